import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configFor, summary } from './fixtures/feeds.ts';
import { emptyRecord, readRecord, reanchored, settle } from './record.ts';

const config = configFor();
const second = 1000;
const minute = 60 * second;
const now = Date.UTC(2026, 10, 20, 10, 45);
const bodies = [summary()];
const empty = emptyRecord(config);
const good = settle(empty, { bodies, stale: false }, now - second, now, 0.5, config);
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what is kept after one request', () => {
  it('is the answer with the time at which it came', () => {
    expect(good).toMatchObject({
      bodies,
      fetchedAt: now,
      triedAt: now - second,
      exponent: null,
      failure: null,
    });
  });

  it('is an answer that counts as stale when our server could only serve its last copy', () => {
    const old = settle(empty, { bodies, stale: true }, now, now, 0.5, config);
    expect(old.fetchedAt).toBe(now - 10 * minute);
  });

  it('is the last good answer, no younger than it was, after a failure', () => {
    const failed = settle(good, { failure: 'http', lasting: true }, now + minute, now + minute, 0.5, config);
    expect(failed).toMatchObject({ bodies, fetchedAt: now, failure: 'http', exponent: 3 });
  });

  it('is no failure any more after the next good answer', () => {
    const failed = settle(good, { failure: 'http', lasting: true }, now, now, 0.5, config);
    expect(settle(failed, { bodies, stale: false }, now, now, 0.5, config)).toMatchObject({
      failure: null,
      exponent: null,
    });
  });
});

describe('an answer after the clock was set back', () => {
  it('counts as stale from now on, by one minute as by one day', () => {
    for (const back of [minute, 24 * 60 * minute]) {
      expect(reanchored(good, now - back, config).fetchedAt).toBe(now - back - 10 * minute);
    }
  });

  it('is as it was when the clock went on or did not move', () => {
    expect(reanchored(good, now, config)).toEqual(good);
    expect(reanchored(good, now + 24 * 60 * minute, config)).toEqual(good);
    expect(reanchored(empty, now, config)).toEqual(empty);
  });
});

describe('what another tab or the page before tells', () => {
  it('is understood as it was told', () => {
    expect(readRecord(copy(good), empty, now)).toEqual(good);
  });

  it('is understood for every failure, though not which one it was', () => {
    const failed = settle(good, { failure: 'parse', lasting: false }, now, now, 0.5, config);
    expect(readRecord(copy(failed), empty, now)).toEqual({ ...failed, failure: 'network' });
  });

  it.each([
    ['about another address', { feed: 'statuspage https://other.example/api/v2/summary.json' }],
    ['about the same address in another format', { feed: `own ${config.feedUrls[0]}` }],
    ['from a clock ahead of ours', { triedAt: now + 1 }],
    ['without a time of asking', { triedAt: null }],
    ['with a time of asking that is text', { triedAt: String(now) }],
    ['without bodies', { bodies: null }],
  ])('is refused when it is %s', (_, damage) => {
    expect(readRecord({ ...good, ...damage }, empty, now)).toBeNull();
  });

  it.each([
    ['in the future', now + 1],
    ['before 1970', -1],
    ['no number', '0'],
    ['not a number at all', Number.NaN],
    ['endless', Number.POSITIVE_INFINITY],
  ])('has no answer when the time of it is %s', (_, fetchedAt) => {
    expect(readRecord({ ...good, fetchedAt }, empty, now)?.fetchedAt).toBeNull();
  });

  it('cannot keep us from asking for longer than we would wait ourselves', () => {
    const wait = readRecord({ ...good, wait: 9e15 }, empty, now)?.wait;
    expect(wait).toBeLessThanOrEqual(15 * minute);
  });

  it('is refused, and breaks nothing, when it is any JSON whatever', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (told) => {
        expect(readRecord(told, empty, now)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('never has a field of another kind than ours, whatever stands in its place', () => {
    const key = fc.constantFrom(...Object.keys(good));
    fc.assert(
      fc.property(key, fc.jsonValue(), (name, junk) => {
        const read = readRecord({ ...good, [name]: junk }, empty, now);
        if (read === null) return;
        expect(Object.keys(read).sort()).toEqual(Object.keys(good).sort());
        expect(Array.isArray(read.bodies)).toBe(true);
        expect([read.triedAt, read.wait].every(Number.isFinite)).toBe(true);
        for (const one of [read.fetchedAt, read.exponent])
          expect(one === null || Number.isFinite(one)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
