import { describe, expect, it } from 'vitest';
import { adapt } from './adapters/statuspage.ts';
import { badgeState, type Known, mentioned, shownTime, untilNextAge } from './badge-state.ts';
import { configFor, summary } from './fixtures/feeds.ts';
import type { StatusItem } from './model.ts';

const config = configFor();
const now = Date.UTC(2026, 10, 20, 10, 45);
const second = 1000;
const hour = 3600 * second;
const snapshot = adapt([summary()], config);
const nothing: Known = { snapshot: null, fetchedAt: null, failure: null, loading: false };
const known = (age: number): Known => ({ ...nothing, snapshot, fetchedAt: now - age });

describe('what may be shown of the status', () => {
  it.each([
    ['nothing before anybody tried', nothing, 'idle'],
    ['nothing during the first try', { ...nothing, loading: true }, 'loading'],
    ['that it is not known after a first failure', { ...nothing, failure: 'network' }, 'expired'],
    [
      'that it is not known during the try after a failure',
      { ...nothing, failure: 'http', loading: true },
      'expired',
    ],
    ['the answer until a second before ten minutes', known(599 * second), 'fresh'],
    ['the answer with its time from ten minutes on', known(600 * second), 'stale'],
    ['the answer with its time until a second before the hour', known(3599 * second), 'stale'],
    ['that it is not known from an hour on', known(3600 * second), 'expired'],
    ['that it is not known a day later', known(24 * hour), 'expired'],
    ['the answer with its time when the clock was set back a day', known(-24 * hour), 'stale'],
    ['the answer with its time when the clock was set back a moment', known(-1), 'stale'],
    ['the answer as it is while a new one is being fetched', { ...known(0), loading: true }, 'fresh'],
    ['the answer as it is after one failure', { ...known(0), failure: 'timeout' }, 'fresh'],
  ] as [string, Known, string][])('is %s', (_, given, phase) => {
    const state = badgeState(given, now, config);
    expect(state.phase).toBe(phase);
    expect(state.snapshot).toBe(phase === 'fresh' || phase === 'stale' ? snapshot : null);
    expect(state.failure).toBe(given.failure);
  });

  it('changes next when the answer grows stale, then when it expires, then never', () => {
    const ages = [0, 599 * second, 600 * second, 3599 * second, 3600 * second];
    expect(ages.map((age) => untilNextAge(now - age, now, config))).toEqual([
      600 * second,
      second,
      3000 * second,
      second,
      Number.POSITIVE_INFINITY,
    ]);
  });
});

describe('an item of the status page', () => {
  const item: StatusItem = {
    id: 'a',
    kind: 'maintenance',
    title: 'Database upgrade',
    phase: 'scheduled',
    impact: 'maintenance',
    startsAt: null,
    endsAt: null,
    updatedAt: null,
    url: null,
    componentIds: [],
  };
  const at = (time: number) => new Date(time).toISOString();

  it.each<[string, boolean, Partial<StatusItem>]>([
    ['that begins in less than three days', true, { startsAt: at(now + 72 * hour - 1) }],
    ['that begins in three days', false, { startsAt: at(now + 72 * hour) }],
    ['that should have begun, though the page has not noticed', true, { startsAt: at(now - hour) }],
    ['planned for nobody knows when', false, {}],
    ['planned, with a begin that is no time', false, { startsAt: 'soon' }],
    ['going on since nobody knows when', true, { phase: 'inProgress' }],
    ['of unclear phase', true, { phase: 'unknown', startsAt: at(now + 99 * hour) }],
  ])('%s: is it mentioned? %s', (_, isMentioned, more) => {
    expect(mentioned([{ ...item, ...more }], now)).toHaveLength(isMentioned ? 1 : 0);
  });

  it('shows when it began unless that lies ahead by more than clocks differ', () => {
    const begun = (startsAt: string | null) => shownTime({ ...item, phase: 'identified', startsAt }, now);
    expect(begun(at(now - hour))).toBe(at(now - hour));
    expect(begun(at(now + 299 * second))).toBe(at(now + 299 * second));
    expect(begun(at(now + 301 * second))).toBeNull();
    expect(begun(null)).toBeNull();
    expect(shownTime({ ...item, startsAt: at(now + hour) }, now)).toBe(at(now + hour));
  });
});
