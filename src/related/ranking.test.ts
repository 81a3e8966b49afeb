import { describe, expect, test } from 'vitest';
import { articleOf } from '../library/find-articles.ts';
import type { Library } from '../library/model.ts';
import { libraryOf, type Told } from './fixture.ts';
import { createRanking, type Words } from './ranking.ts';

const nothing: Words = { own: () => new Map(), source: () => new Map() };
const told = (id: string, more: Partial<Told> = {}): Told => ({
  id,
  section: id,
  texts: { en: {} },
  ...more,
});
const candidates = (library: Library, id: string, words = nothing, tag = 'en') =>
  createRanking(library, tag, words).candidates(articleOf(library, id));
const named = (...ids: string[]) => ({ related: ids.map((id) => ({ id })) });

describe('what speaks for a way from one article to another', () => {
  test('a link in the text says more than one in the other direction', () => {
    const library = libraryOf(
      told('here', { texts: { en: { links: ['there'] } } }),
      told('there'),
      told('back', { texts: { en: { links: ['here'] } } }),
    );
    expect(candidates(library, 'here').map(({ id }) => id)).toEqual(['there', 'back']);
  });

  test('a link says less the more texts lead to the same place', () => {
    const library = libraryOf(
      told('here', { texts: { en: { links: ['support', 'alias'] } } }),
      told('support'),
      told('alias'),
      told('x', { texts: { en: { links: ['support'] } } }),
      told('y', { texts: { en: { links: ['support'] } } }),
    );
    expect(candidates(library, 'here').map(({ id }) => id)).toEqual(['alias', 'support']);
  });

  test('being named back, and being named by the same articles', () => {
    const library = libraryOf(
      told('here'),
      told('back', { facts: named('here') }),
      told('x', { facts: named('here', 'beside') }),
      told('beside'),
    );
    expect(candidates(library, 'here')).toMatchObject([
      { id: 'back', parts: { named: 0.4 } },
      { id: 'x', parts: { named: 0.4 } },
      { id: 'beside', parts: { together: expect.closeTo(0.4 / Math.SQRT2) } },
    ]);
  });

  test('its own list says nothing, so that what is measured by hiding the list is not known beforehand', () => {
    const of = (...list: string[]) =>
      candidates(
        libraryOf(
          told('here', { facts: named(...list) }),
          told('a'),
          told('b', { facts: named('here', 'a') }),
        ),
        'here',
      );
    expect(of('a')).toEqual(of());
    expect(of('b', 'a')).toEqual(of());
  });

  test('the same section and services part what is alike, and bring nothing in', () => {
    const library = libraryOf(
      told('here', { section: 'one', facts: { services: ['mail'] } }),
      told('far', { section: 'two' }),
      told('near', { section: 'one', facts: { services: ['mail', 'web'] } }),
      told('other', { section: 'one' }),
    );
    const alike = () =>
      new Map([
        ['far', 0.2],
        ['near', 0.2],
      ]);
    expect(candidates(library, 'here', { own: alike, source: alike })).toMatchObject([
      { id: 'near', parts: { section: 0.1, services: 0.05 } },
      { id: 'far' },
    ]);
  });

  test('what is as good stands in the order of the sections', () => {
    const library = libraryOf(told('here', { texts: { en: { links: ['b', 'a'] } } }), told('a'), told('b'));
    expect(candidates(library, 'here').map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

test('where one of two texts is missing in the reader’s language, the source texts are compared', () => {
  const texts = { en: {}, sv: {} };
  const library = libraryOf(told('here', { texts }), told('both', { texts }), told('english'));
  const words: Words = {
    own: () => new Map([['both', 0.2]]),
    source: () =>
      new Map([
        ['both', 0.1],
        ['english', 0.4],
      ]),
  };
  expect(candidates(library, 'here', words, 'sv')).toMatchObject([
    { id: 'english', parts: { words: 0.4, source: 0.2 } },
    { id: 'both', parts: { words: 0.2, source: 0.05 } },
  ]);
});
