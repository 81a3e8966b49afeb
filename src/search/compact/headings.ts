import type { Analyser } from '../../words/analyser.ts';
import type { PackedDetails } from './format.ts';

const HEADINGS = 2;

/** The headings that hold the most of the words looked for, in the order of the article; none that hold none. */
export function meantHeadings(
  [, ...packed]: PackedDetails,
  analyser: Analyser,
  isMeant: (stem: string) => boolean,
): { readonly id: string; readonly text: string }[] {
  const all = packed.flatMap((text, index) => {
    if (index % 2 === 0) return [];
    const stems = new Set(analyser.words(text).map(({ stem }) => stem));
    return [{ id: packed[index - 1] ?? '', text, hits: [...stems].filter(isMeant).length, index }];
  });
  return all
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || a.index - b.index)
    .slice(0, HEADINGS)
    .sort((a, b) => a.index - b.index);
}
