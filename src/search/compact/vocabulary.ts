import type { Analyser } from '../../words/analyser.ts';
import { type CompactIndex, type Posting, unpackNumbers, unpackPostings, unpackTerms } from './format.ts';

/** The terms of an index, unpacked. Terms are numbers; their order is that of the alphabet. */
export interface Vocabulary {
  readonly terms: readonly string[];
  readonly postings: readonly (readonly Posting[])[];
  /** Number of a term, also of one that is written without its marks. */
  numberOf(stem: string): number | undefined;
  /** Terms that begin with this, at most `most`. */
  beginningWith(start: string, most: number): number[];
  /** Compounds in which this term is a part, and whether it is their last one, which says what the thing is. */
  compoundsWith(term: number): readonly { readonly term: number; readonly last: boolean }[];
  /** The parts of a compound, and whether each is its last one. */
  partsOf(term: number): ReadonlyMap<number, boolean>;
}

export function unpackVocabulary(index: CompactIndex, analyser: Analyser): Vocabulary {
  const terms = unpackTerms(index.terms);
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const parts = readCompounds(unpackNumbers(index.compounds), terms, numbers, analyser);
  const within = new Map<number, { term: number; last: boolean }[]>();
  for (const compound of parts.keys()) {
    for (const [part, last] of allParts(compound, parts)) {
      within.set(part, [...(within.get(part) ?? []), { term: compound, last }]);
    }
  }
  const postings = unpackPostings(index.postings);
  return {
    terms,
    postings,
    numberOf: (stem) =>
      numbers.get(stem) ?? (Object.hasOwn(index.aliases, stem) ? index.aliases[stem] : undefined),
    beginningWith(start, most) {
      const found: number[] = [];
      for (let at = firstFrom(terms, start); at < terms.length && found.length < most; at += 1) {
        if (!terms[at]?.startsWith(start)) break;
        found.push(at);
      }
      return found;
    },
    compoundsWith: (term) => within.get(term) ?? [],
    partsOf: (term) => allParts(term, parts),
  };
}

function readCompounds(
  packed: readonly number[],
  terms: readonly string[],
  numbers: ReadonlyMap<string, number>,
  analyser: Analyser,
): Map<number, readonly number[]> {
  const compounds = new Map<number, readonly number[]>();
  let number = 0;
  for (let at = 0; at < packed.length; at += 2) {
    number += packed[at] ?? 0;
    const meets = packed[at + 1] ?? 0;
    const term = terms[number] ?? '';
    const first = numbers.get(analyser.stem(term.slice(0, (meets >> 2) - (meets & 3))));
    const last = numbers.get(term.slice(meets >> 2));
    if (first !== undefined && last !== undefined) compounds.set(number, [first, last]);
  }
  return compounds;
}

/** Parts, and the parts of parts; only the last of the last says what the whole is. */
function allParts(
  compound: number,
  parts: ReadonlyMap<number, readonly number[]>,
  depth = 0,
): Map<number, boolean> {
  const all = new Map<number, boolean>();
  const own = parts.get(compound) ?? [];
  for (const [index, part] of own.entries()) {
    const last = index === own.length - 1;
    all.set(part, last);
    if (depth > 3) continue;
    for (const [inner, innerLast] of allParts(part, parts, depth + 1)) all.set(inner, last && innerLast);
  }
  return all;
}

function firstFrom(terms: readonly string[], start: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
