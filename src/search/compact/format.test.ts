import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  packNumbers,
  packPostings,
  packTerms,
  unpackNumbers,
  unpackPostings,
  unpackTerms,
} from './format.ts';
import { knownWords, packKnownWords } from './known-words.ts';

const term = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((text) => text.toLowerCase().replace(/[A-Z]/g, 'x'));
const posting = fc.record({ article: fc.nat(3000), fields: fc.integer({ min: 1, max: 15 }) });
const postings = fc
  .uniqueArray(posting, { selector: ({ article }) => article, maxLength: 40 })
  .map((all) => all.toSorted((a, b) => a.article - b.article));

it('terms, numbers and postings come out as they went in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(term), (terms) => {
      const sorted = terms.filter((one) => one !== '').toSorted();
      expect(unpackTerms(packTerms(sorted))).toEqual(sorted);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.nat(100_000)), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }),
  );
  fc.assert(
    fc.property(fc.array(postings), (all) => {
      expect(unpackPostings(packPostings(all))).toEqual(all);
    }),
  );
});

it('a term that shares letters with the one before takes only the rest', () => {
  expect(packTerms(['pass', 'password', 'post'])).toBe('ApassEwordBost');
});

it('every word that was left out is known, and few others are taken for one', () => {
  const words = Array.from({ length: 500 }, (_, number) => `word${number * 7919}`);
  const isKnown = knownWords(packKnownWords(words));
  expect(words.filter((word) => !isKnown(word))).toEqual([]);
  const others = Array.from({ length: 2000 }, (_, number) => `other${number * 104729}`);
  expect(others.filter(isKnown).length).toBeLessThan(2000 * 0.15);
  expect(knownWords(packKnownWords([]))('word')).toBe(false);
});
