import type { Analyser, Word } from '../../words/analyser.ts';
import { cutCompound } from '../../words/compounds.ts';
import { fold } from '../../words/fold.ts';
import { partsOfCode } from '../../words/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A compound or code nobody has written as one word, as the parts that are known. */
export function apart(word: Word, analyser: Analyser, vocabulary: Vocabulary): Word[] {
  if (vocabulary.numberOf(word.stem) !== undefined) return [word];
  const part = (text: string): Word => ({ ...word, text, stem: analyser.stem(text), code: false });
  if (word.code) {
    const parts = partsOfCode(word.text);
    return parts.length > 0 ? parts.flatMap((one) => apart(part(one), analyser, vocabulary)) : [word];
  }
  // What is but a longer form of a known word is no compound: aktivering is aktiver and an ending.
  for (let length = word.text.length - 1; length >= word.text.length - 3; length -= 1) {
    if (length > 4 && vocabulary.numberOf(fold(word.text.slice(0, length))) !== undefined) return [word];
  }
  const isWord = (stem: string) => vocabulary.numberOf(stem) !== undefined;
  const cut = cutCompound(word.text, isWord, analyser.compounds);
  return cut ? [...apart(part(cut.first), analyser, vocabulary), part(cut.last)] : [word];
}

/** The term that a word and the next are together. */
export function joinedWith(
  word: Word,
  next: Word | undefined,
  analyser: Analyser,
  vocabulary: Vocabulary,
): number | undefined {
  if (!next || word.code || next.code) return undefined;
  const together = analyser.stem(word.text + next.text);
  // Some stemmers throw a short second word away again.
  return together === word.stem ? undefined : vocabulary.numberOf(together);
}
