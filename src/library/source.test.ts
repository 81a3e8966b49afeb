import { describe, expect, test } from 'vitest';
import { parseSource } from './source.ts';

describe('broken YAML is one finding at its line', () => {
  test.each([
    ['a colon in a text', 'kind: guide\ntitle: Sign in: help', 2, 'needs quotes around it: key: "one: two".'],
    ['a key that stands twice', 'kind: guide\nkind: guide', 2, 'keep one of them'],
    ['a tab', 'steps:\n\t- id: one', 2, 'Indent with spaces'],
    ['a crooked indent', 'a:\n  b: 1\n c: 2', 3, 'Begin this line below its neighbours'],
    ['a quote that is not closed', 'a: "one\nb: two', 2, 'Close the quote or bracket'],
    [
      'a bracket that is not closed',
      'a: 1\nb: [one, two\nc: three',
      2,
      'Close the bracket that is opened here',
    ],
    ['a quote inside quotes', "title: 'It's late'", 1, 'use the other kind'],
    ['a forgotten colon', 'kind: guide\naudience everyone\n', 2, 'A colon and a space are missing'],
    ['a text that begins with @', 'a: @home', 1, 'such as @'],
    ['a text that begins with *', 'a: 1\nb: *new', 2, 'begins with *'],
    [
      'what a merge has left',
      'title: One\n<<<<<<< HEAD\nfrom: { lead: a }\n=======\nfrom: { lead: b }\n>>>>>>> other',
      2,
      'A merge has left two versions here',
    ],
  ])('%s', (_what, text, line, mend) => {
    const { source, findings } = parseSource('content/provider.yml', text);

    expect(source).toBeUndefined();
    expect(findings).toMatchObject([
      { rule: 'readable-data', file: 'content/provider.yml', line, mend: expect.stringContaining(mend) },
    ]);
  });

  test('with the text of the line', () => {
    expect(parseSource('a.yml', 'a: 1\ntitle: Sign in: help').findings).toMatchObject([
      { line: 2, column: 8, found: '"title: Sign in: help"', expected: 'valid YAML' },
    ]);
  });
});

describe('broken JSON is one finding at its line', () => {
  test.each([
    ['a comma after the last entry', '{\n  "a": "b",\n}', 3, 1, 'Leave out the comma'],
    ['a forgotten comma', '{\n  "a": "b"\n  "c": "d"\n}', 3, 3, 'Put a comma between'],
    ['a forgotten comma in a list', '{\n  "a": [\n    "b"\n    "c"\n  ]\n}', 4, 5, 'Put a comma between'],
    ['an end that is missing', '{\n  "a": "b"\n', 3, 1, 'Close every quote and brace'],
    ['a key in single quotes', "{\n  'a': 1\n}", 2, 3, 'Put each key in double quotes'],
    ['a text without quotes', '{\n  "a": b\n}', 2, 8, 'Each entry is "key": "text"'],
    [
      'a text without quotes in a long file',
      `{\n  "a": "${'x'.repeat(50)}",\n  "b": c,\n  "d": "${'x'.repeat(50)}"\n}`,
      3,
      8,
      'Each entry is "key": "text"',
    ],
    ['a byte order mark', '\uFEFF{ "a": "b" }', 1, 1, 'without a byte order mark'],
    ['letters in Latin-1', '{\n  "a": "y\uFFFD"\n}', 2, 10, 'Save the file as UTF-8'],
    ['a line break in a text', '{\n  "a": "b\n c"\n}', 2, 10, 'Keep each text on one line'],
    ['a comment', '// words\n{ "a": "b" }', 1, 1, 'no comments'],
    ['a key that stands twice', '{\n  "a": "b",\n  "a": "c"\n}', 3, 3, 'keep one of them'],
    ['nothing', '', 1, 1, 'Close every quote and brace'],
  ])('%s', (_what, text, line, column, mend) => {
    const { source, findings } = parseSource('content/interface/en.json', text);

    expect(source).toBeUndefined();
    expect(findings).toMatchObject([{ line, column, mend: expect.stringContaining(mend) }]);
  });
});

describe('a source knows where its values stand', () => {
  const text = 'kind: guide\nsteps:\n  - id: one\n    checks:\n      - { id: two, auto: status }\n';
  const { source } = parseSource('article.yml', text);

  test('and its keys', () => {
    expect(source?.locate(['kind'])).toEqual({ line: 1, column: 7 });
    expect(source?.locateKey(['kind'])).toEqual({ line: 1, column: 1 });
    expect(source?.locate(['steps', 0, 'checks', 0, 'auto'])).toEqual({ line: 5, column: 26 });
    expect(source?.locateKey(['steps', 0, 'checks', 0, 'auto'])).toEqual({ line: 5, column: 20 });
  });

  test('and gives the nearest parent of what does not exist', () => {
    expect(source?.locate(['steps', 0, 'checks', 5, 'id'])).toEqual({ line: 4, column: 5 });
    expect(source?.locate(['related', 0])).toEqual({ line: 1, column: 1 });
  });

  test('counted in the file, for front matter', () => {
    const front = parseSource('en.mdx', 'title: One\ndescription: Two', 2).source;
    expect(front?.locate(['description'])).toEqual({ line: 3, column: 14 });
  });

  test('also with Windows line ends, tabs in JSON and dots in keys', () => {
    expect(parseSource('a.yml', 'a: 1\r\nb: 2\r\n').source?.locate(['b'])).toEqual({ line: 2, column: 4 });
    const json = parseSource('a.json', '{\n\t"search.open": "Search"\n}').source;
    expect(json?.locate(['search.open'])).toEqual({ line: 2, column: 17 });
  });
});
