import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Hit, rank } from './rank.ts';

const hit = (id: string, score: number, ...locations: number[]): Hit => ({ id, score, locations });
const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id);

it('puts pages with all words first, then those with more of the words, then the better score', () => {
  const whole = [hit('all', 0.1)];
  const byWord = [
    [hit('one', 9), hit('two', 1), hit('all', 0)],
    [hit('two', 1), hit('three', 3)],
  ];
  expect(ids(rank(whole, byWord))).toEqual(['all', 'two', 'one', 'three']);
});

it('keeps the order Pagefind gives when the whole query finds enough', () => {
  expect(ids(rank([hit('b', 3), hit('a', 2), hit('c', 1)], []))).toEqual(['b', 'a', 'c']);
});

it('marks each found word once, whichever search found it', () => {
  const [page] = rank([hit('a', 1, 7, 3)], [[hit('a', 1, 3)], [hit('a', 1, 9)]]);
  expect(page).toEqual({ id: 'a', score: 1, matched: 3, locations: [3, 7, 9] });
});

const hits = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    score: fc.nat(3),
    locations: fc.array(fc.nat(20)),
  }),
  { selector: ({ id }) => id },
);

it('lists every page found exactly once, in the same order whatever the order of the words', () => {
  fc.assert(
    fc.property(hits, fc.array(hits, { maxLength: 4 }), (whole, byWord) => {
      const ranked = rank(whole, byWord);
      expect(ids(ranked).toSorted()).toEqual([...new Set(ids([...whole, ...byWord.flat()]))].toSorted());
      expect(rank(whole.toReversed(), byWord.toReversed())).toEqual(ranked);
    }),
  );
});
