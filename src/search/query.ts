/** Characters of a query that count: more than any real question has, few enough to answer at once. */
const LONGEST_QUERY = 200;
/** Words searched one by one: each costs one search, and later ones are seldom what the question is about. */
const MOST_WORDS = 8;

/**
 * What a reader typed or pasted, ready to be searched: cut to length, white space, control characters and broken
 * halves of characters joined to one space, invisible marks of direction and soft hyphens dropped. The joiners that
 * some scripts write inside words stay.
 */
export function cleanQuery(typed: string): string {
  const cut = [...typed.slice(0, LONGEST_QUERY * 4)].slice(0, LONGEST_QUERY).join('');
  return cut
    .normalize('NFC')
    .replace(/[\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
}

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
