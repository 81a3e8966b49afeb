import { expect, test } from 'vitest';
import { libraryOf } from '../src/related/fixture.ts';
import { measureRelated } from './measure-related.ts';

const ids = ['b', 'c', 'd', 'e', 'f', 'g'];
const { articles } = libraryOf({
  id: 'a',
  facts: { related: [{ id: 'b' }, { id: 'g' }] },
  texts: { en: {} },
});

test('what comes back among the first five counts, and how early the first of it comes', () => {
  expect(measureRelated(articles, () => ids)).toEqual({ recall: 0.5, precision: 0.2, mrr: 1 });
  expect(measureRelated(articles, () => ids.toReversed())).toEqual({ recall: 0.5, precision: 0.2, mrr: 1 });
  expect(measureRelated(articles, () => ['c', 'b'])).toEqual({ recall: 0.5, precision: 0.2, mrr: 0.5 });
  expect(measureRelated(articles, () => [])).toEqual({ recall: 0, precision: 0, mrr: 0 });
});
