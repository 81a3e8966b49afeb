import { fold } from '../../src/words/fold.ts';
import { pick } from './random.ts';

const VOWEL = '[aeiouyåäöæøœéèêëàáâãíìîïóòôõúùûü]';
const CONSONANT = `(?!${VOWEL})\\p{L}`;
/** A consonant, vowels, and a consonant that does not begin the next one: säh-kö-pos-ti. */
const SYLLABLE = new RegExp(`(?:${CONSONANT})?${VOWEL}+(?:${CONSONANT}(?!${VOWEL}))?`, 'giu');

/** Makes words nobody has written, each once, of the syllables of words somebody has. About as long as wanted. */
export function createWordMaker(words: readonly string[], random: () => number): (length: number) => string {
  const syllables = words.flatMap((word) => word.match(SYLLABLE) ?? []);
  const taken = new Set(words.map(fold));
  return (length) => {
    for (let wanted = Math.max(4, length); ; wanted += 1) {
      let made = '';
      while (made.length < wanted) made += pick(syllables, random);
      if (taken.has(fold(made))) continue;
      taken.add(fold(made));
      return made;
    }
  };
}
