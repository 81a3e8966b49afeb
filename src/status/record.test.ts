/*
 * What one tab keeps after each request, and what it believes of what others have stored.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapt } from './adapters/statuspage.ts';
import { component, configFor, incident, maintenance, summary } from './fixtures/feeds.ts';
import type { Answer } from './read-feed.ts';
import { emptyRecord, type FeedRecord, newer, settle } from './record.ts';
import { LASTING, PASSING } from './schedule.ts';

const config = configFor();
const second = 1000;
const minute = 60 * second;
const now = Date.UTC(2026, 10, 20, 10, 45);
const bodies = [summary()];
const troubled = [summary({ incidents: [incident()] })];
const empty = emptyRecord(config);
const tried = (record: FeedRecord, answer: Answer, at = now, triedAt = at) =>
  settle(record, answer, triedAt, at, 0.5, config, adapt);
const good = tried(empty, bodies, now, now - second);
const text = (value: unknown) => JSON.stringify(value);

describe('what is kept after one request', () => {
  it('is the answer with the time at which it came', () => {
    expect(good).toEqual({
      ...empty,
      bodies,
      fetchedAt: now,
      triedAt: now - second,
      wait: 2 * minute,
      failures: 0,
    });
  });

  it('is the last good answer, no younger than it was, after a failure', () => {
    const failed = tried(good, LASTING, now + minute);
    expect(failed).toMatchObject({ bodies, fetchedAt: now, triedAt: now + minute, failures: 4 });
    expect(tried(failed, PASSING, now + 9 * minute)).toMatchObject({ bodies, fetchedAt: now, failures: 5 });
  });

  it('is no failure any more after the next good answer', () => {
    expect(tried(tried(good, LASTING), bodies)).toMatchObject({ failures: 0, wait: 2 * minute });
  });

  it('is nothing to show after failures from the start', () => {
    expect(tried(empty, PASSING)).toMatchObject({ bodies: [], fetchedAt: 0, failures: 1 });
  });
});

describe('an incident that is gone from the answer', () => {
  const open = tried(empty, troubled, now - 2 * minute);

  it('is kept as it was, with the moment at which it was missed', () => {
    expect(tried(open, bodies)).toMatchObject({ bodies, before: troubled, endedAt: now });
  });

  it('is not missed while it is open, nor when the request fails', () => {
    const changed = [summary({ incidents: [incident({ name: 'Still slow', status: 'monitoring' })] })];
    for (const answer of [changed, PASSING, LASTING])
      expect(tried(open, answer)).toMatchObject({ before: [], endedAt: 0 });
  });

  it('is missed when another takes its place', () => {
    const other = [summary({ incidents: [incident({ id: 'inc2' })] })];
    expect(tried(open, other)).toMatchObject({ before: troubled, endedAt: now });
  });

  it('stays known when nothing else ends in the answers that follow', () => {
    const ended = tried(open, bodies);
    expect(tried(ended, bodies, now + 2 * minute)).toMatchObject({ before: troubled, endedAt: now });
  });

  it('is missed through failures as long as the last answer is not stale', () => {
    const failed = tried(tried(open, PASSING, now), PASSING, now + 2 * minute);
    expect(tried(failed, bodies, now + 7 * minute)).toMatchObject({ endedAt: now + 7 * minute });
  });

  it('is forgotten after a longer pause, since nobody knows when it ended', () => {
    expect(tried(open, bodies, now + 8 * minute)).toMatchObject({ before: [], endedAt: 0 });
    expect(tried(open, bodies, now + 24 * 60 * minute)).toMatchObject({ before: [], endedAt: 0 });
  });

  it('is none that is a maintenance', () => {
    const planned = tried(empty, [summary({ maintenances: [maintenance('in_progress')] })], now - minute);
    expect(tried(planned, bodies)).toMatchObject({ before: [], endedAt: 0 });
  });

  it('is none of ours when it touches only what the site does not watch', () => {
    const watching = { ...config, components: ['Webmail'] };
    const components = [component('Webmail'), component('DNS')];
    const gone = (touches: string) => {
      const last = [summary({ components, incidents: [incident({ components: [{ id: touches }] })] })];
      const listed = settle(empty, last, now - minute, now - minute, 0.5, watching, adapt);
      return settle(listed, [summary({ components })], now, now, 0.5, watching, adapt).endedAt;
    };
    expect([gone('id-DNS'), gone('id-Webmail')]).toEqual([0, now]);
  });
});

describe('what another tab or the page before has stored', () => {
  it('is understood as it was told', () => {
    const ended = tried(tried(empty, troubled, now - minute), bodies);
    for (const told of [good, tried(good, LASTING), ended])
      expect(newer(empty, text(told), now)).toEqual(told);
  });

  it('is taken over only when its try was later than ours', () => {
    const later = { ...good, bodies: troubled, triedAt: good.triedAt + 1 };
    expect(newer(good, text(later), now)).toEqual(later);
    for (const triedAt of [good.triedAt, good.triedAt - 1])
      expect(newer(good, text({ ...later, triedAt }), now)).toBe(good);
  });

  it('cannot take a younger answer away when its own last tries failed', () => {
    const failed = {
      ...empty,
      triedAt: now,
      failures: 2,
      wait: minute,
      bodies: troubled,
      fetchedAt: now - minute,
    };
    expect(newer(good, text(failed), now)).toEqual({ ...failed, bodies, fetchedAt: now });
  });

  it.each([
    ['nothing', null],
    ['empty', ''],
    ['a word', '"operational"'],
    ['no JSON', 'operational'],
    ['cut off', text(good).slice(0, -3)],
    ['null', 'null'],
    ['a list', text([good])],
    ['an empty object', '{}'],
  ])('is ignored when it is %s', (_, stored) => {
    expect(newer(empty, stored, now)).toBe(empty);
  });

  it.each([
    ['about another address', { feed: 'statuspage https://other.example/api/v2/summary.json' }],
    ['from a clock ahead of ours', { triedAt: now + 1 }],
    ['without a time of asking', { triedAt: null }],
    ['with a time of asking that is text', { triedAt: String(now) }],
    ['without bodies', { bodies: null }],
    ['with bodies in text', { bodies: text(bodies) }],
    ['with bodies in an object', { bodies: { 0: summary() } }],
    ['with what was before in text', { before: text(troubled) }],
    ['with an answer from the future', { fetchedAt: now + 1 }],
    ['with an answer before 1970', { fetchedAt: -1 }],
    ['with the time of the answer in text', { fetchedAt: '0' }],
    ['with an end to come', { before: troubled, endedAt: now + 1 }],
    ['with an end that is no time', { before: troubled, endedAt: 'now' }],
    ['with failures in text', { failures: '1' }],
    ['with fewer failures than none', { failures: -1 }],
    ['with a wait that is nothing', { wait: null }],
    ['with a wait before now', { wait: -1 }],
  ])('is ignored as a whole when it is %s', (_, damage) => {
    expect(newer(empty, text({ ...good, ...damage }), now)).toBe(empty);
  });

  it.each(['1e999', '-1e999', 'NaN'])('is ignored when a number in it is %s', (number) => {
    for (const key of ['triedAt', 'wait', 'failures', 'fetchedAt', 'endedAt'] as const) {
      const stored = text({ ...good, [key]: '<n>' }).replace('"<n>"', number);
      expect(newer(empty, stored, now)).toBe(empty);
    }
  });

  it('is ignored, and breaks nothing, when it is any text or any JSON whatever', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(newer(empty, stored, now)).toEqual(empty);
        expect(newer(good, stored, now)).toEqual(good);
      }),
      { numRuns: 500 },
    );
  });

  it('never has a field of another kind than ours, whatever stands in its place', () => {
    const key = fc.constantFrom(...Object.keys(good));
    fc.assert(
      fc.property(key, fc.jsonValue(), (name, junk) => {
        const read = newer(empty, text({ ...good, [name]: junk }), now);
        expect(read.feed).toBe(empty.feed);
        expect(Array.isArray(read.bodies) && Array.isArray(read.before)).toBe(true);
        const { triedAt, wait, failures, fetchedAt, endedAt } = read;
        for (const one of [triedAt, wait, failures, fetchedAt, endedAt]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(now);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives no object a new prototype', () => {
    const stored = text(good).replace('{', '{"__proto__":{"polluted":true},');
    newer(empty, stored, now);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
