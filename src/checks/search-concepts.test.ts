import { expect, test } from 'vitest';
import { findingsAfter, remove, replace, write } from './fixture.ts';

const concepts = 'search/concepts.yml';
const fi = 'search/fi.yml';

test('an article that a concept names and nobody wrote is told with the nearest there is', async () => {
  expect(
    await findingsAfter(replace(concepts, 'best: alias-or-account', 'best: alias-or-acount')),
  ).toMatchObject([
    {
      rule: 'search-concepts',
      file: `content/${concepts}`,
      line: 2,
      found: 'best: alias-or-acount of the concept "alias"',
      mend: 'Did you mean "alias-or-account"?',
    },
  ]);
});

test('a mistyped concept is told once, with the nearest, and not as words that are missing', async () => {
  expect(await findingsAfter(replace(fi, '  sign-in: [', '  sing-in: ['))).toMatchObject([
    {
      rule: 'search-concepts',
      file: `content/${fi}`,
      at: 'sing-in: [kirjautuminen, en pääse sisään]',
      found: 'words for an unknown concept "sing-in"',
      mend: 'Did you mean "sign-in"?',
    },
  ]);
});

test('concepts without words are one warning for a file, with the articles that are harder to find', async () => {
  const damage = replace(fi, 'mail: [sähköposti, viesti]', 'mail: []');
  expect(await findingsAfter(damage, replace(fi, '  alias: [alias, toinen osoite]\n', ''))).toMatchObject([
    {
      rule: 'search-concepts',
      level: 'warning',
      file: `content/${fi}`,
      found: 'no words for 2 of 3 concepts',
      detail: ['alias, which alias-or-account answers', 'mail'],
    },
  ]);
});

test('a file of words for no language is told', async () => {
  expect(await findingsAfter(write('search/sv.yml', 'concepts: {}\n'))).toMatchObject([
    { rule: 'search-concepts', level: 'warning', file: 'content/search/sv.yml', line: 1 },
  ]);
});

test('what follows from a file that cannot be read is not told', async () => {
  expect(await findingsAfter(write(concepts, 'sign-in: ['))).toMatchObject([{ rule: 'readable-data' }]);
});

test('a file of words that is missing among others is told', async () => {
  expect(await findingsAfter(remove('search/fi.yml'))).toMatchObject([
    {
      rule: 'search-concepts',
      file: 'content/search/fi.yml',
      found: 'no such file',
      mend: 'Bring it back, or begin it with the line: concepts: {}',
    },
  ]);
  expect(await findingsAfter(remove('search/concepts.yml'))).toMatchObject([
    { rule: 'search-concepts', file: 'content/search/concepts.yml', found: 'no such file' },
  ]);
  expect(
    await findingsAfter(...['fi', 'en', 'concepts'].map((name) => remove(`search/${name}.yml`))),
  ).toEqual([]);
});
