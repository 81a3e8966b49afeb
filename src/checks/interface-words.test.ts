import { describe, expect, test } from 'vitest';
import { findingsAfter, replace, write } from './fixture.ts';
import { allowedForms, neededForms, parsePlural, placeholders } from './plural-forms.ts';

const file = 'interface/fi.json';

test('a mistyped key is told once, with the nearest one', async () => {
  expect(await findingsAfter(replace(file, '"search.open"', '"search.opne"'))).toMatchObject([
    {
      rule: 'interface-words',
      file: `content/${file}`,
      at: '"search.opne": "Hae",',
      found: '"search.opne"',
      mend: 'Did you mean "search.open"?',
    },
  ]);
});

test('missing words are told together', async () => {
  const english = replace('interface/en.json', '{\n', '{\n  "a.one": "One",\n  "b.two": "Two",\n');

  expect(await findingsAfter(english)).toMatchObject([
    {
      file: 'content/interface/fi.json',
      found: 'no words for "a.one", "b.two"',
      mend: 'Add them.',
    },
  ]);
});

test('words that only a translation has are told', async () => {
  expect(await findingsAfter(replace(file, '{\n', '{\n  "guide.progress": "Valmis",\n'))).toMatchObject([
    {
      at: '"guide.progress": "Valmis",',
      mend: 'Remove it, or add it to content/interface/en.json too.',
    },
  ]);
});

test('a placeholder that is misspelt, missing or too many is told', async () => {
  expect(
    await findingsAfter(replace(file, 'tulosta haulle {{query}}', 'tulosta haulle {{qeury}}')),
  ).toMatchObject([
    {
      rule: 'interface-words',
      file: `content/${file}`,
      line: 4,
      found: '"search.results_other" with {{count}}, {{qeury}}',
      expected: '{{count}}, {{query}}, as in content/interface/en.json',
      mend: 'Did you mean "{{query}}" where it says "{{qeury}}"?',
    },
  ]);
  expect(await findingsAfter(replace(file, '{{count}} tulosta', 'Tuloksia'))).toMatchObject([
    { line: 4, mend: 'Add {{count}}.' },
  ]);
  expect(await findingsAfter(replace(file, '"Hae"', '"Hae {{provider}}"'))).toMatchObject([
    { line: 2, mend: 'Remove {{provider}}.' },
  ]);
});

test('the form for one may leave out the number', async () => {
  expect(await findingsAfter(replace(file, '{{count}} tulos haulle', 'Yksi tulos haulle'))).toEqual([]);
});

test('a plural form that the language needs or never uses is told', async () => {
  const few = replace(file, '"search.results_one"', '"search.results_few"');

  expect(await findingsAfter(few)).toMatchObject([
    {
      at: expect.stringContaining('results_few'),
      found: '"search.results_*" without "search.results_one"',
    },
    {
      at: expect.stringContaining('results_few'),
      found: '"search.results_few"',
      expected: 'the forms of "fi": _one, _other',
    },
  ]);
});

test('each language has its own forms: Polish needs four', async () => {
  const findings = await findingsAfter(
    replace(
      'languages.yml',
      'name: Suomi, fallback: [en] }',
      'name: Suomi, fallback: [en] }\n  - { tag: pl, name: Polski, fallback: [en] }',
    ),
    write('labels/pl.yml', 'controlPanel: Panel\nmailAccounts: Konta\nsave: Zapisz\n'),
    async (root) => {
      const { readFile, writeFile } = await import('node:fs/promises');
      await writeFile(`${root}/interface/pl.json`, await readFile(`${root}/interface/en.json`));
    },
  );

  expect(findings).toMatchObject([
    {
      file: 'content/interface/pl.json',
      line: 3,
      mend: 'Add "search.results_few", "search.results_many".',
    },
  ]);
});

describe('plural forms', () => {
  test('are those of the numbers a help centre counts', () => {
    expect(neededForms('fi')).toEqual(['one', 'other']);
    expect(neededForms('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(neededForms('ja')).toEqual(['other']);
  });

  test('French may have a form for millions and need not', () => {
    expect(neededForms('fr')).toEqual(['one', 'other']);
    expect(allowedForms('fr')).toEqual(['one', 'many', 'other']);
  });

  test('stand behind the last underscore', () => {
    expect(parsePlural('search.results_one')).toEqual({
      base: 'search.results',
      form: 'one',
    });
    expect(parsePlural('search.one')).toBeUndefined();
  });

  test('placeholders are compared without spaces and order', () => {
    expect(placeholders('{{ b }} and {{a}} and {{b}}')).toEqual(['{{a}}', '{{b}}']);
  });
});
