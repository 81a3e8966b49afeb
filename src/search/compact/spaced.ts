import type { Analyser, Word } from '../../words/analyser.ts';
import { cutCompound } from '../../words/compounds.ts';
import { fold } from '../../words/fold.ts';
import { BY_NO_CHANCE, withSpaces, wordsRunTogether } from '../../words/run-together.ts';
import { oneSlipFrom } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Unknown words of a query looked at; a pasted page of words has no business to take long. */
const MOST = 8;
/** Words remembered between keys. */
const REMEMBERED = 200;

/**
 * Puts the spaces into a query that were left out between words of the index: `forgotmypassword`. A word that is known,
 * begins another, is a compound or one slip away from a word stays as it is.
 */
export function createSpaced(
  analyser: Analyser,
  vocabulary: Vocabulary,
  isKnown: (stem: string) => boolean,
  letters: readonly string[],
): (query: string) => string {
  const remembered = new Map<string, string | undefined>();
  const isWord = (stem: string) => vocabulary.numberOf(stem) !== undefined;

  /** Whether a word that is no term is one all the same, or nearer to one than its pieces are to theirs. */
  function isOneWord({ text, stem }: Word, pieces: number): boolean {
    // Three words that it may be taken apart into say more than a filter that is wrong of one in eleven.
    if ((pieces < BY_NO_CHANCE && isKnown(stem)) || vocabulary.beginningWith(fold(text), 1).length > 0)
      return true;
    if (cutCompound(text, isWord, analyser.compounds)) return true;
    for (const [word] of oneSlipFrom(text, letters)) if (isWord(analyser.stem(word))) return true;
    return false;
  }

  function apart(word: Word): string | undefined {
    const words = wordsRunTogether(word, isWord, analyser);
    return words && !isOneWord(word, words.length) ? words.join(' ') : undefined;
  }

  return (query) => {
    let looked = 0;
    return withSpaces(query, analyser, (word) => {
      if (isWord(word.stem)) return undefined;
      if (!remembered.has(word.text)) {
        if (looked === MOST) return undefined;
        looked += 1;
        if (remembered.size > REMEMBERED) remembered.clear();
        remembered.set(word.text, apart(word));
      }
      return remembered.get(word.text);
    });
  };
}
