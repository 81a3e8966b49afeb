/** Words searched one by one: each costs one search, and later ones are seldom what the question is about. */
const MOST_WORDS = 8;

/**
 * The words of a clean query to search one by one where the whole finds too little.
 *
 * Empty for a single word and for a query in quotation marks, which asks for the phrase. One or two letters match
 * half the site, so they count only where nothing longer stands; scripts without capitals write whole words in two
 * characters and keep them.
 */
export function searchWords(query: string): string[] {
  if (/^".+"$/.test(query)) return [];
  const words = query.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const long = words.filter((word) => [...word].length > 2 || word.toLowerCase() === word.toUpperCase());
  const unique = [
    ...new Map((long.length > 0 ? long : words).map((word) => [word.toLowerCase(), word])).values(),
  ];
  return words.length > 1 ? unique.slice(0, MOST_WORDS) : [];
}
