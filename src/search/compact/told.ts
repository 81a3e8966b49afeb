import { type CompactAnswer, type CompactSearch, weightOf } from './compact-search.ts';
import type { About } from './concepts.ts';
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

/** A query asks for something where at least so much of it, by weight, speaks of that, and nothing else in it weighs more. */
const LEAST = 0.35;
/** How surely a word must be meant that is shorter than what it means: who is still typing it is told nothing yet. */
const SURE = 0.9;

/**
 * What a query asks for of which there is no article, as it is typed there; empty where there is nothing such, or where
 * something that is answered weighs more, or is answered by the very article that comes nearest.
 */
export function unansweredIn(
  { read, about, units, weights }: CompactAnswer,
  { vocabulary }: Pick<CompactSearch, 'vocabulary'>,
): string {
  const lengthOf = (term: number) => (vocabulary.terms[term] ?? '').length;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const weigh = ({ span }: About) => weightOf(span, weights);
  const isWhole = ({ word, terms, corrected }: Unit) =>
    corrected !== undefined ||
    [...terms].some(([term, sure]) => sure >= SURE || lengthOf(term) <= word.text.length);
  const answered = about.filter(({ best, topic, unanswered }) => best >= 0 && !topic && !unanswered);
  const asked = about.find(
    (one) =>
      one.unanswered &&
      weigh(one) >= all * LEAST &&
      answered.every((other) => other.best !== one.best && weigh(other) <= weigh(one)) &&
      units.every((unit, at) => !one.span.has(at) || isWhole(unit)),
  );
  const words = units.flatMap(({ word }, at) => (asked?.span.has(at) ? [word] : []));
  return read.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0);
}
