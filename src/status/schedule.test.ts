import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextExponent,
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

  it('is never shorter than the period after a failure, nor longer than a quarter of an hour or the period', () => {
    fc.assert(
      fc.property(fc.nat(2000), period, chance, (exponent, seconds, luck) => {
        const wait = waitAfterFailure(exponent, seconds, luck);
        expect(wait).toBeGreaterThanOrEqual(seconds * second);
        expect(wait).toBeLessThanOrEqual(Math.max(ceiling, seconds * second));
      }),
    );
  });

  it('has a limit that doubles with every failure', () => {
    const limits = [0, 1, 2, 3, 4, 5, 6].map((exponent) => waitAfterFailure(exponent, 0, 1) / second);
    expect(limits).toEqual([30, 60, 120, 240, 480, 900, 900]);
  });

  it('starts further up after a failure that lasts, and never goes back down before a good answer', () => {
    expect(nextExponent(null, false)).toBe(0);
    expect(nextExponent(null, true)).toBe(3);
    expect(nextExponent(1, true)).toBe(3);
    expect(nextExponent(5, true)).toBe(6);
    expect(nextExponent(3, false)).toBe(4);
  });

  it('is spread over five seconds when the network comes back, so that not all ask at once', () => {
    expect(waitAfterOnline(0)).toBe(0);
    expect(waitAfterOnline(0.999)).toBeLessThan(5 * second);
  });
});

describe('the moment of the next request', () => {
  const tries: Tries = { triedAt: now, wait: 100 * second, exponent: null };
  const failed: Tries = { triedAt: now, wait: 300 * second, exponent: 2 };

  it('comes when the wait is over, and is overdue after that', () => {
    const untils = [0, 99, 100, 5000].map((gone) => untilNextTry(tries, now + gone * second, 120));
    expect(untils).toEqual([100 * second, second, 0, 0]);
  });

  it('is at once when nobody has tried yet', () => {
    expect(untilNextTry({ triedAt: 0, wait: 0, exponent: null }, now, 120)).toBe(0);
  });

  it('comes exactly one period after a good answer for somebody who returns to the page', () => {
    expect(untilNextTry(tries, now + 110 * second, 120, true)).toBe(10 * second);
    expect(untilNextTry(tries, now + 120 * second, 120, true)).toBe(0);
  });

  it('does not come sooner after a failure just because somebody returns to the page', () => {
    expect(untilNextTry(failed, now + 120 * second, 120, true)).toBe(180 * second);
  });

  it('is never further off than the wait itself, however far the clock was set back', () => {
    const shift = fc.integer({ min: -400 * 86_400 * second, max: 400 * 86_400 * second });
    fc.assert(
      fc.property(shift, fc.boolean(), (moved, woke) => {
        const until = untilNextTry(failed, now + moved, 120, woke);
        expect(until).toBeGreaterThanOrEqual(0);
        expect(until).toBeLessThanOrEqual(failed.wait);
      }),
    );
  });
});
