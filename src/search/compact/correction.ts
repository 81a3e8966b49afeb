import type { CompactSearch } from './compact-search.ts';
import type { Unit } from './match.ts';

export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

/** The first slip, where other words match too, so that the reader can tell whether the guess is right. */
export function correctionIn(
  units: readonly Unit[],
  { index, vocabulary, titleOf }: CompactSearch,
): Correction | undefined {
  const slip = units.find(({ corrected }) => corrected !== undefined);
  const others = units.some(
    ({ counts, terms, corrected }) => counts && terms.size > 0 && corrected === undefined,
  );
  if (!slip || !others) return undefined;
  const [meant] = index.articles
    .flatMap((_, article) => titleOf(article))
    .filter(({ stem }) => vocabulary.numberOf(stem) === slip.corrected)
    .map(({ text }) => text)
    .sort((a, b) => a.length - b.length);
  return meant === undefined ? undefined : { typed: slip.word.text, meant };
}
