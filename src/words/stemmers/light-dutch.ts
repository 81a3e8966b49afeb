/*
 * A light stem of Dutch words. Snowball's stemmer parts adres from adressen and zoek from zoekt; here endings are taken off one
 * after the other, and doubled letters, which only tell how the vowel before them is said, are one: adressen,
 * proberen and probeert, loggen and log. So are v and f, z and s, which change places at the end: brieven, kiezen.
 */

const ENDING = /(?<=.{3})(?:ing(?:en)?|en|e|s|(?<=[^aeiou])t|(?<=[^aeiou])d)$/;

/** Stem of a Dutch word in lower case. */
export function stemmer(word: string): string {
  let stem = word.replace(/^ge(?=.{4})/, '').replace(/([a-z])\1/g, '$1');
  for (let before = ''; before !== stem; ) {
    before = stem;
    stem = stem.replace(ENDING, '').replace(/v$/, 'f').replace(/z$/, 's');
  }
  return stem;
}
