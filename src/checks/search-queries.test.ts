import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copy, type Damage, findingsAfter, replace, write } from './fixture.ts';

const en = 'search/queries/en.tsv';
const fi = 'search/queries/fi.dev.tsv';

test('a first line that does not name the columns is told', async () => {
  expect(await findingsAfter(replace(en, 'query\tkind\tarticle', 'query\tarticle\tkind'))).toMatchObject([
    {
      rule: 'search-queries',
      file: `content/${en}`,
      line: 1,
      expected: 'query, kind, article, half, with a tab between each',
    },
  ]);
});

test('a line with another number of columns is told, and nothing else of it', async () => {
  expect(await findingsAfter(replace(en, 'cant sign in\ttypo', 'cant sign in typo'))).toMatchObject([
    { rule: 'search-queries', level: 'check', line: 2, column: 1, found: '3 columns' },
  ]);
});

test('an unknown kind, article and half are told where they stand, with the nearest', async () => {
  expect(
    await findingsAfter(
      replace(en, '\ttypo\t', '\ttypos\t'),
      replace(en, 'alias-or-account\ttest', 'alias-or-acount\ttset'),
    ),
  ).toMatchObject([
    { rule: 'search-queries', line: 2, column: 14, found: 'the kind "typos"', mend: 'Did you mean "typo"?' },
    {
      rule: 'search-queries',
      line: 3,
      found: 'the article "alias-or-acount"',
      mend: 'Did you mean "alias-or-account"?',
    },
    { rule: 'search-queries', line: 3, found: 'the half "tset"', mend: 'Write dev or test.' },
  ]);
});

test('a query to test with has no place in a file to tune to', async () => {
  expect(await findingsAfter(replace(fi, '\tdev', '\ttest'))).toMatchObject([
    { rule: 'search-queries', expected: 'dev: this file has none to test with', mend: 'Write dev.' },
  ]);
});

test('a query that stands twice is told in the file to tune to, and never repeated: it may be one to test with', async () => {
  const findings = await findingsAfter(
    copy(en, 'search/queries/fi.tsv'),
    replace(fi, 'aliaksen\t', 'What is  an alias\t'),
  );
  expect(findings).toMatchObject([
    {
      rule: 'search-queries',
      file: `content/${fi}`,
      line: 2,
      found: 'a query once more',
      expected: 'each query once: content/search/queries/fi.tsv:3',
    },
  ]);
  expect(JSON.stringify({ ...findings[0], at: '' })).not.toMatch(/what is/i);
});

test('queries in no language are told', async () => {
  expect(await findingsAfter(copy(en, 'search/queries/sv.tsv'))).toMatchObject([
    { rule: 'search-queries', file: 'content/search/queries/sv.tsv', line: 1 },
  ]);
});

const asked = 'search/asked/en.tsv';

test('what the search learns from has two columns and articles there are', async () => {
  expect(
    await findingsAfter(write(asked, 'query\tarticle\nbookings vanished\talias-or-acount\n')),
  ).toMatchObject([
    {
      rule: 'search-queries',
      file: `content/${asked}`,
      line: 2,
      column: 19,
      found: 'the article "alias-or-acount"',
      mend: 'Did you mean "alias-or-account"?',
    },
  ]);
  expect(await findingsAfter(write(asked, 'query\nbookings vanished\talias-or-account\n'))).toMatchObject([
    { rule: 'search-queries', line: 1, expected: 'query, article, with a tab between each' },
  ]);
  expect(await findingsAfter(write(asked, 'query\tarticle\nbookings vanished\n'))).toMatchObject([
    { rule: 'search-queries', line: 2, found: '1 column' },
  ]);
  expect(
    await findingsAfter(write(asked, 'query\tarticle\n\nbookings vanished\talias-or-account\n')),
  ).toMatchObject([{ rule: 'search-queries', line: 2, found: 'an empty line', mend: 'Remove it.' }]);
  const sound = 'query\tarticle\nbookings vanished\talias-or-account\n';
  for (const text of [sound, sound.replaceAll('\n', '\r\n'), sound.replace(/\n$/, ' \n'), `\uFEFF${sound}`]) {
    expect(await findingsAfter(write(asked, text))).toEqual([]);
  }
});

test('the search does not learn what it is measured with, and the finding does not repeat it', async () => {
  const findings = await findingsAfter(write(asked, 'query\tarticle\nWhat is  an alias\talias-or-account\n'));
  expect(findings).toMatchObject([
    {
      file: `content/${asked}`,
      line: 2,
      found: 'a query once more',
      expected: 'each query once: content/search/queries/en.tsv:3',
      mend: 'Remove this one.',
    },
  ]);
  expect(JSON.stringify({ ...findings[0], at: '' })).not.toMatch(/what is/i);
});

test('a file that is not saved as UTF-8 is told once, where the first letter is lost', async () => {
  const latin1 = (file: string): Damage => {
    return async (root) => {
      const text = await readFile(join(root, file), 'utf8');
      await writeFile(join(root, file), Buffer.from(`${text}\nä\tä\nä`, 'latin1'));
    };
  };
  expect(await findingsAfter(latin1(en))).toMatchObject([
    { rule: 'search-queries', column: 1, found: 'a letter that is not UTF-8' },
  ]);
});
