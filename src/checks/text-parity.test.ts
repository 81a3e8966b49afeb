import { expect, test } from 'vitest';
import { findingsAfter, remove, replace } from './fixture.ts';

const folder = 'articles/mail/alias-or-account';
const file = `${folder}/fi.mdx`;
const guide = 'articles/mail/webmail-sign-in';

test('a label of another section than in the source language is told with the one that is meant', async () => {
  expect(
    await findingsAfter(replace(file, '<Label id="save" />', '<Label id="mailAccounts" />')),
  ).toMatchObject([
    {
      rule: 'text-parity',
      file: `content/${file}`,
      line: 14,
      column: 76,
      found: '<Label id="mailAccounts"> in the section "if-alias", which the text in "en" has not',
      expected: '<Label id="save">',
      mend: 'Is <Label id="save"> meant?',
    },
  ]);
});

test('a value that a translation lost is told at its section, with where it stands in the source language', async () => {
  const damage = replace(file, '<Value id="mail.host" />', 'sähköpostiin');
  expect(await findingsAfter(damage)).toMatchObject([
    {
      rule: 'text-parity',
      file: `content/${file}`,
      line: 1,
      found: 'no <Value id="mail.host"> before the first heading',
      expected: `<Value id="mail.host">, as in content/${folder}/en.mdx:6`,
    },
  ]);
});

test.each([
  ['a link to an article', '<Article id="alias-or-account">miten alias eroaa tilistä</Article>', 'miten'],
  ['a picture', '![Sähköpostitilien luettelo](./accounts.png)', ''],
  ['a label', ' ja sitten <Label id="mailAccounts" />', ''],
])('%s that a translation lost is told', async (_what, from, to) => {
  expect(await findingsAfter(replace(`${guide}/fi.mdx`, from, to))).toMatchObject([
    {
      rule: 'text-parity',
      at: '<Step id="account">',
      found: expect.stringMatching(/^no .* in the section "account"$/),
    },
  ]);
});

test('a warning that became a tip, and one that is missing, are told', async () => {
  const kind = replace(`${guide}/fi.mdx`, '<Note kind="tip">', '<Note kind="warning">');
  expect(await findingsAfter(kind)).toMatchObject([
    { rule: 'text-parity', at: '<Note kind="warning">', mend: 'Is <Note kind="tip"> meant?' },
  ]);
});

test('labels of two steps in another order than in the source language are told', async () => {
  const two = 'Avaa <Label id="controlPanel" /> ja sitten <Label id="mailAccounts" />.\n2. ';
  const swapped = replace(
    `${guide}/fi.mdx`,
    two,
    'Avaa <Label id="mailAccounts" />.\n2. Avaa <Label id="controlPanel" />. ',
  );
  expect(await findingsAfter(swapped)).toMatchObject([
    {
      rule: 'text-parity',
      found: '<Label id="mailAccounts"> in the section "account"',
      expected: expect.stringContaining('<Label id="controlPanel"> first, as in'),
    },
  ]);
});

test('within a sentence each language has its own order', async () => {
  const swapped = replace(
    `${guide}/fi.mdx`,
    'Avaa <Label id="controlPanel" /> ja sitten <Label id="mailAccounts" />.',
    'Kohdan <Label id="mailAccounts" /> löydät, kun avaat <Label id="controlPanel" />.',
  );
  expect(await findingsAfter(swapped)).toEqual([]);
});

test('a section that is missing is told once, without everything that stands in it', async () => {
  const findings = await findingsAfter(replace(file, ' {#if-alias}', ' {#if-alais}'));
  expect(findings).toMatchObject([{ rule: 'headings', mend: 'Did you mean "if-alias"?' }]);
});

test('a text that is not translated yet is compared with nothing', async () => {
  expect(await findingsAfter(remove(file))).toEqual([]);
});
