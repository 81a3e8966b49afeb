import type { Analyser, Word } from './analyser.ts';
import { cutCompound } from './compounds.ts';

/** Shorter words are seldom two; of those shorter than the second, one must be a small word. */
const SHORTEST = 6;
const SHORT = 8;
/** Longer ones are no words, and trying every cut of them takes long. */
const LONGEST = 40;
const NEVER = 9;
/** So many pieces that are words throughout are so by no chance: what they are of is no word of its own. */
export const BY_NO_CHANCE = 3;
/** What a piece costs: a small word, a compound, any other word; one of two or three letters is seldom meant. */
const COST = { small: 0.6, compound: 2.2, word: 1, short: [NEVER, NEVER, 2.5, 1.8] };
const MOST_COST = 3.6;
/** A long word may cost more: so many letters that are words throughout are so by no chance. */
const LETTERS_FOR_COST = 4.5;

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
  const mostCost = Math.max(MOST_COST, text.length / LETTERS_FOR_COST);
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
      if (cost <= mostCost && cost < (best[to]?.cost ?? NEVER))
        best[to] = { cost, words: [...before.words, word] };
    }
  }
  const words = best[text.length]?.words ?? [];
  const isShort = text.length < SHORT && !words.some((word) => saysNothing(word, analyser));
  return words.length > 1 && !isShort && words.some((word) => word.length > 3) ? words : undefined;
}

function costOf(word: string, isWord: (stem: string) => boolean, analyser: Analyser): number {
  if (word.length < 2) return NEVER;
  if (saysNothing(word, analyser)) return COST.small;
  if (isWord(analyser.stem(word))) return COST.short[word.length] ?? COST.word;
  return word.length > 7 && cutCompound(word, isWord, analyser.compounds) ? COST.compound : NEVER;
}

function saysNothing(word: string, analyser: Analyser): boolean {
  return analyser.ignored(analyser.words(word), 0) > 0;
}

/** A text with what `apart` gives in the place of a word, where it gives something; all else stays as it is. */
export function withSpaces(
  text: string,
  analyser: Analyser,
  apart: (word: Word) => string | undefined,
): string {
  let at = 0;
  const pieces = analyser.words(text).map((word) => {
    const before = text.slice(at, word.from);
    at = word.to;
    return before + (apart(word) ?? text.slice(word.from, word.to));
  });
  return pieces.join('') + text.slice(at);
}
