import { expect, test } from 'vitest';
import { findingsAfter, replace, write } from './fixture.ts';

const url = 'https://www.rfc-editor.org/rfc/rfc5321';
const entry = (address: string, checked = '2026-11-22') => `  - { url: '${address}', checked: ${checked} }\n`;

test('an address that links.yml lacks is told with the line to add', async () => {
  const findings = await findingsAfter(write('links.yml', 'links: []'));
  expect(findings.filter(({ file }) => file.endsWith('/en.mdx'))).toMatchObject([
    {
      rule: 'external-links',
      file: 'content/articles/mail/alias-or-account/en.mdx',
      line: 10,
      column: 54,
      mend: `Open it, and add - { url: '${url}', checked: 2026-11-24 } there.`,
    },
  ]);
});

test('an anchor needs no line of its own', async () => {
  const both = ['en', 'fi'].map((tag) =>
    replace(`articles/mail/alias-or-account/${tag}.mdx`, `(${url})`, `(${url}#section-2)`),
  );
  expect(await findingsAfter(...both)).toEqual([]);
});

test('an address that no text leads to is told', async () => {
  const list = write('links.yml', `links:\n${entry(url)}${entry('https://www.example.com/')}`);
  expect(await findingsAfter(list)).toMatchObject([
    {
      rule: 'external-links',
      level: 'warning',
      line: 3,
      found: 'https://www.example.com/, which no text leads to',
    },
  ]);
});

test.each([
  ['long ago', '2025-11-01', 'warning', 'Open https://www.rfc-editor.org/rfc/rfc5321.'],
  ['in the future', '2027-01-01', undefined, 'Write the day you opened it.'],
])('an address checked %s is told at the date', async (_when, checked, level, mend) => {
  const findings = await findingsAfter(write('links.yml', `links:\n${entry(url, checked)}`));
  expect(findings).toMatchObject([
    { rule: 'external-links', found: `checked: ${checked}`, column: 63, mend: expect.stringContaining(mend) },
  ]);
  expect(findings[0]?.level).toBe(level);
});

test('how long ago is too long is said in the file', async () => {
  const list = write('links.yml', `recheckAfter: 1\nlinks:\n${entry(url)}`);
  expect(await findingsAfter(list)).toMatchObject([{ expected: 'a day within the last 1 days' }]);
});

test('an address twice is told', async () => {
  expect(await findingsAfter(write('links.yml', `links:\n${entry(url)}${entry(url)}`))).toMatchObject([
    { rule: 'external-links', line: 3, mend: 'Remove one of the two.' },
  ]);
});
