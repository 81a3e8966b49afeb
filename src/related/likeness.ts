import type { Terms } from './terms.ts';

/** What an article has in common with others: the other's id → how much, 0 to 1. Others with next to nothing are left out. */
export type Likeness = ReadonlyMap<string, number>;

/*
 * What keeps the work in step with the articles, not with their pairs: an article is compared by its most telling terms, each
 * of them with the articles in which it weighs most, and only the nearest are remembered. For a few dozen articles hardly
 * anything is left out.
 */
const TERMS = 40;
const HOLDERS = 100;
const NEAREST = 30;
/** Less in common than this says nothing. */
const NEXT_TO_NOTHING = 0.03;

/** Compares articles by what they are about: the cosine of their terms, rare terms telling more than common ones. */
export function likenessByTerms(articles: ReadonlyMap<string, Terms>): (id: string) => Likeness {
  const ids = [...articles.keys()];
  const places = new Map(ids.map((id, place) => [id, place]));
  const vectors = vectorsOf([...articles.values()]);
  const index = indexOf(vectors);
  const sums = new Float64Array(ids.length);
  return (id) => {
    const own = places.get(id);
    const touched: number[] = [];
    for (const [term, weight] of vectors[own ?? -1]?.slice(0, TERMS) ?? []) {
      const holders = index.get(term);
      for (let at = 0; holders && at < holders.places.length; at += 1) {
        const other = holders.places[at] as number;
        if (sums[other] === 0) touched.push(other);
        (sums[other] as number) += weight * (holders.weights[at] as number);
      }
    }
    const found = nearest(
      touched.filter((other) => other !== own && (sums[other] ?? 0) >= NEXT_TO_NOTHING),
      sums,
    ).map((other) => [ids[other] ?? '', sums[other] ?? 0] as const);
    for (const other of touched) sums[other] = 0;
    return new Map(found);
  };
}

/** Term with its weight in one article. */
type Vector = readonly (readonly [term: string, weight: number])[];

/** Each of length 1, the most telling terms first. */
function vectorsOf(articles: readonly Terms[]): Vector[] {
  const holders = new Map<string, number>();
  for (const terms of articles) {
    for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return articles.map((terms) => {
    const weighted = [...terms].map(([term, weight]): [string, number] => [
      term,
      weight * Math.log((articles.length + 1) / (holders.get(term) ?? 1)),
    ]);
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    for (const one of weighted) one[1] /= length;
    return weighted.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  });
}

/** Articles in which a term weighs most, by their places. */
interface Holders {
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

function indexOf(vectors: readonly Vector[]): Map<string, Holders> {
  const lists = new Map<string, [place: number, weight: number][]>();
  vectors.forEach((vector, place) => {
    for (const [term, weight] of vector) {
      const list = lists.get(term);
      if (list) list.push([place, weight]);
      else lists.set(term, [[place, weight]]);
    }
  });
  return new Map(
    [...lists].map(([term, list]) => {
      const most = list.length > HOLDERS ? list.sort((a, b) => b[1] - a[1]).slice(0, HOLDERS) : list;
      return [
        term,
        {
          places: Int32Array.from(most, ([place]) => place),
          weights: Float64Array.from(most, ([, weight]) => weight),
        },
      ];
    }),
  );
}

/** The places with the greatest sums, in no order; of two that are as great the earlier one. */
function nearest(places: readonly number[], sums: Float64Array): readonly number[] {
  if (places.length <= NEAREST) return places;
  const bar = Float64Array.from(places, (place) => sums[place] ?? 0).sort()[places.length - NEAREST] ?? 0;
  const above = places.filter((place) => (sums[place] ?? 0) > bar);
  const equal = places.filter((place) => sums[place] === bar).sort((a, b) => a - b);
  return [...above, ...equal.slice(0, NEAREST - above.length)];
}
