/** When the feed is asked again. All times in milliseconds; chance comes in as a number from 0 up to 1. */

const RETRY_FIRST = 30_000;
export const RETRY_CEILING = 900_000;
/** Where a failure begins that will not pass by itself soon. */
const LASTING_EXPONENT = 3;
/** Readers who all come back with the same network must not all ask in the same moment. */
const ONLINE_SPREAD = 5000;

/** What is known about the tries so far; shared by all tabs. */
export interface Tries {
  /** When the last one began. */
  triedAt: number;
  /** Until the next one. */
  wait: number;
  /** Exponent of the back-off; null after a good answer. */
  exponent: number | null;
}

/** Wait after a good answer: the period, a fifth more or less. */
export function waitAfterSuccess(pollSeconds: number, chance: number): number {
  return pollSeconds * 1000 * (0.8 + 0.4 * chance);
}

/** The exponent after one more failure. */
export function nextExponent(exponent: number | null, lasting: boolean): number {
  return Math.max(exponent === null ? 0 : exponent + 1, lasting ? LASTING_EXPONENT : 0);
}

/** Wait after a failure: full jitter under a doubling limit, but never more than one try a period. */
export function waitAfterFailure(exponent: number, pollSeconds: number, chance: number): number {
  return Math.max(pollSeconds * 1000, chance * Math.min(RETRY_CEILING, RETRY_FIRST * 2 ** exponent));
}

/**
 * Milliseconds until the next try; 0 when it is due. A clock that was set back cannot make the wait longer.
 *
 * @param woke the page has just become visible: a good answer then serves for exactly one period.
 */
export function untilNextTry(tries: Tries, now: number, pollSeconds: number, woke = false): number {
  const wait = woke && tries.exponent === null ? pollSeconds * 1000 : tries.wait;
  return Math.max(0, Math.min(wait, tries.triedAt + wait - now));
}

/** Wait for the one try after the network came back. */
export function waitAfterOnline(chance: number): number {
  return chance * ONLINE_SPREAD;
}
