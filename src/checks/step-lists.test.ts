import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declaredItems, misplaced, sideBySide } from './step-lists.ts';

describe('what has to move', () => {
  test('is as little as possible', () => {
    expect(misplaced(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['d']);
    expect(misplaced(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual([]);
    expect(misplaced(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([]);
  });

  test('leaves the rest in order, whatever was shuffled', () => {
    const order = fc.integer({ min: 1, max: 12 }).map((n) => Array.from({ length: n }, (_, i) => `s${i}`));
    const shuffled = order.chain((wanted) =>
      fc.tuple(fc.constant(wanted), fc.shuffledSubarray(wanted, { minLength: wanted.length })),
    );
    fc.assert(
      fc.property(shuffled, ([wanted, actual]) => {
        const moved = misplaced(wanted, actual);
        const stays = actual.filter((one) => !moved.includes(one));
        expect(stays).toEqual(wanted.filter((one) => stays.includes(one)));
        expect(moved.length < actual.length).toBe(true);
      }),
    );
  });
});

test('two lists stand side by side, with a mark where they differ', () => {
  const declared = declaredItems([
    { id: 'status', checks: [{ id: 'no-incident' }] },
    { id: 'account', checks: [{ id: 'listed' }, { id: 'active' }] },
  ]);
  const written = declaredItems([
    { id: 'status', checks: [] },
    { id: 'account', checks: [{ id: 'listed' }, { id: 'activ' }] },
  ]);

  expect(sideBySide(declared, written).join('\n')).toBe(
    [
      '   declared in article.yml   written in this text',
      '   status                    status',
      ' ≠   no-incident             –',
      '   account                   account',
      '     listed                    listed',
      ' ≠   active                  –',
      ' ≠ –                           activ',
    ].join('\n'),
  );
});
