import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const folder = 'articles/mail/alias-or-account';
const file = `${folder}/fi.mdx`;
const guide = 'articles/mail/webmail-sign-in/fi.mdx';

test('a heading of the first level is told: the title is that', async () => {
  expect(
    await findingsAfter(replace(file, '## Mistä', '# Mistä'), replace(file, '### Jos', '## Jos')),
  ).toMatchObject([
    {
      rule: 'headings',
      file: `content/${file}`,
      line: 8,
      at: '# Mistä tunnistat {#how-to-tell}',
      mend: expect.stringContaining('Write ## Mistä tunnistat.'),
    },
  ]);
});

test('a heading without an id is told', async () => {
  expect(await findingsAfter(replace(file, 'alias {#if-alias}', 'alias'))).toMatchObject([
    {
      rule: 'headings',
      file: `content/${file}`,
      at: '### Jos se on alias',
      mend: expect.stringContaining('Write ### Jos se on alias {#…}'),
    },
  ]);
});

test('a level that is left out is told', async () => {
  expect(await findingsAfter(replace(file, '### Jos se', '#### Jos se'))).toMatchObject([
    {
      rule: 'headings',
      file: `content/${file}`,
      at: '#### Jos se on alias {#if-alias}',
      expected: '### below ##',
      mend: 'Write ### Jos se on alias.',
    },
  ]);
});

test('an id that a translation misspells is told with the nearest one', async () => {
  expect(await findingsAfter(replace(file, '{#if-alias}', '{#if-alais}'))).toMatchObject([
    {
      rule: 'headings',
      file: `content/${file}`,
      at: '### Jos se on alias {#if-alais}',
      mend: 'Did you mean "if-alias"?',
    },
  ]);
});

test('a heading that a translation lacks is told with the place where it stands', async () => {
  expect(await findingsAfter(replace(file, '### Jos se on alias {#if-alias}\n', ''))).toMatchObject([
    {
      rule: 'headings',
      file: `content/${file}`,
      line: 1,
      found: 'no heading {#if-alias}',
      mend: expect.stringContaining(`content/${folder}/en.mdx:12`),
    },
  ]);
});

test('an id that stands twice, or that a step has, is told', async () => {
  const twice = ['en', 'fi'].map((tag) => replace(`${folder}/${tag}.mdx`, '{#if-alias}', '{#how-to-tell}'));
  expect(await findingsAfter(...twice)).toMatchObject([
    {
      file: `content/${folder}/en.mdx`,
      line: 12,
      expected: 'each id once in a text',
    },
    {
      file: `content/${folder}/fi.mdx`,
      line: 12,
      expected: 'each id once in a text',
    },
  ]);

  const step = ['en', 'fi'].map((tag) =>
    replace(`articles/mail/webmail-sign-in/${tag}.mdx`, '{#still-no-luck}', '{#password}'),
  );
  expect(await findingsAfter(...step)).toMatchObject([
    { rule: 'headings', expected: 'another id: a step is called "password"' },
    { rule: 'headings', expected: 'another id: a step is called "password"' },
  ]);
});

test('an id that is no plain word is told', async () => {
  const both = ['en', 'fi'].map((tag) => replace(`${folder}/${tag}.mdx`, '{#if-alias}', '{#If_Alias}'));
  expect(await findingsAfter(...both)).toMatchObject([
    { rule: 'headings', expected: 'an id in lower case with hyphens' },
    { rule: 'headings', expected: 'an id in lower case with hyphens' },
  ]);
});

test('the heading of a step has the step’s id and no other', async () => {
  const damage = replace(guide, '## Valitse uusi salasana', '## Valitse uusi salasana {#new}');
  expect(await findingsAfter(damage)).toMatchObject([
    {
      rule: 'headings',
      at: '## Valitse uusi salasana {#new}',
      mend: 'Remove {#new}: the heading of a step has the step’s id.',
    },
  ]);
});

test('an id in another language’s words is told once, with the id that is missing', async () => {
  expect(await findingsAfter(replace(file, '{#if-alias}', '{#jos-se-on-valitys}'))).toMatchObject([
    {
      rule: 'headings',
      at: '### Jos se on alias {#jos-se-on-valitys}',
      mend: 'There is: if-alias.',
    },
  ]);
});
