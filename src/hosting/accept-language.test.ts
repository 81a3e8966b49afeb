import { describe, expect, test } from 'vitest';
import { chooseLanguage, choosesLanguage } from './accept-language.ts';
import { contentType } from './content-types.ts';

const languages = [
  { tag: 'xx', also: [] },
  { tag: 'yy', also: ['zz', 'yx'] },
  { tag: 'pp-BR', also: [] },
  { tag: 'pp', also: [] },
];

describe('the language a browser asks for first', () => {
  test.each([
    ['xx', 'xx'],
    ['xx-FI,xx;q=0.9,yy;q=0.8', 'xx'],
    ['qq-QQ, qq;q=0.9, yy;q=0.8, xx;q=0.7', 'yy'],
    ['ZZ', 'yy'],
    ['yx-NO;q=0.3', 'yy'],
    ['pp-BR', 'pp-BR'],
    ['pp-PT', 'pp'],
    ['PP-br;q=1.0', 'pp-BR'],
    ['xx;q=0, yy;q=0.001', 'yy'],
    ['xx;q=0.0', undefined],
    ['xxx, axx', undefined],
    ['*', undefined],
    ['', undefined],
    [undefined, undefined],
    ['xx, '.repeat(2000), 'xx'],
    [`${'q'.repeat(50_000)}`, undefined],
  ])('%s: %s', (header, tag) => {
    expect(chooseLanguage(languages, header)).toBe(tag);
  });
});

test('whoever comes to choose says so in the query, with a value or without one', () => {
  expect(['?all', '?all=1', '?a=1&all', '?ball', '?a=all', ''].map(choosesLanguage)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a file is called what its name says, text with its charset', () => {
  expect(
    [
      '/xx/guide/index.html',
      '/a.md',
      '/xx/feed.xml',
      '/xx/opensearch.xml',
      '/sitemap-0.xml',
      '/a.pf_meta',
      '/a',
    ].map(contentType),
  ).toEqual([
    'text/html; charset=utf-8',
    'text/markdown; charset=utf-8',
    'application/atom+xml; charset=utf-8',
    'application/opensearchdescription+xml; charset=utf-8',
    'application/xml; charset=utf-8',
    'application/octet-stream',
    'application/octet-stream',
  ]);
});
