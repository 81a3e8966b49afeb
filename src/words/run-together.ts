import type { Analyser, Word } from './analyser.ts';
import { cutCompound } from './compounds.ts';

/** Shorter words are seldom two. */
const SHORTEST = 6;
/** Longer ones are no words, and trying every cut of them takes long. */
const LONGEST = 40;
/** What a piece of so many letters costs that says nothing by itself, and one that does; short ones are seldom meant. */
const SMALL = 0.6;
const COST = [9, 9, 2.5, 1.8];
const MOST_COST = 3.6;

/**
 * The words of what was typed without spaces, each of them known: `forgotmypassword` is forgot, my and password. Of
 * several ways the one with the fewest and longest words.
 *
 * @param isWord whether a stem is a word by itself
 * @returns undefined where the word cannot be read so, or is a compound, which is read elsewhere.
 */
export function wordsRunTogether(
  { text, code }: Word,
  isWord: (stem: string) => boolean,
  analyser: Analyser,
): readonly string[] | undefined {
  if (code || text.length < SHORTEST || text.length > LONGEST) return undefined;
  /** The best reading of the first letters, by how many there are. */
  const best: ({ readonly cost: number; readonly words: readonly string[] } | undefined)[] = [
    { cost: 0, words: [] },
  ];
  for (let to = 1; to <= text.length; to += 1) {
    for (let from = 0; from < to; from += 1) {
      const before = best[from];
      if (!before) continue;
      const word = text.slice(from, to);
      const cost = before.cost + costOf(word, isWord, analyser);
      if (cost <= MOST_COST && cost < (best[to]?.cost ?? 9))
        best[to] = { cost, words: [...before.words, word] };
    }
  }
  const words = best[text.length]?.words ?? [];
  return words.length > 1 && words.some((word) => word.length > 3) ? words : undefined;
}

function costOf(word: string, isWord: (stem: string) => boolean, analyser: Analyser): number {
  if (word.length < 2) return 9;
  if (analyser.ignored(analyser.words(word), 0) > 0) return SMALL;
  if (isWord(analyser.stem(word))) return COST[word.length] ?? 1;
  return word.length > 7 && cutCompound(word, isWord, analyser.compounds) ? 2.2 : 9;
}
