import { expect, test } from 'vitest';
import { smallLibrary } from '../../../tests/support/library.ts';
import type { Library } from '../../library/model.ts';
import { wordsFromAToZ } from './a-z.ts';

/** The small library with keywords of article `a` in a language, and words of concepts. */
function library(
  tag: string,
  keywords: string[],
  concepts: Library['search']['concepts'] = {},
  words = {},
  ignore: string[] = [],
): Library {
  const small = smallLibrary();
  return {
    ...small,
    languages: small.languages.map((one) => (one.tag === 'sv' ? { ...one, tag, fallback: ['en'] } : one)),
    articles: small.articles.map((article) => {
      const { sv, ...texts } = article.texts;
      if (!sv) return article;
      return {
        ...article,
        texts: { ...texts, [tag]: { ...sv, keywords: article.id === 'a' ? keywords : [] } },
      };
    }),
    search: {
      concepts,
      languages: { [tag]: { ignore, compounds: { links: [], parts: [], whole: [] }, concepts: words } },
      asked: {},
    },
  };
}
const lettersOf = (tag: string, keywords: string[]) =>
  wordsFromAToZ(library(tag, keywords), tag).map(({ letter, words }) => [
    letter,
    ...words.map(({ word }) => word),
  ]);

test('letters stand in the order of the language: ö is the last in Swedish and an o in German', () => {
  const words = ['öppna', 'zon', 'ost', 'ålder', 'alias'];
  expect(lettersOf('sv', words)).toEqual([
    ['A', 'alias'],
    ['O', 'ost'],
    ['Z', 'zon'],
    ['Å', 'ålder'],
    ['Ö', 'öppna'],
  ]);
  expect(lettersOf('de', words).map(([letter]) => letter)).toEqual(['A', 'O', 'Z']);
});

test('a letter that the language takes for two stands once', () => {
  expect(lettersOf('da', ['aalborg', 'alias', 'zone']).map(([letter]) => letter)).toEqual(['A', 'Z']);
});

test('what begins with no letter stands together, first, in the order of numbers', () => {
  expect(lettersOf('sv', ['alias', '587', '2fa', '.htaccess'])[0]).toEqual([
    '0–9',
    '.htaccess',
    '2fa',
    '587',
  ]);
});

test('a word is listed once, with the capitals it has anywhere and every article that answers it', () => {
  const concepts = {
    alias: { best: 'b', problem: false, topic: false, unanswered: false },
    mail: { problem: false, topic: false, unanswered: false },
  };
  const words = { alias: ['imap', 'other'], mail: ['message'] };
  const [i, o] = wordsFromAToZ(library('sv', ['IMAP'], concepts, words), 'sv');

  expect(i?.words.map(({ word, articles }) => [word, ...articles.map(({ title }) => title)])).toEqual([
    ['IMAP', 'a in sv', 'b in sv'],
  ]);
  expect(o?.words.map(({ word }) => word)).toEqual(['other']);
});

test('phrases that nobody looks up by their first letter are left out: long ones, and those with small words around; and what no article is about', () => {
  const concepts = {
    full: { best: 'b', problem: true, topic: false, unanswered: false },
    about: { best: 'b', problem: false, topic: true, unanswered: false },
    none: { best: 'b', problem: false, topic: false, unanswered: true },
  };
  const words = {
    full: ['disk full', 'no room left', 'my disk', 'sent my', 'My'],
    about: ['mail'],
    none: ['calendar'],
  };
  const listed = wordsFromAToZ(library('sv', [], concepts, words, ['my']), 'sv');
  expect(listed.flatMap((letter) => letter.words.map(({ word }) => word))).toEqual(['disk full', 'My']);
});

test('a concept whose article is not translated leads to the text in the nearest language', () => {
  const concepts = { last: { best: 'd', problem: false, topic: false, unanswered: false } };
  const [letter] = wordsFromAToZ(library('sv', [], concepts, { last: ['sist'] }), 'sv');
  expect(letter?.words[0]?.articles).toMatchObject([{ isFallback: true, title: 'd in en' }]);
});

test('an address of a letter is in small letters', () => {
  expect(wordsFromAToZ(library('sv', ['Öppna', '2fa']), 'sv').map(({ id }) => id)).toEqual([
    'letter-digits',
    'letter-ö',
  ]);
});
