import type { CompactSearch } from './compact-search.ts';
import type { Unit } from './match.ts';

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
