import { describe, expect, test } from 'vitest';
import { articleOf } from '../library/find-articles.ts';
import type { Article } from '../library/model.ts';
import { judge, shownOf } from './choose.ts';
import { libraryOf } from './fixture.ts';

const everywhere = { en: {}, nb: {} };
const library = (facts: Partial<Article['facts']> = {}) =>
  libraryOf(
    { id: 'here', facts, texts: everywhere },
    { id: 'next', texts: everywhere },
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, texts: everywhere })),
    { id: 'english', texts: { en: {} } },
  );
/** As if these had been found, the best first: 0.9, 0.8 … */
const found = (...ids: string[]) => ({
  candidates: () => ids.map((id, at) => ({ id, score: 0.9 - at / 10, parts: {} })),
});
const shown = (facts: Partial<Article['facts']>, ranking: ReturnType<typeof found>, tag = 'en') => {
  const own = library(facts);
  return shownOf(own, articleOf(own, 'here'), tag, ranking).map(({ id }) => id);
};
const related = (...ids: string[]) => ({ related: ids.map((id) => ({ id })) });

describe('what is offered at the end of an article', () => {
  test('is what the writer named, in the writer’s order, then what was found, five in all', () => {
    expect(shown(related('f', 'b'), found('a', 'b', 'c', 'd', 'e'))).toEqual(['f', 'b', 'a', 'c', 'd']);
  });

  test('is never less than the writer named, though nothing speaks for it', () => {
    expect(shown(related('f'), found())).toEqual(['f']);
  });

  test('keeps the writer’s reason', () => {
    const own = library({ related: [{ id: 'a', why: 'manage-domain' }] });
    expect(shownOf(own, articleOf(own, 'here'), 'en', found())).toEqual([{ id: 'a', why: 'manage-domain' }]);
  });

  test('leaves a place empty rather than fill it with what has too little in common', () => {
    expect(shown({}, found('a', 'b', 'c', 'd', 'e', 'f'))).toHaveLength(5);
    expect(
      shown(
        {},
        {
          candidates: () => [
            { id: 'a', score: 0.26, parts: {} },
            { id: 'b', score: 0.24, parts: {} },
          ],
        },
      ),
    ).toEqual(['a']);
  });

  test('is not what the writer does not want, nor the next article, which is offered anyway', () => {
    expect(shown({ notRelated: ['a'] }, found('a', 'next', 'b'))).toEqual(['b']);
  });

  test('is the next article too where the writer named it', () => {
    expect(shown(related('next'), found())).toEqual(['next']);
  });
});

describe('a text in another language', () => {
  test('stands after equals in the reader’s own', () => {
    expect(shown(related('english', 'a'), found('b'), 'nb')).toEqual(['a', 'english', 'b']);
    expect(shown({}, found('english', 'a'), 'nb')).toEqual(['a', 'english']);
    expect(shown({}, found('english', 'a'), 'en')).toEqual(['english', 'a']);
  });

  test('counts less, so that one in the reader’s own may take its place', () => {
    expect(shown(related('a', 'b', 'c', 'd'), found('english', 'e'), 'nb')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
    expect(shown(related('a', 'b', 'c', 'd'), found('english', 'e'), 'en')).toContain('english');
  });
});

test('everything that was thought of is told, with what became of it', () => {
  const own = library({ ...related('f'), notRelated: ['b'] });
  const ranking = { candidates: () => found('a', 'b', 'next', 'c', 'd', 'e', 'english').candidates() };
  expect(judge(own, articleOf(own, 'here'), 'nb', ranking).map(({ id, verdict }) => [id, verdict])).toEqual([
    ['f', 'named'],
    ['a', 'found'],
    ['c', 'found'],
    ['d', 'found'],
    ['e', 'found'],
    ['b', 'refused'],
    ['next', 'next'],
    ['english', 'too-little'],
  ]);
});
