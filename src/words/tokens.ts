/** A word as it stands in a text. */
export interface Token {
  /** In Unicode's composed form, lower case. */
  readonly text: string;
  /** Where it stands, in UTF-16 units of the text. */
  readonly from: number;
  readonly to: number;
  /** True for what is no word of a language: with a digit, or a host name or an address. Taken as typed, never stemmed. */
  readonly code: boolean;
  /** True where a hyphen joins it to the token before. */
  readonly joined: boolean;
}

const letter = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*`;
const WORD = new RegExp(`${letter}(?:['’.@-]${letter})*`, 'gu');
/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text. `l'adresse` gives `adresse`, `don't` gives `dont`, `e-mail` two joined tokens, and host names,
 * addresses and error codes (`imap.example.com`, `5.7.8`) one token each.
 */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    if (UNSPACED.test(found)) return segmented(found, index);
    if (/[.@]|\p{N}/u.test(found) && !found.includes('-')) return [token(found, index, true)];
    let at = 0;
    return found.split('-').map((part, order) => {
      const from = index + at;
      at += part.length + 1;
      return token(part, from, /[.@]|\p{N}/u.test(part), order > 0);
    });
  });
}

function token(found: string, from: number, code: boolean, joined = false): Token {
  const to = from + found.length;
  const text = found.normalize('NFC').toLowerCase();
  if (code || !/['’]/.test(text)) return { text, from, to, code, joined };
  // An article or pronoun that has lost its vowel is no part of the word; a short ending is.
  const rest = text.slice(Math.max(text.lastIndexOf("'"), text.lastIndexOf('’')) + 1);
  if (rest.length > 2) return { text: rest, from: to - rest.length, to, code, joined };
  return { text: text.replace(/['’]/g, ''), from, to, code, joined };
}

function segmented(text: string, start: number): Token[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => token(segment, start + index, /[.@]|\p{N}/u.test(segment)));
}

/** The words within a host name, an address or a code, those of one letter or digits only left out. */
export function partsOfCode(code: string): string[] {
  return code.split(/[^\p{L}]+/u).filter((part) => part.length > 2);
}
