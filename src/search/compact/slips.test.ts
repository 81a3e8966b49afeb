import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneSlipFrom, slipDistance } from './slips.ts';

describe('how far one word is from another', () => {
  it.each([
    ['password', 'password', 0],
    ['pasword', 'password', 0.7],
    ['passsword', 'password', 0.7],
    ['psasword', 'password', 0.7],
    ['pasdword', 'password', 0.7],
    ['pakword', 'password', 1.7],
    ['pawword', 'password', 1.4],
    ['passwordx', 'password', 1],
    ['posswerd', 'password', 2],
  ])('%s and %s: %d', (a, b, distance) => {
    expect(slipDistance(a, b, 3)).toBeCloseTo(distance);
  });

  it('is the same both ways, and never below zero', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(slipDistance(a, b, 9)).toBeCloseTo(slipDistance(b, a, 9));
        expect(slipDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });

  it('is not worked out where it is too far', () => {
    expect(slipDistance('a', 'abcdefgh', 2)).toBeGreaterThan(2);
    expect(slipDistance('abcdefgh', 'stuvwxyz', 2)).toBeGreaterThan(2);
  });
});

it('every word one slip away is a slip away', () => {
  for (const [word, slips] of oneSlipFrom('mail', ['a', 'i', 'l', 'm'])) {
    expect(slipDistance('mail', word, 3)).toBeLessThanOrEqual(slips + 0.001);
  }
  expect([...oneSlipFrom('mail', [])].map(([word]) => word)).toEqual(['mil', 'mial', 'mal', 'mali', 'mai']);
});
