import type { Indicator } from './model.ts';

/** The outline, for a 16 × 16 field, that stands in the page until the state is known: a ring. */
export const IDLE_SHAPE = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3z';

/**
 * One outline per state, to be filled by the even-odd rule. Each differs from the others without its colour: disc
 * with a tick, square, triangle, diamond, cross, ring with a question mark.
 */
export const SHAPES: Readonly<Record<Indicator, string>> = {
  operational: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zM7 12 3 8l1.5-1.5L7 9l4.5-4.5L13 6z',
  maintenance: 'M1 1h14v14H1zM5 4v8h2V4zm4 0v8h2V4z',
  degraded: 'M8 0l8 15H0zM7 5v5h2V5zm0 6v2h2v-2z',
  partialOutage: 'M8 0l8 8-8 8-8-8zM7 4v5h2V4zm0 6v2h2v-2z',
  majorOutage: 'M3 0l5 5 5-5 3 3-5 5 5 5-3 3-5-5-5 5-3-3 5-5-5-5z',
  unknown:
    'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zm0 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM5 6a3 3 0 1 1 4 2.8V10H7V7h1a1 1 0 1 0-1-1zm2 5h2v2H7z',
};
