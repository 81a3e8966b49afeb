import type { BadgeState, StatusConfig, StatusItem, StatusSnapshot } from './model.ts';
import type { FeedRecord } from './record.ts';
import { isOpen } from './roll-up.ts';

const HOUR = 3_600_000;
/** A maintenance that has not begun is mentioned this long before. */
const AHEAD = 72 * HOUR;
/** Provider clocks may be this much ahead of ours before their time counts as nonsense. */
const CLOCK_SKEW = 5 * 60_000;

type Ages = Pick<StatusConfig, 'staleAfterSeconds' | 'expireAfterSeconds'>;

/**
 * What may be shown now: an answer grows stale, then expires and is dropped.
 *
 * @param snapshot what the record's bodies say
 */
export function badgeState(
  snapshot: StatusSnapshot,
  { fetchedAt, failures }: Pick<FeedRecord, 'fetchedAt' | 'failures'>,
  now: number,
  { staleAfterSeconds, expireAfterSeconds }: Ages,
): BadgeState {
  const age = (now - fetchedAt) / 1000;
  if (age >= expireAfterSeconds || snapshot.oddities.includes('shape')) {
    return { phase: fetchedAt || failures ? 'expired' : 'idle', snapshot: null, fetchedAt: null };
  }
  // An answer "from the future" means that the clock was moved: its age is not known.
  return { phase: age >= 0 && age < staleAfterSeconds ? 'fresh' : 'stale', snapshot, fetchedAt };
}

/**
 * Incidents that were open before and are not listed any more, as resolved ones: most feeds drop an incident when it
 * is over.
 *
 * @param endedAt when that was noticed, milliseconds since 1970
 */
export function endedItems(
  before: readonly StatusItem[],
  listed: readonly StatusItem[],
  endedAt: number,
): StatusItem[] {
  return before
    .filter((item) => isOpen(item) && !listed.some(({ id }) => id === item.id))
    .map((item) => ({ ...item, phase: 'resolved', endsAt: new Date(endedAt).toISOString() }));
}

/** The items worth mentioning now: not a maintenance far ahead, nor what ended more than an hour ago. */
export function mentioned(items: readonly StatusItem[], now: number): StatusItem[] {
  return items.filter(({ phase, startsAt, endsAt }) => {
    if (phase === 'scheduled') return Date.parse(startsAt ?? '') - now < AHEAD;
    const since = now - Date.parse(endsAt ?? '');
    return phase !== 'resolved' || (since >= 0 && since < HOUR);
  });
}

/** When an item began or will begin, if worth showing: what has begun cannot lie in the future. NaN or 0 if not. */
export function shownStart({ phase, startsAt }: StatusItem, now: number): number {
  const start = Date.parse(startsAt ?? '');
  return phase === 'scheduled' || start - now < CLOCK_SKEW ? start : 0;
}
