import type { BadgeState, StatusConfig, StatusItem } from './model.ts';

/** A maintenance that has not begun is mentioned this long before (72 hours, in milliseconds). */
const AHEAD = 72 * 3_600_000;
/** Provider clocks may be this much ahead of ours before their time counts as nonsense. */
const CLOCK_SKEW = 5 * 60_000;

/** What the session knows. */
export type Known = Pick<BadgeState, 'snapshot' | 'fetchedAt' | 'failure'> & { loading: boolean };

type Ages = Pick<StatusConfig, 'staleAfterSeconds' | 'expireAfterSeconds'>;

/** What may be shown now: an answer grows stale, then expires and is dropped. */
export function badgeState(
  { snapshot, fetchedAt, failure, loading }: Known,
  now: number,
  ages: Ages,
): BadgeState {
  const age = fetchedAt === null ? Infinity : (now - fetchedAt) / 1000;
  if (snapshot === null || age >= ages.expireAfterSeconds) {
    const phase = failure !== null || fetchedAt !== null ? 'expired' : loading ? 'loading' : 'idle';
    return { phase, snapshot: null, fetchedAt: null, failure };
  }
  // An answer "from the future" means that the clock was moved: its age is not known.
  const phase = age >= 0 && age < ages.staleAfterSeconds ? 'fresh' : 'stale';
  return { phase, snapshot, fetchedAt, failure };
}

/** Milliseconds until the answer grows stale or expires; Infinity when time changes nothing. */
export function untilNextAge(fetchedAt: number | null, now: number, ages: Ages): number {
  const limits = [ages.staleAfterSeconds, ages.expireAfterSeconds];
  const rests = limits.map((limit) => (fetchedAt ?? Number.NaN) + limit * 1000 - now);
  return Math.min(...rests.filter((rest) => rest > 0));
}

/** The items worth mentioning now: a maintenance far ahead is not. */
export function mentioned(items: readonly StatusItem[], now: number): StatusItem[] {
  return items.filter(
    ({ phase, startsAt }) =>
      phase !== 'scheduled' || (startsAt !== null && Date.parse(startsAt) - now < AHEAD),
  );
}

/** When an item began or will begin, if worth showing: what has begun cannot lie in the future. */
export function shownTime({ phase, startsAt }: StatusItem, now: number): string | null {
  const isNonsense = phase !== 'scheduled' && Date.parse(startsAt ?? '') - now > CLOCK_SKEW;
  return isNonsense ? null : startsAt;
}
