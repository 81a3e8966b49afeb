import { type CompactAnswer, type CompactSearch, weightOf } from './compact-search.ts';
import type { Unit } from './match.ts';

/*
 * What a reader is to be told of an answer besides its results. Loaded only where there is something.
 */

/** Words taken for slips and those searched in their places, each in the order of the query. */
export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

/** The slips, where other words match too, so that the reader can tell whether the guess is right. */
export function correctionIn(
  units: readonly Unit[],
  { index, vocabulary, titleOf }: CompactSearch,
): Correction | undefined {
  const others = units.some(
    ({ counts, terms, corrected }) => counts && terms.size > 0 && corrected === undefined,
  );
  if (!others) return undefined;
  const words = index.articles.flatMap((_, article) => titleOf(article));
  const slips = units.flatMap(({ word, corrected }) => {
    if (corrected === undefined) return [];
    const [meant] = words
      .filter(({ stem }) => vocabulary.numberOf(stem) === corrected)
      .map(({ text }) => text)
      .sort((a, b) => a.length - b.length);
    return meant === undefined ? [] : [{ typed: word.text, meant }];
  });
  if (slips.length === 0) return undefined;
  const all = (key: keyof Correction) => slips.map((slip) => slip[key]).join(' ');
  return { typed: all('typed'), meant: all('meant') };
}

/** A query asks for something where so much of it, by weight, speaks of that. */
const MOSTLY = 0.5;

/**
 * Words of a query, with their capitals where they stand together, that ask for something of which there is no article;
 * empty where there are none, or where something else is asked more.
 */
export function unansweredIn(query: string, { about, units, weights, found }: CompactAnswer): string {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const asked = about.find(
    ({ unanswered, best, span }) =>
      unanswered && best === found[0]?.article && weightOf(span, weights) >= all * MOSTLY,
  )?.span;
  const words = units.flatMap(({ word }, at) => (asked?.has(at) ? [word.text] : [])).join(' ');
  const place = query.toLowerCase().indexOf(words);
  return place < 0 ? words : query.slice(place, place + words.length);
}
