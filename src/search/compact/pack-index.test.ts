import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noRules } from '../../words/analyser.ts';
import { type ArticleEntry, type CompactIndex, type ConceptEntry, kind } from './format.ts';
import { packIndex, unpackIndex } from './pack-index.ts';

const articles = fc.array(
  fc.tuple(
    fc.stringMatching(/^[a-z][a-z0-9-]*$/),
    fc.stringMatching(/^[^\s](?:[^\s] ?)*[^\s]$/),
    fc.nat(40),
    fc.constantFrom<0 | 1>(0, 1),
    fc.nat(2 ** 12),
  ),
);
/** Single words come first, and all in order, which means the same. */
const concept = fc
  .tuple(
    fc.integer({ min: -1, max: 2000 }),
    fc.constantFrom<ConceptEntry[1]>(...Object.values(kind)),
    fc.uniqueArray(fc.nat(9000)),
    fc.uniqueArray(fc.array(fc.nat(9000), { minLength: 2, maxLength: 5 }), { selector: ([first]) => first }),
  )
  .map(([best, own, single, phrases]): ConceptEntry => {
    const ordered = single.toSorted((a, b) => a - b).map((term) => [term]);
    return [best, own, ...ordered, ...phrases.toSorted(([a = 0], [b = 0]) => a - b)];
  });

const index = (ownArticles: readonly ArticleEntry[], concepts: readonly ConceptEntry[]): CompactIndex => ({
  sections: ['One'],
  services: [],
  articles: ownArticles,
  terms: '',
  postings: ' ',
  compounds: '',
  aliases: {},
  concepts,
  rules: noRules,
  elsewhere: {},
});

it('an index comes out as it went in', () => {
  fc.assert(
    fc.property(articles, fc.array(concept), (ownArticles, concepts) => {
      const packed = JSON.stringify(packIndex(index(ownArticles, concepts)));
      expect(unpackIndex(JSON.parse(packed))).toEqual(index(ownArticles, concepts));
    }),
  );
});

it('an index of another version is refused, not misread', () => {
  expect(() => unpackIndex({ ...packIndex(index([], [])), format: 1 })).toThrow('format 1');
});
