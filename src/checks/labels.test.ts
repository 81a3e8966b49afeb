import { expect, test } from 'vitest';
import { findingsAfter, remove, replace, write } from './fixture.ts';

const file = 'articles/mail/webmail-sign-in/fi.mdx';

test('an unknown label is told with the nearest one', async () => {
  expect(await findingsAfter(replace(file, 'id="mailAccounts"', 'id="mailAcounts"'))).toMatchObject([
    {
      rule: 'labels',
      file: `content/${file}`,
      at: '1. Avaa <Label id="controlPanel" /> ja sitten <Label id="mailAcounts" />.',
      column: 47,
      found: '<Label id="mailAcounts" />',
      mend: 'Did you mean "mailAccounts"?',
    },
  ]);
});

test('a label that texts use and a language lacks is told once for the language', async () => {
  expect(await findingsAfter(replace('labels/fi.yml', 'mailAccounts: Sähköpostitilit\n', ''))).toMatchObject([
    {
      rule: 'labels',
      file: 'content/labels/fi.yml',
      found: 'no label "mailAccounts"',
      expected: 'every label that texts use, here in content/articles/mail/alias-or-account/fi.mdx:10',
      mend: 'Add mailAccounts: with what the product says in "fi"; in "en" it says "Mail accounts".',
    },
  ]);
});

test('a label whose key a language misspells is told at that key', async () => {
  expect(await findingsAfter(replace('labels/fi.yml', 'mailAccounts:', 'mailAcounts:'))).toMatchObject([
    { rule: 'labels', line: 2, mend: 'Did you mean "mailAccounts" where it says "mailAcounts"?' },
  ]);
});

test('it is told also when no text of that language exists', async () => {
  const findings = await findingsAfter(
    remove('articles/mail/alias-or-account/fi.mdx'),
    replace('labels/fi.yml', 'save: { text: Tallenna, assumed: true }\n', ''),
  );

  expect(findings).toMatchObject([
    {
      file: 'content/labels/fi.yml',
      found: 'no label "save"',
      expected: expect.stringContaining('/en.mdx:14'),
    },
  ]);
});

test('labels that cannot be read hide nothing else', async () => {
  expect(await findingsAfter(write('labels/fi.yml', 'save: "Tallenna'))).toMatchObject([
    { rule: 'readable-data', file: 'content/labels/fi.yml', line: 1 },
  ]);
});
