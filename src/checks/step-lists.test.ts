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
  const check = (id: string, ...answers: string[]) => ({
    id,
    answers: answers.map((answer) => ({ id: answer, next: '#end' })),
  });
  const declared = declaredItems([
    { id: 'status', checks: [check('no-incident')] },
    { id: 'account', checks: [check('listed', 'only-alias', 'nowhere'), check('active')] },
  ]);
  const written = declaredItems([
    { id: 'status', checks: [] },
    { id: 'account', checks: [check('listed', 'nowhere'), check('activ')] },
  ]);

  expect(sideBySide(declared, written).join('\n')).toBe(
    [
      '   declared in article.yml   written in this text',
      '   status                    status',
      ' ≠   no-incident             –',
      '   account                   account',
      '     listed                    listed',
      ' ≠     only-alias            –',
      '       nowhere                   nowhere',
      ' ≠   active                  –',
      ' ≠ –                           activ',
    ].join('\n'),
  );
});
