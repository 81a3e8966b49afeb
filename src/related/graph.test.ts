import { describe, expect, test } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { articleOf } from '../library/find-articles.ts';
import { libraryOf } from './fixture.ts';
import { graphOf, linksHere, mostLinked, nextInSection } from './graph.ts';

const step = (next: string, answer: string) => ({
  id: 'one',
  next,
  checks: [{ id: 'check', answers: [{ id: 'answer', next: answer }] }],
});
const library = libraryOf(
  {
    id: 'a',
    facts: { related: [{ id: 'b' }, { id: 'gone' }] },
    texts: { en: { links: ['c', 'a'] }, sv: { links: ['d'] } },
  },
  { id: 'b', facts: { steps: [step('d', 'c'), step('#one', 'b')] }, texts: { en: {} } },
  { id: 'c', section: 'two', texts: { en: { links: ['b'] } } },
  { id: 'd', texts: { en: {} } },
);

describe('where people lead from an article', () => {
  const { from } = graphOf(library, 'en');

  test('is what related: names, and what texts, steps and answers lead to', () => {
    expect([...(from.get('a')?.related ?? [])]).toEqual(['b']);
    expect([...(from.get('a')?.text ?? [])]).toEqual(['c']);
    expect([...(from.get('b')?.text ?? [])]).toEqual(['d', 'c']);
  });

  test('is what the text of the reader’s language leads to, or the source text where there is none', () => {
    const swedish = graphOf(library, 'sv').from;
    expect([...(swedish.get('a')?.text ?? [])]).toEqual(['d']);
    expect([...(swedish.get('c')?.text ?? [])]).toEqual(['b']);
  });
});

test('what links to an article is told once for each, in the order of the sections', () => {
  expect(linksHere(graphOf(library, 'en'), 'b')).toEqual(['a', 'c']);
  expect(linksHere(graphOf(library, 'en'), 'a')).toEqual([]);
});

test('the most linked articles come first, those linked as often in the order of the sections', () => {
  expect(mostLinked(library, 3)).toEqual(['b', 'c', 'd']);
});

test('the next article is the one below in its section, and there is none below the last', () => {
  const small = smallLibrary();
  const next = (id: string) => nextInSection(small, articleOf(small, id));
  expect([next('a'), next('b'), next('c'), next('d')]).toEqual(['b', 'c', undefined, undefined]);
});
