import type { About } from './concepts.ts';
import type { Unit } from './match.ts';

/** A query asks for something where so much of it, by weight, speaks of that. */
const MOSTLY = 0.5;

/** What the words at these places of a query weigh together. */
export function weightOf(span: ReadonlySet<number>, weights: readonly number[]): number {
  return [...span].reduce((sum, at) => sum + (weights[at] ?? 0), 0);
}

/**
 * Words of a query, with their capitals where they stand together, that ask for something of which there is no article; empty where there are none, or where
 * something else is asked more.
 *
 * @param first number of the first article found
 */
export function unansweredWords(
  query: string,
  about: readonly About[],
  units: readonly Unit[],
  weights: readonly number[],
  first: number | undefined,
): string {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const asked = about.find(
    ({ unanswered, best, span }) => unanswered && best === first && weightOf(span, weights) >= all * MOSTLY,
  )?.span;
  const words = units.flatMap(({ word }, at) => (asked?.has(at) ? [word.text] : [])).join(' ');
  const place = query.toLowerCase().indexOf(words);
  return place < 0 ? words : query.slice(place, place + words.length);
}
