import { expect, test } from 'vitest';
import { type Damage, findingsAfter, replace, write } from './fixture.ts';

const file = 'articles/help/contact-us/en.mdx';
const told = async (...damages: Damage[]) =>
  (await findingsAfter(...damages)).filter(({ rule }) => rule === 'secrets');
const said = (words: string) => told(replace(file, 'You reach us', `${words} You reach us`));

test.each(['liisa.virtanen@gmail.com', 'info@esimerkki.fi', 'me@example.co'])(
  'the address %s is told',
  async (mail) => {
    expect(await said(`Write to ${mail}.`)).toMatchObject([
      {
        file: `content/${file}`,
        line: 6,
        column: 10,
        found: `the address ${mail}`,
        mend: expect.stringContaining(`${mail.split('@')[0]}@example.com`),
      },
    ]);
  },
);

test.each(['you@example.com', 'you@mail.example.org', 'help@status.example.com'])(
  'the address %s is sound',
  async (mail) => {
    expect(await said(`Write to ${mail}.`)).toEqual([]);
  },
);

test.each(['Kesa2026!', 'xY7-pq93Lm', '`hunter2-Secret`', 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'])(
  '%s looks like a password or key',
  async (word) => {
    expect(await said(`The password is ${word} now.`)).toMatchObject([
      {
        column: 17 + (word.startsWith('`') ? 1 : 0),
        found: expect.stringContaining(word.replaceAll('`', '')),
      },
    ]);
  },
);

test.each([
  'Outlook 2019 and Windows-11',
  'https://www.example.com/a?B=c12345&d=Ef9',
  'smtp.example.com:587 and 2026-11-24',
  'IMAP/POP3, 10:30–11:45, 5.2.2',
])('%s is no secret', async (words) => {
  expect(await said(words)).toEqual([]);
});

test('a word of spelling.yml is no secret', async () => {
  const known = write('spelling.yml', 'any: { words: [IMAP4rev1] }');
  expect(await told(known, replace(file, 'You reach us', 'It is IMAP4rev1. You reach us'))).toEqual([]);
});

test('secrets in comments, settings and words of the interface are told, too', async () => {
  const findings = await told(
    replace(file, '<Support />', '{/* login: Kesa2026! */}\n\n<Support />'),
    replace('interface/fi.json', '"Hae"', '"Hae: a@gmail.com"'),
    replace('provider.yml', 'name: Example Hosting', '# Kesa2026!\nname: Example Hosting'),
  );
  expect(findings.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'content/articles/help/contact-us/en.mdx:8',
    'content/interface/fi.json:2',
    'content/provider.yml:1',
  ]);
});

const asked = (line: string) => told(write('search/asked/en.tsv', `query\tarticle\n${line}\tcontact-us\n`));

test.each([
  ['mail of liisa.virtanen@gmail.com gone', 'the address liisa.virtanen@gmail.com'],
  ['my password Kesa2026! is refused', '"Kesa2026!", which looks like a password or key'],
  ['call me at +358 40 123 4567', '"+358 40 123 4567", which looks like a phone number'],
])('what readers typed is told where it says who they are: %s', async (query, found) => {
  const mend = expect.stringMatching(/^(Leave|Remove)/);
  expect(await asked(query)).toMatchObject([{ file: 'content/search/asked/en.tsv', line: 2, found, mend }]);
});

test.each(['liisa.virtanen@gmail.com', 'Kesa2026!', '+358 40 123 4567'])(
  'so is what stands among the words of a concept, which the page of keywords shows: %s',
  async (word) => {
    const damaged = replace('search/en.yml', 'alias: [', `alias: ["${word}", `);
    expect(await told(damaged)).toMatchObject([{ file: 'content/search/en.yml' }]);
  },
);

test.each(['535 5.7.8 error', 'imap 993 or 143', 'open 10:30-11:45', 'outlook 2019 2016'])(
  '%s says nothing of who typed it',
  async (query) => {
    expect(await asked(query)).toEqual([]);
  },
);
