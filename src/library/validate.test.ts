import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import {
  articleSchema,
  frontMatterSchema,
  labelsSchema,
  languagesSchema,
  providerSchema,
} from './schemas.ts';
import { parseSource } from './source.ts';
import { validate } from './validate.ts';

function findingsIn(schema: z.ZodType, text: string) {
  const { source } = parseSource('content/file.yml', text);
  if (!source) throw new Error('The text of this test is no YAML.');
  return validate(source, schema).findings;
}

describe('what a writer is told', () => {
  test('of a mistyped field: its line and the nearest one', () => {
    expect(findingsIn(articleSchema, 'kind: guide\nrelatd: []\nreviewed: 2026-11-22')).toEqual([
      {
        rule: 'schema',
        file: 'content/file.yml',
        line: 2,
        column: 1,
        found: 'an unknown field "relatd"',
        expected:
          'one of: kind, audience, services, steps, related, notRelated, reviewed, reviewEvery, redirects',
        mend: 'Did you mean "related"?',
      },
    ]);
  });

  test('of a mistyped field deep inside a list', () => {
    const text = 'kind: guide\nsteps:\n  - id: one\n    check: []\nreviewed: 2026-11-22';
    expect(findingsIn(articleSchema, text)).toMatchObject([
      { line: 4, column: 5, found: 'an unknown field "check" in steps[1]', mend: 'Did you mean "checks"?' },
    ]);
  });

  test('of a mistyped field that is required: once', () => {
    expect(findingsIn(frontMatterSchema, `title: Hello\ndecription: ${'x'.repeat(60)}`)).toMatchObject([
      { line: 2, found: 'an unknown field "decription"', mend: 'Did you mean "description"?' },
    ]);
  });

  test('of a mistyped choice', () => {
    expect(findingsIn(articleSchema, 'kind: giude\nreviewed: 2026-11-22')).toMatchObject([
      {
        line: 1,
        column: 7,
        found: 'kind: "giude"',
        expected: 'one of: guide, how-to, explanation, reference',
        mend: 'Did you mean "guide"?',
      },
    ]);
  });

  test('of a choice that is an object, even with a field named toString', () => {
    expect(findingsIn(articleSchema, 'kind: { toString: [guide] }\nreviewed: 2026-11-22')).toMatchObject([
      {
        line: 1,
        found: 'kind: {"toString":["guide"]}',
        mend: 'There is: guide, how-to, explanation, reference.',
      },
    ]);
  });

  test('of a step for somebody who is neither everyone nor the administrator', () => {
    const steps = (who: string) => `kind: guide\nsteps:\n  - id: one\n    who: ${who}\nreviewed: 2026-11-22`;
    expect(findingsIn(articleSchema, steps('administrator'))).toEqual([]);
    expect(findingsIn(articleSchema, steps('adminstrator'))).toMatchObject([
      {
        line: 4,
        found: 'steps[1].who: "adminstrator"',
        expected: 'one of: everyone, administrator',
        mend: 'Did you mean "administrator"?',
      },
    ]);
  });

  test('of a field that is missing or empty', () => {
    const description = 'x'.repeat(60);
    expect(findingsIn(frontMatterSchema, `description: ${description}`)).toMatchObject([
      { line: 1, found: 'no title', mend: 'Add title: a text.' },
    ]);
    expect(findingsIn(frontMatterSchema, `description: ${description}\ntitle:`)).toMatchObject([
      { line: 2, found: 'no title' },
    ]);
  });

  test('of a text that is too short or too long: by how much', () => {
    const text = `title: Hello\ndescription: ${'x'.repeat(47)}`;
    expect(findingsIn(frontMatterSchema, text)).toMatchObject([
      { line: 2, expected: 'at least 50 characters', mend: 'Add 3 characters.' },
    ]);
    const long = `title: ${'x'.repeat(66)}\ndescription: ${'x'.repeat(60)}`;
    expect(findingsIn(frontMatterSchema, long)).toMatchObject([
      { line: 1, found: expect.stringContaining('66 characters'), mend: 'Leave out 1 character.' },
    ]);
  });

  test('of a value of the wrong kind, once', () => {
    expect(findingsIn(frontMatterSchema, `title: [a]\ndescription: ${'x'.repeat(60)}`)).toMatchObject([
      { line: 1, column: 8, found: 'title: ["a"]', expected: 'a text' },
    ]);
  });

  test('of a file without content', () => {
    expect(findingsIn(languagesSchema, '# nothing yet')).toMatchObject([{ line: 1, found: 'an empty file' }]);
  });

  test('of a value that may be a text or fields: about the one that is meant', () => {
    expect(findingsIn(labelsSchema, 'save: { text: Save, asumed: true }')).toMatchObject([
      { column: 21, found: 'an unknown field "asumed" in save', mend: 'Did you mean "assumed"?' },
    ]);
    expect(findingsIn(labelsSchema, 'save: { txet: Save }')).toMatchObject([
      { found: 'an unknown field "txet" in save', mend: 'Did you mean "text"?' },
    ]);
    expect(findingsIn(labelsSchema, 'save: 5')).toMatchObject([{ found: 'save: 5', expected: 'a text' }]);
  });

  test.each([
    ['535', 'keywords[1]: 535', 'Put it in quotes: "535".'],
    ['0x800ccc0e', 'keywords[1]: 2148322318', 'Put it in quotes: "0x800ccc0e".'],
    ['5.70', 'keywords[1]: 5.7', 'Put it in quotes: "5.70".'],
    ['true', 'keywords[1]: true', 'Put it in quotes: "true".'],
    ['null', 'no keywords[1]', 'Put the word in quotes, such as "null", or remove the empty place.'],
    ['[a]', 'keywords[1]: ["a"]', 'Write: a text.'],
  ])('of a word that YAML takes for something else: how to write it (%s)', (word, found, mend) => {
    const text = `title: Hello\ndescription: ${'x'.repeat(60)}\nkeywords: [${word}]`;
    expect(findingsIn(frontMatterSchema, text)).toMatchObject([{ line: 3, found, mend }]);
  });

  test('of ids, dates, colours and addresses: an example of a sound one', () => {
    expect(
      findingsIn(articleSchema, 'kind: how-to\nrelated: [My Article]\nreviewed: 2026-02-31'),
    ).toMatchObject([
      { line: 2, expected: 'an id in lower case with hyphens, such as reset-password' },
      { line: 3, expected: 'a day of the calendar as YYYY-MM-DD, such as 2026-11-22' },
    ]);
    const provider = [
      'name: Example Hosting',
      'helpCentre: { name: Help, address: http://help.example.com }',
      'colours: { accent: green }',
      'values: {}',
      'support: []',
      'security: { contacts: [], expires: 2027-06-01 }',
      'status: { provider: link, page: https://status.example.com, language: en }',
      'services: {}',
    ].join('\n');
    expect(findingsIn(providerSchema, provider)).toMatchObject([
      { line: 2, expected: 'an address that begins with https://' },
      {
        line: 3,
        found: 'colours.accent: "green"',
        expected: "a colour of 3 or 6 digits in quotes, such as '#0f6b4f'",
      },
      { line: 5, expected: 'at least one way to reach support' },
      {
        line: 1,
        found: 'no contact',
        expected: 'whom readers write to about the help centre, such as { email: help@example.com }',
      },
      {
        line: 6,
        expected: 'at least one address for reports of a hole, such as mailto:security@example.com',
      },
    ]);
  });
});

describe('what a writer of a guide is told', () => {
  const guide = (check: string) =>
    findingsIn(
      articleSchema,
      `kind: guide\nsteps:\n  - id: one\n    checks:\n      - ${check}\nreviewed: 2026-11-22`,
    );

  test('of an unknown auto: the ones that exist', () => {
    expect(guide('{ id: a, auto: capslock }')).toMatchObject([
      {
        line: 5,
        found: 'steps[1].checks[1].auto: "capslock"',
        expected: 'one of: status, caps-lock, cookies, online, login-page',
        mend: 'Did you mean "caps-lock"?',
      },
    ]);
    expect(guide('{ id: a, auto: weather }')).toMatchObject([
      { mend: 'There is: status, caps-lock, cookies, online, login-page.' },
    ]);
  });

  test.each(['5', '5 min', '0m', '-5m', '1.5h', 'soon', ''])('of a wait "%s": how one is written', (wait) => {
    expect(guide(`{ id: a, wait: ${wait} }`)).toMatchObject([
      { line: 5, expected: 'a number with s, m or h, such as 30s, 5m or 2h' },
    ]);
  });

  test('of a wait longer than a day', () => {
    expect(guide('{ id: a, wait: 24h }')).toEqual([]);
    expect(guide('{ id: a, wait: 25h }')).toMatchObject([{ line: 5, expected: 'at most 24h' }]);
  });

  test('of a check that waits and checks itself', () => {
    expect(guide('{ id: a, auto: online, wait: 5m }')).toMatchObject([
      { line: 5, expected: 'either auto or wait in one check' },
    ]);
  });

  test('of a login-page that does not say which, and of a page without it', () => {
    for (const check of ['{ id: a, auto: login-page }', '{ id: a, auto: online, page: webmail }']) {
      expect(guide(check)).toMatchObject([
        { line: 5, expected: expect.stringContaining('with auto: login-page, and only with it') },
      ]);
    }
    expect(guide('{ id: a, auto: login-page, page: webmail }')).toEqual([]);
  });

  test('of an answer whose # is not in quotes, so that nothing is left of it', () => {
    const sound = "{ id: a, answers: [{ id: b, next: '#two' }, { id: c, next: other-article }] }";
    expect(guide(sound)).toEqual([]);
    expect(guide('id: a\n        answers:\n          - id: b\n            next: #two')).toMatchObject([
      { line: 8, expected: expect.stringContaining("'#…' in quotes") },
    ]);
    expect(guide('{ id: a, answers: [{ id: b }] }')).toMatchObject([{ line: 5 }]);
  });
});

test('answers of readers go to https or to a path of the site, and nowhere else', () => {
  const told = (url: string) =>
    findingsIn(providerSchema, `feedback: { url: '${url}' }`).filter(({ found }) =>
      found.startsWith('feedback'),
    );

  expect(told('https://help.example.com/feedback')).toEqual([]);
  expect(told('/feedback')).toEqual([]);
  for (const url of [
    'http://help.example.com/',
    '//example.com/',
    'feedback',
    'https://anna:x@example.com/',
  ]) {
    expect(told(url)).toMatchObject([
      {
        found: `feedback.url: "${url}"`,
        expected: 'an address that begins with https://, or a path of this site such as /feedback',
      },
    ]);
  }
});

test('counters of the search go to https or to a path of the site, and a mistyped field is told', () => {
  const told = (value: string) =>
    findingsIn(providerSchema, `search: ${value}`).filter(({ found }) => found.includes('search'));

  expect(told("{ counters: 'https://help.example.com/search' }")).toEqual([]);
  expect(told('{ counters: /search-counters }')).toEqual([]);
  expect(told("{ counters: 'http://help.example.com/' }")).toMatchObject([
    { found: 'search.counters: "http://help.example.com/"' },
  ]);
  expect(told('{ counter: /x }')).toMatchObject([{ mend: 'Did you mean "counters"?' }]);
});

test('a wait becomes seconds', () => {
  const text = 'kind: guide\nsteps: [{ id: a, checks: [{ id: b, wait: 5m }] }]\nreviewed: 2026-11-22';
  const { source } = parseSource('article.yml', text);
  if (!source) throw new Error('sound YAML');

  expect(validate(source, articleSchema).value?.steps).toEqual([
    { id: 'a', who: 'everyone', checks: [{ id: 'b', wait: 300, answers: [] }] },
  ]);
});

test('a sound source gives its value, with what may be left out filled in', () => {
  const { source } = parseSource('article.yml', 'kind: how-to\nreviewed: 2026-11-22');
  if (!source) throw new Error('sound YAML');

  expect(validate(source, articleSchema)).toEqual({
    findings: [],
    value: {
      kind: 'how-to',
      audience: 'everyone',
      services: [],
      steps: [],
      related: [],
      notRelated: [],
      reviewed: '2026-11-22',
      redirects: [],
    },
  });
});
