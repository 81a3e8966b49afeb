import type { Library } from '../library/model.ts';
import { wordIn } from '../translations/word-in.ts';

// Every repetition that stands at any place of a text is bounded: the text is looked through while it is written.
const quote = '["\'“”‘’«»()\u00a0\u202f]{0,3}';
const space = '[^\\S\\n]*';
const some = '\\S{0,60}';
const sign = `${some}[\\d#$%&*+=^~|\\\\_@]|${some}[!?][\\p{L}\\p{N}]`;
const address = `\\w{1,9}:\\/\\/|\\S{1,60}@${some}\\.`;
const code = '0x[\\da-f]{1,8}\\b|\\d{1,2}[:.h]\\d\\d(?:h|\\b)';
/** Letters mixed with digits or signs, or four digits and more; no address, date, time of day or error code. */
const token =
  `${quote}(?:\\d{4,}(?=[\\p{P}]{0,9}(?:\\s|$))|` +
  `(?!${address}|${code})(?=${some}\\p{L})(?=${sign})[^\\s"'“”‘’«»().,;:]\\S{5,99})`;
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

/** The patterns of all languages of the site: a reader may write in any. */
export function secretPatterns(library: Library): string[] {
  return library.languages.map(({ tag }) =>
    secretPattern(wordIn(library, tag, 'handoff.secretWords'), wordIn(library, tag, 'handoff.secretLinks')),
  );
}

function alternatives(words: string): string {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => word.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replaceAll('*', '\\p{L}*'))
    .join('|');
}
