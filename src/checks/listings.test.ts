import { expect, test } from 'vitest';
import { type Damage, findingsAfter, replace } from './fixture.ts';

const word = (key: string, text: string) =>
  replace('interface/en.json', '"search.open"', `"${key}": ${JSON.stringify(text)},\n  "search.open"`);
const inFinnish = (key: string, text: string) =>
  replace('interface/fi.json', '"search.open"', `"${key}": ${JSON.stringify(text)},\n  "search.open"`);
const told = async (...damages: readonly Damage[]) =>
  (await findingsAfter(...damages)).filter(({ rule }) => rule === 'listings');

test('a description that search results would cut is told, with what is filled in counted', async () => {
  const text = `Help with {{provider}}: ${'signing in, '.repeat(12)}and more.`;
  expect(
    await told(word('home.description', text), inFinnish('home.description', 'x'.repeat(60))),
  ).toMatchObject([
    {
      file: 'content/interface/en.json',
      at: expect.stringContaining('"home.description"'),
      level: 'warning',
      found: expect.stringContaining('characters: "Help with '),
      mend: expect.stringContaining('fewer words'),
    },
  ]);
});

test('a description that says next to nothing is told', async () => {
  expect(
    await told(word('search.description', 'Search.'), inFinnish('search.description', 'x'.repeat(60))),
  ).toMatchObject([{ mend: expect.stringContaining('nowhere else') }]);
});

test('a short name of a section is no short title, as the page says more', async () => {
  const about = ['page.about', 'Help with everything'] as const;
  expect(await told(word(...about), inFinnish(...about))).toEqual([]);
});

test('a title that search results would cut is told', async () => {
  const about = ['page.about', 'Help with everything'] as const;
  const damages = [word(...about), inFinnish(...about), inFinnish('home.title', 'Help')];
  const words = replace(
    'interface/en.json',
    '"page.about"',
    `"home.title": "${'x'.repeat(66)}",\n  "page.about"`,
  );
  expect(await told(...damages, words)).toMatchObject([
    { file: 'content/interface/en.json', found: expect.stringContaining('the title of a page with 66') },
  ]);
});

test('one description of two articles in a language is told', async () => {
  const { readFileSync } = await import('node:fs');
  const file = 'articles/help/contact-us/en.mdx';
  const text = (path: string) =>
    /^description: (.*)$/m.exec(
      readFileSync(new URL(`fixtures/content/${path}`, import.meta.url), 'utf8'),
    )?.[1] ?? '';
  const other = 'articles/mail/alias-or-account/en.mdx';
  expect(await told(replace(file, text(file), text(other)))).toMatchObject([
    {
      found: expect.stringContaining('which content/articles/'),
      at: expect.stringContaining('description:'),
    },
  ]);
});
