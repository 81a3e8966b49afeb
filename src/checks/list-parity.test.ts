import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const folder = 'articles/mail/webmail-sign-in';
const file = `${folder}/fi.mdx`;

test('a list with a step less than in the source language is told at the list', async () => {
  const damage = replace(
    file,
    '1. Avaa <Label id="controlPanel" /> ja sitten <Label id="mailAccounts" />.\n2. Lue,',
    '1. Avaa <Label id="controlPanel" /> ja sitten <Label id="mailAccounts" />. Lue,',
  );
  expect(await findingsAfter(damage)).toMatchObject([
    {
      rule: 'list-parity',
      file: `content/${file}`,
      line: 23,
      found: 'a numbered list of 1 item in the section "account"',
      expected: `a numbered list of 2 items, as in content/${folder}/en.mdx:23`,
    },
  ]);
});

test('a numbered list that became a plain one is told', async () => {
  const damage = [replace(file, '1. Avaa', '- Avaa'), replace(file, '2. Lue', '- Lue')];
  expect(await findingsAfter(...damage)).toMatchObject([
    { rule: 'list-parity', found: 'a list of 2 items in the section "account"' },
  ]);
});

test('a list, or a row of a table, that only one language has is told', async () => {
  const contact = 'articles/help/contact-us';
  const list = replace(`${contact}/fi.mdx`, '<Support />', '- Yksi\n- Kaksi\n\n<Support />');
  expect(await findingsAfter(list)).toMatchObject([
    { rule: 'list-parity', at: '- Yksi', expected: `none, as in content/${contact}/en.mdx` },
  ]);
  const table = (rows: string) => `| A | B |\n|---|---|\n${rows}\n\n<Support />`;
  const tables = [
    replace(`${contact}/en.mdx`, '<Support />', table('| c | d |\n| e | f |')),
    replace(`${contact}/fi.mdx`, '<Support />', table('| c | d |')),
  ];
  expect(await findingsAfter(...tables)).toMatchObject([
    { rule: 'list-parity', found: 'a table of 2 rows before the first heading', at: '| A | B |' },
  ]);
});
