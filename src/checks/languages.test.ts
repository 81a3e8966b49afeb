import { expect, test } from 'vitest';
import { copy, type Damage, findingsAfter, remove, replace } from './fixture.ts';

const file = 'languages.yml';
const finnish = '{ tag: fi, name: Suomi, fallback: [en] }';

function another(line: string): Damage {
  return replace(file, finnish, `${finnish}\n  - ${line}`);
}

test.each([
  ['no chain', '{ tag: fi, name: Suomi }', 'no fallback for "fi"', 'Write fallback: [en].'],
  [
    'an unknown language',
    '{ tag: fi, name: Suomi, fallback: [eng, en] }',
    '"eng" in the fallback of "fi"',
    'Did you mean "en"?',
  ],
  [
    'the language itself',
    '{ tag: fi, name: Suomi, fallback: [fi, en] }',
    '"fi" in the fallback of "fi"',
    'Remove "fi": a language cannot replace itself.',
  ],
  [
    'one twice',
    '{ tag: fi, name: Suomi, fallback: [en, en] }',
    '"en" in the fallback of "fi" twice',
    'Remove it.',
  ],
])('a chain with %s is told', async (_what, line, found, mend) => {
  expect(await findingsAfter(replace(file, finnish, line))).toMatchObject([
    {
      rule: 'languages',
      file: `content/${file}`,
      line: 4,
      at: `- ${line}`,
      found,
      mend,
    },
  ]);
});

test('a chain that does not end with the source is told', async () => {
  const findings = await findingsAfter(
    replace(
      file,
      finnish,
      '{ tag: fi, name: Suomi, fallback: [sv] }\n  - { tag: sv, name: Svenska, fallback: [en, fi] }',
    ),
    copy('interface/fi.json', 'interface/sv.json'),
    copy('labels/fi.yml', 'labels/sv.yml'),
  );

  expect(findings).toMatchObject([
    { line: 4, found: 'the fallback [sv]', mend: 'Write fallback: [sv, en].' },
    {
      line: 5,
      found: 'the fallback [en, fi]',
      mend: 'Write fallback: [fi, en].',
    },
  ]);
});

test('a chain of the source language is told', async () => {
  expect(await findingsAfter(replace(file, 'name: English', 'name: English, fallback: [fi]'))).toMatchObject([
    { rule: 'languages', line: 3, expected: 'none for the source language' },
  ]);
});

test('a language that stands twice is told', async () => {
  expect(await findingsAfter(another('{ tag: fi, name: Finska, fallback: [en] }'))).toMatchObject([
    { rule: 'languages', line: 5, found: 'the language "fi" once more' },
  ]);
});

test('a source that is no language of the file is told', async () => {
  expect(await findingsAfter(replace(file, 'source: en', 'source: se'))).toContainEqual(
    expect.objectContaining({
      rule: 'languages',
      at: 'source: se',
      expected: 'one of the languages below',
    }),
  );
});

test('a tag that browsers do not know is told', async () => {
  const findings = await findingsAfter(
    another('{ tag: pt-br, name: Português, fallback: [en] }'),
    copy('interface/fi.json', 'interface/pt-br.json'),
    copy('labels/fi.yml', 'labels/pt-br.yml'),
  );
  expect(findings).toMatchObject([{ rule: 'languages', line: 5, found: 'the tag "pt-br"' }]);
});

test('a language without interface words or labels is told', async () => {
  expect(await findingsAfter(remove('interface/fi.json'), remove('labels/fi.yml'))).toMatchObject([
    {
      rule: 'languages',
      file: `content/${file}`,
      line: 4,
      found: 'the language "fi" without interface/fi.json',
      mend: 'Create content/interface/fi.json. Begin with a copy of interface/en.json.',
    },
    {
      rule: 'languages',
      line: 4,
      found: 'the language "fi" without labels/fi.yml',
    },
  ]);
});

test('words and labels of a language that does not exist are told with the nearest file', async () => {
  const findings = await findingsAfter(
    copy('interface/fi.json', 'interface/fin.json'),
    copy('labels/fi.yml', 'labels/fi.yaml'),
  );
  expect(findings).toMatchObject([
    {
      rule: 'languages',
      file: 'content/interface/fin.json',
      mend: expect.stringContaining('"fi.json"'),
    },
    {
      rule: 'languages',
      file: 'content/labels/fi.yaml',
      mend: expect.stringContaining('"fi.yml"'),
    },
  ]);
});
