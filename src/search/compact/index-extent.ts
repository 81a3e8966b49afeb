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
}

const full: Extent = { descriptions: true, headings: true, asked: true, texts: 0, common: 1 };
const lean: Extent = { ...full, descriptions: false, asked: false };

/** From much to little, in the order in which leaving out costs least: `bench/search/README.md` tells how it was measured. */
const extents: readonly Extent[] = [
  ...[40, 30, 24, 18, 12, 8, 5, 3, 1, 0].map((texts) => ({ ...full, texts })),
  { ...full, common: 0.3 },
  { ...full, common: 0.3, asked: false },
  ...[0.3, 0.2, 0.15, 0.1, 0.08, 0.05, 0.03].map((common) => ({ ...lean, common })),
  ...[0.03, 0.01].map((common) => ({ ...lean, headings: false, common })),
];

/** In a small library, articles are told apart by fewer words: more of the text finds nothing better. */
const SMALL = { articles: 30, texts: 12 };

/** Bytes an index of so many articles may weigh (brotli): `[articles, bytes]`, in between in proportion. */
const ALLOWANCE = [
  [60, 8_700],
  [250, 23_500],
  [300, 23_500],
  [1000, 48_500],
] as const;

/** The richest index within what a library of this size may weigh; the least one where none is. */
export function richest<Built extends { readonly index: CompactIndex }>(
  articles: number,
  build: (extent: Extent) => Built,
): Built {
  const allowed = allowance(articles);
  const candidates = extents.filter(({ texts }) => articles > SMALL.articles || texts <= SMALL.texts);
  const built = (at: number) => build(candidates[at] ?? lean);
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
