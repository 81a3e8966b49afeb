/** A figure that was promised, and what came. */
export interface Goal {
  readonly name: string;
  readonly wanted: string;
  readonly got: string;
  readonly met: boolean;
}

export function atLeast(name: string, got: number, wanted: number, show: (value: number) => string): Goal {
  return { name, wanted: `≥ ${show(wanted)}`, got: show(got), met: got >= wanted };
}

export function atMost(name: string, got: number, wanted: number, show: (value: number) => string): Goal {
  return { name, wanted: `≤ ${show(wanted)}`, got: show(got), met: got <= wanted };
}

/** Languages with long lists of queries, where more is wanted. */
export const mainLanguages = ['fi', 'en', 'sv', 'de'];

export const goals = {
  success1: 0.9,
  success3: 0.97,
  mrr: 0.93,
  zero: 0.005,
  success3Elsewhere: 0.95,
  ahead: 0.1,
  /** Most articles → bytes from opening the search to the first results. */
  bytes: [
    [60, 20_000],
    [250, 35_000],
    [1000, 60_000],
  ],
  strokeMilliseconds: 16,
  hostileMilliseconds: 100,
} as const;
