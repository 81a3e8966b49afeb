const quote = '["\'“”‘’«»()]*';
const space = '[^\\S\\n]*';
/** Letters mixed with digits or signs, or four digits and more; no address, date or time of day. */
const token =
  `${quote}(?:\\d{4,}(?=[\\p{P}]*(?:\\s|$))|` +
  '(?!\\w+:\\/\\/|\\S+@\\S+\\.)(?=\\S*\\p{L})(?=\\S*[\\d#$%&*+=^~|\\\\_@]|\\S*[!?]+[\\p{L}\\p{N}])' +
  '[^\\s"\'“”‘’«»().,;:]\\S{5,})';
/** `= anything`; `: anything` unless a sentence follows. */
const afterSign =
  `["'”’)\\]*]*${space}(?:(?:=|[-=]>|→)${space}\\n?${space}\\S+|` +
  `:${space}\\n?${space}(?:${token}|\\S+[,;.](?=\\s)|\\S+(?=${space}(?:$|\\n))))`;

/**
 * What `findSecret` looks for in one language; `*` in a word stands for any letters.
 *
 * @param words what passwords are called: `password*, PIN`
 * @param links what leads from that word to the thing: `is, was`
 */
export function secretPattern(words: string, links: string): string {
  const word = `(${alternatives(words)})(?![\\p{L}\\p{N}])`;
  // "is Kissa123", "is now Kissa123"
  const link = `(?:${alternatives(links)})\\s+(?:\\p{L}{1,5}\\s+)?`;
  const begin = '(^|[^\\p{L}\\p{N}])';
  return `${begin}${word}(?:${afterSign}|\\s+(?:${link})?${token})|${token}\\s+${link}${word}`;
}

function alternatives(words: string): string {
  return words
    .split(',')
    .map((word) =>
      word
        .trim()
        .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
        .replaceAll('*', '\\p{L}*'),
    )
    .join('|');
}
