import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Damage, findingsAfter, remove, replace, write } from './fixture.ts';

const folder = 'articles/mail/webmail-sign-in';
const picture = (name: string, svg: string): Damage[] => [
  write(`${folder}/${name}`, svg),
  replace(`${folder}/en.mdx`, './accounts.png', `./${name}`),
  replace(`${folder}/fi.mdx`, './accounts.png', `./${name}`),
  remove(`${folder}/accounts.png`),
];

test('a picture without a size is told: the page would jump when it loads', async () => {
  expect(await findingsAfter(...picture('list.png', 'no picture'))).toMatchObject([
    { rule: 'pictures', file: `content/${folder}/list.png`, mend: expect.stringContaining('Save it anew') },
  ]);
});

test('a picture that is too heavy or too wide is told', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="20"/>';
  expect(await findingsAfter(...picture('list.svg', svg))).toMatchObject([
    { rule: 'pictures', level: 'warning', found: 'a picture of 4000 pixels wide' },
  ]);
  const heavy: Damage = (root) =>
    writeFile(join(root, folder, 'list.svg'), svg.replace('4000', '40').padEnd(400_000));
  expect(await findingsAfter(...picture('list.svg', svg), heavy)).toMatchObject([
    { rule: 'pictures', level: 'warning', found: 'a picture of 400 kB' },
  ]);
});

test('a picture that no text shows is told', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>';
  expect(await findingsAfter(write(`${folder}/old.svg`, svg))).toMatchObject([
    {
      rule: 'pictures',
      level: 'warning',
      file: `content/${folder}/old.svg`,
      found: 'a picture that no text shows',
    },
  ]);
});

test.each([
  ['the name of the file', 'accounts.png', 'Say what it shows, for readers who do not see it.'],
  ['still in the source language', 'The list of mail accounts', 'Translate it.'],
])('a description that is %s is told', async (_what, words, mend) => {
  const damage = replace(`${folder}/fi.mdx`, 'Sähköpostitilien luettelo', words);
  expect(await findingsAfter(damage)).toMatchObject([
    {
      rule: 'pictures',
      file: `content/${folder}/fi.mdx`,
      line: 26,
      found: expect.stringContaining(words),
      mend,
    },
  ]);
});
