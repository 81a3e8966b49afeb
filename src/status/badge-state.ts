import type { BadgeState, Failure, StatusConfig, StatusItem, StatusSnapshot } from './model.ts';
import { isDoubt, rollUp, watch, worst } from './roll-up.ts';

/** A maintenance that has not begun is mentioned this long before (72 hours, in milliseconds). */
const AHEAD = 72 * 3_600_000;
/** Provider clocks may be this much ahead of ours before their time counts as nonsense. */
const CLOCK_SKEW = 5 * 60_000;

/** What the session knows. */
export interface Known {
  snapshot: StatusSnapshot | null;
  fetchedAt: number | null;
  failure: Failure | null;
  loading: boolean;
}

type Ages = Pick<StatusConfig, 'staleAfterSeconds' | 'expireAfterSeconds'>;

/** What may be shown now: an answer grows stale, then expires and is dropped. */
export function badgeState({ snapshot, fetchedAt, failure, loading }: Known, now: number, ages: Ages): BadgeState {
  if (snapshot === null || fetchedAt === null) {
    const phase = failure !== null ? 'expired' : loading ? 'loading' : 'idle';
    return { phase, snapshot: null, fetchedAt: null, failure };
  }
  const age = (now - fetchedAt) / 1000;
  if (age >= ages.expireAfterSeconds) return { phase: 'expired', snapshot: null, fetchedAt: null, failure };
  // An answer "from the future" means that the clock was moved: its age is not known.
  const phase = age >= 0 && age < ages.staleAfterSeconds ? 'fresh' : 'stale';
  return { phase, snapshot, fetchedAt, failure };
}

/** Milliseconds until the answer grows stale or expires; Infinity when time changes nothing. */
export function untilNextAge(fetchedAt: number | null, now: number, ages: Ages): number {
  if (fetchedAt === null) return Infinity;
  const limits = [ages.staleAfterSeconds, ages.expireAfterSeconds].map((limit) => fetchedAt + limit * 1000 - now);
  return Math.min(...limits.filter((limit) => limit > 0));
}

/**
 * The state of one article's services. A service is the list of its components in the feed (ids, names or group
 * names); an empty list means that the page as a whole speaks for it.
 *
 * @returns `operational` only when every service is known to be fine.
 */
export function affects(snapshot: StatusSnapshot, services: readonly (readonly string[])[]) {
  const doubtful = snapshot.oddities.some(isDoubt);
  const parts = (services.length > 0 ? services : [[]]).map((wanted) => {
    if (wanted.length === 0) return { indicator: snapshot.indicator, items: snapshot.items, components: [] };
    const { components, items, missing } = watch(snapshot.components, snapshot.items, wanted);
    // Each watched component has to speak for itself: one that is not known is a doubt about the service.
    const silent = missing || components.some((component) => component.state === 'unknown');
    const { indicator } = rollUp({
      word: undefined,
      basis: 'none',
      components,
      items,
      doubtful: doubtful || silent,
    });
    return { indicator, items, components };
  });
  const touched = new Set<StatusItem>(parts.flatMap((part) => part.items));
  return {
    indicator: worst(parts.map((part) => part.indicator)),
    items: snapshot.items.filter((item) => touched.has(item)),
    components: parts.flatMap((part) => part.components),
  };
}

/** The items worth mentioning now: a maintenance far ahead is not. */
export function mentioned(items: readonly StatusItem[], now: number): StatusItem[] {
  return items.filter(
    ({ phase, startsAt }) => phase !== 'scheduled' || (startsAt !== null && Date.parse(startsAt) - now < AHEAD),
  );
}

/** A provider's time worth showing: begun things cannot lie in the future. */
export function shownTime({ phase, startsAt }: Pick<StatusItem, 'phase' | 'startsAt'>, now: number): string | null {
  if (startsAt === null || (phase !== 'scheduled' && Date.parse(startsAt) - now > CLOCK_SKEW)) return null;
  return startsAt;
}
