import { describe, expect, it } from 'vitest';
import { adapt } from './adapters/statuspage.ts';
import { badgeState, endedItems, mentioned, shownStart } from './badge-state.ts';
import { configFor, summary } from './fixtures/feeds.ts';
import type { StatusItem } from './model.ts';

const config = configFor();
const now = Date.UTC(2026, 10, 20, 10, 45);
const second = 1000;
const hour = 3600 * second;
const snapshot = adapt([summary()], config);
const nothing = { fetchedAt: 0, failures: 0 };
const known = (age: number) => ({ ...nothing, fetchedAt: now - age });
const at = (time: number) => new Date(time).toISOString();

describe('what may be shown of the status', () => {
  it.each([
    ['nothing before anybody has tried', nothing, 'idle'],
    ['that it is not known after a first failure', { ...nothing, failures: 1 }, 'expired'],
    ['the answer as it comes', known(0), 'fresh'],
    ['the answer until a second before ten minutes', known(599 * second), 'fresh'],
    ['the answer with its time from ten minutes on', known(600 * second), 'stale'],
    ['the answer with its time until a second before the hour', known(3599 * second), 'stale'],
    ['that it is not known from an hour on', known(3600 * second), 'expired'],
    ['that it is not known a day later', known(24 * hour), 'expired'],
    ['the answer with its time when the clock was set back a day', known(-24 * hour), 'stale'],
    ['the answer with its time when the clock was set back a moment', known(-1), 'stale'],
    ['the answer as it is after some failures', { ...known(0), failures: 3 }, 'fresh'],
    [
      'the answer with its time when it grew old through failures',
      { ...known(hour / 2), failures: 9 },
      'stale',
    ],
  ])('is %s', (_, record, phase) => {
    const state = badgeState(snapshot, record, now, config);
    const isShown = phase === 'fresh' || phase === 'stale';
    expect(state).toEqual({
      phase,
      snapshot: isShown ? snapshot : null,
      fetchedAt: isShown ? record.fetchedAt : null,
    });
  });

  it.each([
    ['no feed at all', []],
    ['a feed without its skeleton', [{ indicator: 'operational' }]],
    ['the feed of another product', [{ schema: 1, indicator: 'operational', items: [] }]],
  ])('is never more than that it is not known when what came is %s, however young', (_, bodies) => {
    expect(badgeState(adapt(bodies, config), known(0), now, config)).toEqual({
      phase: 'expired',
      snapshot: null,
      fetchedAt: null,
    });
  });
});

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

describe('an item of the status page', () => {
  it.each<[string, boolean, Partial<StatusItem>]>([
    ['that begins in less than three days', true, { startsAt: at(now + 72 * hour - 1) }],
    ['that begins in three days', false, { startsAt: at(now + 72 * hour) }],
    ['that should have begun, though the page has not noticed', true, { startsAt: at(now - hour) }],
    ['planned for nobody knows when', false, {}],
    ['planned, with a begin that is no time', false, { startsAt: 'soon' }],
    ['going on since nobody knows when', true, { phase: 'inProgress' }],
    ['of unclear phase', true, { phase: 'unknown', startsAt: at(now + 99 * hour) }],
    ['that ended this moment', true, { phase: 'resolved', endsAt: at(now) }],
    ['that ended almost an hour ago', true, { phase: 'resolved', endsAt: at(now - hour + second) }],
    ['that ended an hour ago', false, { phase: 'resolved', endsAt: at(now - hour) }],
    ['that ended days ago', false, { phase: 'resolved', endsAt: at(now - 72 * hour) }],
    ['that is over, with an end to come', false, { phase: 'resolved', endsAt: at(now + second) }],
    ['that ended nobody knows when', false, { phase: 'resolved' }],
    ['that ended at no time', false, { phase: 'resolved', endsAt: 'just now' }],
    ['going on past its planned end', true, { phase: 'inProgress', endsAt: at(now - 5 * hour) }],
  ])('%s: is it mentioned? %s', (_, isMentioned, more) => {
    expect(mentioned([{ ...item, ...more }], now)).toHaveLength(isMentioned ? 1 : 0);
  });

  it('shows when it began unless that lies ahead by more than clocks differ', () => {
    const begun = (startsAt: string | null) =>
      shownStart({ ...item, phase: 'identified', startsAt }, now) || null;
    expect(begun(at(now - hour))).toBe(now - hour);
    expect(begun(at(now + 299 * second))).toBe(now + 299 * second);
    expect(begun(at(now + 301 * second))).toBeNull();
    expect(begun(null)).toBeNull();
    expect(shownStart({ ...item, startsAt: at(now + hour) }, now)).toBe(now + hour);
  });
});

describe('an incident that is not listed any more', () => {
  const open: StatusItem = {
    ...item,
    kind: 'incident',
    title: 'Slow sign-in',
    phase: 'investigating',
    startsAt: at(now - hour),
    endsAt: at(now + hour),
    url: 'https://status.example.com/incidents/1',
  };

  it('counts as over since that was noticed, and is otherwise as it was', () => {
    expect(endedItems([open], [], now)).toEqual([{ ...open, phase: 'resolved', endsAt: at(now) }]);
    expect(open.phase).toBe('investigating');
  });

  it('is told from one that is still listed, whatever became of its title and phase', () => {
    const other = { ...open, id: 'b' };
    const changed: StatusItem = { ...open, title: 'Sign-in works again', phase: 'monitoring' };
    expect(endedItems([open, other], [changed], now).map(({ id }) => id)).toEqual(['b']);
  });

  it('is not told twice when the page itself lists it as over', () => {
    const over: StatusItem = { ...open, phase: 'resolved', endsAt: at(now - hour / 2) };
    expect(endedItems([open], [over], now)).toEqual([]);
  });

  it('is none when it was over before already, or a maintenance', () => {
    expect(
      endedItems([{ ...open, phase: 'resolved' }, item, { ...item, phase: 'inProgress' }], [], now),
    ).toEqual([]);
  });
});
