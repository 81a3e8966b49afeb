import type { Analyser } from '../../words/analyser.ts';
import { packNumbers } from './format.ts';

/**
 * Each compound as how far its number is from the one before, and where its last part begins, times four, and how many
 * letters join the parts. From that the parts are stemmed again; a compound of which that gives others is left out.
 */
export function packCompounds(
  compounds: ReadonlyMap<string, readonly [string, string]>,
  numbers: ReadonlyMap<string, number>,
  analyser: Analyser,
): string {
  let before = 0;
  const packed = [...compounds]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([compound, [first, last]]) => {
      const number = numbers.get(compound);
      const at = compound.length - last.length;
      const joining = [0, 1, 2, 3].find((count) => analyser.stem(compound.slice(0, at - count)) === first);
      if (number === undefined || !compound.endsWith(last) || at < 2 || joining === undefined) return [];
      const distance = number - before;
      before = number;
      return [distance, at * 4 + joining];
    });
  return packNumbers(packed);
}
