import { createRandom } from './random.ts';

const random = createRandom(7);
const letters = (count: number) =>
  Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
const words = (count: number, length: number) =>
  Array.from({ length: count }, () => letters(length)).join(' ');
const repeated = (text: string, count: number) => Array<string>(count).fill(text).join('');

/** What nobody means and somebody sends. */
export const hostileQueries: Readonly<Record<string, string>> = {
  '10,000 letters in one word': letters(10_000),
  '10,000 characters of words nobody knows': words(1_700, 5),
  '10,000 characters of long words nobody knows': words(800, 12),
  '10,000 characters of single letters': words(5_000, 1),
  '10,000 times one letter': repeated('a', 10_000),
  'one syllable for ever': repeated('ta', 5_000),
  'only emoji': repeated('😀🧑‍🚀🏳️‍🌈', 60),
  'only punctuation': repeated('?!…—"„“«»()[]{}*+^~:\\/', 20),
  'only spaces': repeated(' \t\u00a0\u3000', 500),
  HTML: '<img src=x onerror="alert(1)"><script>alert(1)</script><b>mail</b>',
  'right-to-left marks': repeated('\u202E\u200F\u2067mail\u2069', 50),
  'unassigned code points': repeated('\u0378\u0379\u{E0080}\u{10FFFF}', 100),
  'halves of characters': repeated('\uD800a\uDC00', 100),
  'marks piled up': `a${repeated('\u0301', 5_000)}`,
  'words of an object': '__proto__ constructor toString hasOwnProperty valueOf',
  'an address and codes': repeated('a@b.c-d.e:1/2?3=4&5 ', 40),
  'Chinese without spaces': repeated('电子邮件密码忘记了', 200),
};
