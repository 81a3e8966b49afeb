import { fold } from '../../words/fold.ts';

/** Runs of three letters of a text, its edges as spaces. */
function runs(text: string): Set<string> {
  const padded = ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

/**
 * The titles that look most like a query of which no word is known: by the share of the query's runs of three letters
 * that a title has (trigram similarity). Numbers of the titles, best first; none that shares fewer than a fifth.
 */
export function nearestTitles(query: string, titles: readonly string[], most: number): number[] {
  const wanted = runs(query);
  return titles
    .map((title, number) => {
      const own = runs(title);
      return { number, share: [...wanted].filter((run) => own.has(run)).length / Math.max(1, wanted.size) };
    })
    .filter(({ share }) => share >= 0.2)
    .sort((a, b) => b.share - a.share || a.number - b.number)
    .slice(0, most)
    .map(({ number }) => number);
}
