import { expect, test } from 'vitest';
import { everythingAfter, findingsAfter, replace } from './fixture.ts';

const file = 'articles/mail/webmail-sign-in/en.mdx';
const list = 'keywords: [login, locked out]';

test('a keyword that stands twice is told at its second place', async () => {
  expect(
    await findingsAfter(replace(file, list, 'keywords: [login, locked out, Log-in, LOGIN]')),
  ).toMatchObject([
    { rule: 'keywords', file: `content/${file}`, line: 4, column: 39, found: 'the keyword "LOGIN"' },
  ]);
});

test('a keyword that the title says already is told', async () => {
  expect(await findingsAfter(replace(file, list, 'keywords: [login, webmail]'))).toMatchObject([
    {
      rule: 'keywords',
      level: 'warning',
      column: 19,
      expected: 'what the title does not say: "Webmail does not let you in"',
    },
  ]);
});

test('a keyword that only begins like a word of the title is sound', async () => {
  expect(await findingsAfter(replace(file, list, 'keywords: [login, web]'))).toEqual([]);
});

test('a keyword that is a word of the article with a slip is mentioned; the search knows what is meant', async () => {
  const slips = await everythingAfter(replace(file, list, 'keywords: [login, acount, pasword, web]'));
  expect(slips.filter(({ rule }) => rule === 'keywords')).toMatchObject([
    { level: 'information', column: 19, expected: expect.stringContaining('it takes this for "account"') },
    { level: 'information', column: 27, expected: expect.stringContaining('it takes this for "password"') },
  ]);
});

test('a keyword that is a word elsewhere is no slip: the search takes it for what it says', async () => {
  const other = replace('articles/help/contact-us/en.mdx', '<Support />', 'It is passworn.\n\n<Support />');
  const said = await everythingAfter(replace(file, list, 'keywords: [login, passworn]'), other);
  expect(said.filter(({ rule }) => rule === 'keywords')).toEqual([]);
});
