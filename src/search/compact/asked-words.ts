import type { AskedQuery } from '../../library/model.ts';
import { type Analyser, silentWords, type Word } from '../../words/analyser.ts';
import { BY_NO_CHANCE, withSpaces, wordsRunTogether } from '../../words/run-together.ts';
import { distances, packNumbers, packTerms, unpackNumbers, unpackTerms } from './format.ts';
import { oneSlipFrom } from './slips.ts';

/** A word tells of an article where so great a part of those who say it look for that one. */
const TELLING = 0.3;
/** Shorter words are near to too many, and are not corrected. */
const SHORTEST = 4;

/**
 * What the words of readers tell: of each stem the articles that those look for who say it. An index that has such words
 * besides the writer's own finds what it never found: document expansion by queries (Nogueira et al. 2019,
 * https://arxiv.org/abs/1904.08375), here with queries that are written down.
 *
 * What readers write without spaces (`forgotmypassword`) tells what its words do, by which it is found too.
 *
 * @param slugs of the articles, by their numbers
 * @param isWord whether a stem is one of the writer's words
 */
export function askedWords(
  asked: readonly AskedQuery[],
  slugs: readonly string[],
  analyser: Analyser,
  isWord: (stem: string) => boolean = () => false,
): Map<string, number[]> {
  const apart = (word: Word) => {
    const words = isWord(word.stem) ? undefined : wordsRunTogether(word, isWord, analyser);
    return words && words.length >= BY_NO_CHANCE ? words.join(' ') : undefined;
  };
  const counts = new Map<string, Map<number, number>>();
  for (const { text, articles } of asked) {
    const numbers = articles.map((slug) => slugs.indexOf(slug)).filter((number) => number >= 0);
    const words = analyser.words(withSpaces(text, analyser, apart));
    const silent = silentWords(analyser, words);
    for (const stem of new Set(words.filter((_, at) => !silent.has(at)).map((word) => word.stem))) {
      const own = counts.get(stem) ?? new Map<number, number>();
      counts.set(stem, own);
      for (const number of numbers) own.set(number, (own.get(number) ?? 0) + 1 / numbers.length);
    }
  }
  return new Map(
    [...counts].flatMap(([stem, own]): [string, number[]][] => {
      const all = [...own.values()].reduce((sum, count) => sum + count, 0);
      const telling = [...own].filter(([, count]) => count >= all * TELLING).map(([article]) => article);
      return telling.length > 0 ? [[stem, telling.toSorted((a, b) => a - b)]] : [];
    }),
  );
}

/**
 * Those of the stems that are words of their own: what is one slip away from a term of the index is left to be corrected, as
 * readers make the same slips.
 */
export function withoutSlips<Told>(
  words: ReadonlyMap<string, Told>,
  isTerm: (stem: string) => boolean,
): Map<string, Told> {
  const letters = [...new Set([...words.keys()].join(''))].filter((letter) => /\p{L}/u.test(letter));
  const isSlip = (stem: string): boolean => {
    if (stem.length < SHORTEST) return false;
    for (const [word] of oneSlipFrom(stem, letters)) if (isTerm(word)) return true;
    return false;
  };
  return new Map([...words].filter(([stem]) => isTerm(stem) || !isSlip(stem)));
}

/** Stems in order and of each how many articles and which, each as its distance from the one before. */
export type PackedAskedWords = readonly [string, string];

export function packAskedWords(words: ReadonlyMap<string, readonly number[]>): PackedAskedWords {
  const ordered = [...words].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    packTerms(ordered.map(([stem]) => stem)),
    packNumbers(ordered.flatMap(([, articles]) => distances(articles))),
  ];
}

export function unpackAskedWords([stems, packed]: PackedAskedWords): Map<string, readonly number[]> {
  const numbers = unpackNumbers(packed);
  let at = 0;
  return new Map(
    unpackTerms(stems).map((stem) => {
      let article = 0;
      return [stem, Array.from({ length: numbers[at++] ?? 0 }, () => (article += numbers[at++] ?? 0))];
    }),
  );
}
