import { expect, test } from 'vitest';
import { type Damage, everythingAfter, replace } from './fixture.ts';

const told = async (...damages: Damage[]) =>
  (await everythingAfter(...damages)).filter(({ level }) => level !== 'information');

test('words and labels that wait for their translation are told, and nothing else of them', async () => {
  const findings = await told(
    replace('interface/fi.json', '"search.open": "Hae"', '"search.open": "TODO: Search"'),
    replace('labels/fi.yml', 'mailAccounts: Sähköpostitilit', "mailAccounts: 'TODO: Mail accounts'"),
  );
  expect(findings).toMatchObject([
    {
      rule: 'to-do',
      level: 'warning',
      file: 'content/interface/fi.json',
      line: 2,
      found: 'TODO in 1 of 11 words',
      detail: ['line 2: search.open'],
    },
    {
      rule: 'to-do',
      level: 'warning',
      file: 'content/labels/fi.yml',
      line: 2,
      found: 'TODO in 1 of 3 words',
    },
  ]);
});

test('what a writer left to do in a text is told', async () => {
  const file = 'articles/help/contact-us/en.mdx';
  expect(
    await told(replace(file, '<Support />', '{/* TODO: opening hours */}\n\n<Support />')),
  ).toMatchObject([
    { rule: 'to-do', file: `content/${file}`, line: 8, column: 5, mend: 'Do what it says and remove TODO.' },
  ]);
});
