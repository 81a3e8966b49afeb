/** When the feed is asked again. All times in milliseconds; chance comes in as a number from 0 up to 1. */

const RETRY_FIRST = 30_000;
export const RETRY_CEILING = 900_000;
/** How many failures one counts for: that may pass by itself soon, or that will not. */
export const PASSING = 1;
export const LASTING = 4;
/** Readers who all come back with the same network must not all ask in the same moment. */
const ONLINE_SPREAD = 5000;

/** What is known about the tries so far; shared by all tabs. */
export interface Tries {
  /** When the last one began. */
  triedAt: number;
  /** Until the next one. */
  wait: number;
  /** Failures in a row; 0 before the first try and after a good answer. */
  failures: number;
}

/** Wait after a good answer: the period, a fifth more or less. */
export function waitAfterSuccess(pollSeconds: number, chance: number): number {
  return pollSeconds * (800 + 400 * chance);
}

/** How many failures in a row it is after one more. */
export function nextFailures(failures: number, miss: number): number {
  return Math.max(failures + 1, miss);
}

/** Wait after a failure: full jitter under a doubling limit, but never more than one try a period. */
export function waitAfterFailure(failures: number, pollSeconds: number, chance: number): number {
  return Math.max(pollSeconds * 1000, chance * Math.min(RETRY_CEILING, RETRY_FIRST * 2 ** (failures - 1)));
}

/** Milliseconds until the next try; 0 or less when it is due. A clock set back cannot make the wait longer. */
export function untilNextTry({ triedAt, wait }: Tries, now: number): number {
  return Math.min(wait, triedAt + wait - now);
}

/** Wait for the one try after the network came back. */
export function waitAfterOnline(chance: number): number {
  return chance * ONLINE_SPREAD;
}
