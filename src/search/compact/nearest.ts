import { fold } from '../../words/fold.ts';

/** Runs of three letters of a text, its edges as spaces. */
function runs(text: string): Set<string> {
  const padded = ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

/**
 * Finds the titles that look most like a query of which no word is known: by the share of the query's runs of three
 * letters that a title has (trigram similarity). Gives numbers of titles, best first; none that shares fewer than
 * `least`. The titles are read when they are first needed.
 */
export function createNearest(
  titles: () => readonly string[],
  least = 0.2,
): (query: string, most: number) => readonly number[] {
  let known: readonly ReadonlySet<string>[] | undefined;
  return (query, most) => {
    known ??= titles().map(runs);
    const wanted = runs(query);
    return known
      .map((own, number) => ({
        number,
        share: [...wanted].filter((run) => own.has(run)).length / Math.max(1, wanted.size),
      }))
      .filter(({ share }) => share >= least)
      .sort((a, b) => b.share - a.share || a.number - b.number)
      .slice(0, most)
      .map(({ number }) => number);
  };
}
