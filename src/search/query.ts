/** Characters of a query that count: more than any real question has, few enough to answer at once. */
const LONGEST_QUERY = 200;

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
