import { expect, test } from 'vitest';
import { articleOf } from '../library/find-articles.ts';
import { explain } from './explain.ts';
import { libraryOf } from './fixture.ts';

test('a writer is told each candidate, its score by signal, and why it is in or out', () => {
  const library = libraryOf(
    { id: 'here', facts: { related: [{ id: 'named' }] }, texts: { en: { title: 'Here' }, nb: {} } },
    { id: 'next', texts: { en: {} } },
    { id: 'named', facts: { related: [{ id: 'here' }] }, texts: { en: {} } },
    { id: 'found', texts: { en: {} } },
  );
  const ranking = {
    candidates: () => [
      { id: 'found', score: 0.7, parts: { words: 0.1, link: 0.6 } },
      { id: 'next', score: 0.1, parts: { section: 0.1 } },
    ],
  };
  expect(explain(library, articleOf(library, 'here'), 'en', ranking)).toEqual([
    'Here  (en)',
    '',
    'article  score  words  source  link  linked  named  together  section  services',
    'named    0.00                                                                    in: related: names it',
    'found    0.70   0.10           0.60                                              in: found',
    'next     0.10                                                 0.10               out: next in its section, which is offered anyway',
    '',
    'What links here: named',
    'To offer another: related: in one/here/article.yml; never to offer one: notRelated:',
  ]);
  expect(explain(library, articleOf(library, 'here'), 'nb', ranking)[4]).toMatch(
    /^found +0\.49 .*in: found; in en, counts less$/,
  );
});
