import { brotliCompressSync, constants } from 'node:zlib';
import type { CompactIndex } from './format.ts';
import { packIndex } from './pack-index.ts';

/** What of the articles goes into the index; the rest is left to the whole texts. */
export interface Extent {
  readonly descriptions: boolean;
  readonly headings: boolean;
  /** Whether terms tell which articles readers look for who say them; else that is loaded with the known words. */
  readonly asked: boolean;
  /** Terms that stand in the text alone, an article. */
  readonly texts: number;
  /** A term that stands in more than this share of the articles tells little of one, unless it is in the title. */
  readonly common: number;
  /** Share of the terms that stand in keywords alone, rarest first, which are loaded with the known words. */
  readonly rare: number;
}

const full: Extent = { descriptions: true, headings: true, asked: true, texts: 0, common: 1, rare: 0 };
const noDescriptions: Extent = { ...full, descriptions: false };
const noHeadings: Extent = { ...noDescriptions, headings: false };
const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** From much to little, in the order in which leaving out costs least: `bench/search/README.md` tells how it was measured. */
const extents: readonly Extent[] = [
  ...[40, 30, 24, 18, 12, 8, 5, 3, 1, 0].map((texts) => ({ ...full, texts })),
  noDescriptions,
  noHeadings,
  ...tenths.map((rare) => ({ ...noHeadings, rare })),
  ...[0.3, 0.2, 0.15, 0.1, 0.08, 0.05, 0.03, 0.01].map((common) => ({ ...noHeadings, rare: 1, common })),
  { ...noHeadings, rare: 1, common: 0.01, asked: false },
];

/** In a small library, articles are told apart by fewer words: more of the text finds nothing better. */
const SMALL = { articles: 30, texts: 12 };

/**
 * Bytes an index of so many articles and the stemmer of its language may weigh together (brotli): `[articles, bytes]`, in
 * between in proportion.
 */
const ALLOWANCE = [
  [60, 9_000],
  [250, 24_000],
  [300, 24_000],
  [1000, 49_000],
] as const;

/**
 * The richest index within what a library of this size may weigh; the least one where none is.
 *
 * @param stemmerBytes what the stemmer takes of it; no stemmer takes more than half
 */
export function richest<Built extends { readonly index: CompactIndex }>(
  articles: number,
  stemmerBytes: number,
  build: (extent: Extent) => Built,
): Built {
  const all = allowance(articles);
  const allowed = Math.max(all - stemmerBytes, all / 2);
  const candidates = extents.filter(({ texts }) => articles > SMALL.articles || texts <= SMALL.texts);
  const built = (at: number) => build(candidates[at] ?? full);
  // Every extent is less than the one before, so the first that fits is found by halves.
  let [from, to] = [0, candidates.length - 1];
  let best: Built | undefined;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const candidate = built(middle);
    if (weigh(candidate.index) > allowed) from = middle + 1;
    else [to, best] = [middle, candidate];
  }
  return best ?? built(to);
}

function allowance(articles: number): number {
  const next = ALLOWANCE.findIndex(([many]) => articles <= many);
  const [many, bytes] = ALLOWANCE.at(next) ?? [0, 0];
  const [fewer, less] = ALLOWANCE[next - 1] ?? [0, bytes];
  return less + ((articles - fewer) / (many - fewer)) * (bytes - less);
}

function weigh(index: CompactIndex): number {
  const text = Buffer.from(JSON.stringify(packIndex(index)));
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length;
}
