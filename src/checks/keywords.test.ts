import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

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
