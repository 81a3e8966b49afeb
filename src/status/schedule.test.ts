import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LASTING,
  nextFailures,
  PASSING,
  type Tries,
  untilNextTry,
  waitAfterFailure,
  waitAfterOnline,
  waitAfterSuccess,
} from './schedule.ts';

const second = 1000;
const ceiling = 900 * second;
const now = Date.UTC(2026, 10, 20, 10, 45);
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const period = fc.integer({ min: 60, max: 3600 });

describe('the wait for the next request', () => {
  it('is the period, a fifth more or less, after a good answer', () => {
    fc.assert(
      fc.property(period, chance, (seconds, luck) => {
        const wait = waitAfterSuccess(seconds, luck) / second;
        expect(wait).toBeGreaterThanOrEqual(0.8 * seconds - 1e-6);
        expect(wait).toBeLessThanOrEqual(1.2 * seconds + 1e-6);
      }),
    );
  });

  it('uses the whole of that fifth, so that readers who came together do not stay together', () => {
    expect([0, 0.5, 1].map((luck) => waitAfterSuccess(120, luck))).toEqual([96_000, 120_000, 144_000]);
  });

  it('is never shorter than the period after a failure, nor longer than a quarter of an hour or the period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), period, chance, (failures, seconds, luck) => {
        const wait = waitAfterFailure(failures, seconds, luck);
        expect(wait).toBeGreaterThanOrEqual(seconds * second);
        expect(wait).toBeLessThanOrEqual(Math.max(ceiling, seconds * second));
      }),
    );
  });

  it('has a limit that doubles with every failure', () => {
    const limits = [1, 2, 3, 4, 5, 6, 7].map((failures) => waitAfterFailure(failures, 0, 1) / second);
    expect(limits).toEqual([30, 60, 120, 240, 480, 900, 900]);
  });

  it('is any time under that limit, so that the readers of a page that fails do not ask together', () => {
    expect([0, 0.25, 0.5].map((luck) => waitAfterFailure(7, 0, luck))).toEqual([0, 225_000, 450_000]);
  });

  it('starts further up after a failure that lasts, and never goes back down before a good answer', () => {
    expect(nextFailures(0, PASSING)).toBe(1);
    expect(nextFailures(0, LASTING)).toBe(4);
    expect(nextFailures(2, LASTING)).toBe(4);
    expect(nextFailures(6, LASTING)).toBe(7);
    expect(nextFailures(4, PASSING)).toBe(5);
  });

  it('is spread over five seconds when the network comes back, so that not all ask at once', () => {
    expect(waitAfterOnline(0)).toBe(0);
    expect(waitAfterOnline(0.5)).toBe(2.5 * second);
    expect(waitAfterOnline(0.999)).toBeLessThan(5 * second);
  });
});

describe('the moment of the next request', () => {
  const tries: Tries = { triedAt: now, wait: 100 * second, failures: 0 };

  it('comes when the wait is over, and is due from then on', () => {
    const untils = [0, 99, 100, 5000].map((gone) => untilNextTry(tries, now + gone * second));
    expect(untils.slice(0, 2)).toEqual([100 * second, second]);
    for (const until of untils.slice(2)) expect(until).toBeLessThanOrEqual(0);
  });

  it('is at once when nobody has tried yet', () => {
    expect(untilNextTry({ triedAt: 0, wait: 0, failures: 0 }, now)).toBeLessThanOrEqual(0);
  });

  it('is never further off than the wait itself, however far the clock was set back', () => {
    const shift = fc.integer({ min: -400 * 86_400 * second, max: 400 * 86_400 * second });
    fc.assert(
      fc.property(shift, (moved) => {
        const until = untilNextTry(tries, now + moved);
        expect(until).toBeLessThanOrEqual(tries.wait);
        expect(until <= 0).toBe(moved >= tries.wait);
      }),
    );
  });
});
