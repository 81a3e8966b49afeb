/** What came for a query: ids of articles, best first, and those of which any is right. */
export interface Outcome {
  readonly expected: readonly string[];
  readonly ranked: readonly string[];
}

/** Figures over many queries, each from 0 to 1. */
export interface Figures {
  readonly count: number;
  /** Share of queries with a right article first; among the first three. */
  readonly success1: number;
  readonly success3: number;
  /** Mean of 1 / place of the first right article, 0 where none came. */
  readonly mrr: number;
  /** Normalised discounted cumulative gain of the first ten, right or wrong (Järvelin and Kekäläinen 2002). */
  readonly ndcg10: number;
  /** Share of queries for which nothing came. */
  readonly zero: number;
}

/** Place of the first right article, from 1; Infinity where none came. */
export function placeOf({ expected, ranked }: Outcome): number {
  const at = ranked.findIndex((id) => expected.includes(id));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

function ndcg({ expected, ranked }: Outcome, most: number): number {
  const gain = (place: number) => 1 / Math.log2(place + 1);
  const got = ranked
    .slice(0, most)
    .reduce((sum, id, index) => sum + (expected.includes(id) ? gain(index + 1) : 0), 0);
  const ideal = expected.slice(0, most).reduce((sum, _, index) => sum + gain(index + 1), 0);
  return got / ideal;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const mean = (of: (outcome: Outcome) => number) =>
    outcomes.length === 0 ? 0 : outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length;
  return {
    count: outcomes.length,
    success1: mean((outcome) => (placeOf(outcome) === 1 ? 1 : 0)),
    success3: mean((outcome) => (placeOf(outcome) <= 3 ? 1 : 0)),
    mrr: mean((outcome) => 1 / placeOf(outcome)),
    ndcg10: mean((outcome) => ndcg(outcome, 10)),
    zero: mean(({ ranked }) => (ranked.length === 0 ? 1 : 0)),
  };
}

/** Two contenders on the same queries: by how much the first has more right articles first, and where they differ. */
export interface Comparison {
  /** Difference of success@1, −1 to 1. */
  readonly ahead: number;
  /** Queries only the first has right, and only the second. */
  readonly won: number;
  readonly lost: number;
}

/** @param ours and `theirs`, outcomes of the same queries in the same order. */
export function compare(ours: readonly Outcome[], theirs: readonly Outcome[]): Comparison {
  const right = (outcome: Outcome | undefined) => outcome !== undefined && placeOf(outcome) === 1;
  const won = ours.filter((one, index) => right(one) && !right(theirs[index])).length;
  const lost = ours.filter((one, index) => !right(one) && right(theirs[index])).length;
  return { ahead: ours.length === 0 ? 0 : (won - lost) / ours.length, won, lost };
}

/** The value under which this share of all lies, by the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
