import { describe, expect, test } from 'vitest';
import { deskPage } from './desk-page.ts';
import { type Paint, plain } from './paint.ts';
import type { Report } from './report.ts';
import { table } from './table.ts';

const text = (
  language: string,
  state: 'fresh' | 'changed' | 'dangerous' | 'missing',
  ...sections: string[]
) => ({
  language,
  state,
  words: sections.length * 10,
  file: `content/articles/a/b/${language}.mdx`,
  sections: sections.map((id) => ({ id, state, words: 10 })),
});
const language = (tag: string, name: string) => ({
  language: tag,
  name,
  fresh: 1,
  unrecorded: 0,
  changed: 0,
  dangerous: 1,
  missing: 0,
  words: 1234,
});
const report: Report = {
  source: 'en',
  languages: [language('fi', 'Suomi'), language('pt-BR', 'Português')],
  articles: [
    {
      id: 'sign-in',
      section: 'a',
      linkedFrom: Array.from({ length: 12 }, (_, at) => `article-${at}`),
      file: 'content/articles/a/b/en.mdx',
      ungraded: ['lead'],
      texts: [text('fi', 'dangerous', 'lead', 'more'), text('pt-BR', 'fresh')],
    },
    {
      id: 'a',
      section: 'a',
      linkedFrom: [],
      file: 'content/articles/a/a/en.mdx',
      ungraded: [],
      texts: [text('fi', 'fresh'), text('pt-BR', 'missing')],
    },
  ],
};

describe('the table in the terminal', () => {
  test('has a line for each language, a sign for each text, and what waits for a grade', () => {
    expect(table(report, plain).slice(0, 8)).toEqual([
      'language           fresh  unrecorded  changed  dangerous  missing  words to translate',
      'Suomi (fi)             1           0        0          1        0                1234',
      'Português (pt-BR)      1           0        0          1        0                1234',
      '',
      'article  links  fi  pt-BR',
      'sign-in     12  !2  ✓',
      'a            0  ✓   –',
      '',
    ]);
    expect(table(report, plain)).toContain('  sign-in: lead  content/articles/a/b/en.mdx');
  });

  test('tells for one language what there is to do, and where', () => {
    expect(table(report, plain, 'fi').slice(3, 6)).toEqual([
      'sign-in  dangerous, 20 words, 12 links  content/articles/a/b/fi.mdx',
      '    lead  dangerous',
      '    more  dangerous',
    ]);
    expect(table(report, plain, 'fi').join('\n')).not.toContain('pt-BR');
  });

  test('colours signs and not the names of articles', () => {
    const paint: Paint = (how, words) => `<${how}>${words}</>`;
    expect(table(report, paint)[5]).toBe('sign-in     12  <red>!2</>  <green>✓</>');
    expect(table(report, paint, 'fi')[3]).toContain('<bold>sign-in</>  <red>dangerous</>');
  });
});

describe('the desk', () => {
  const page = deskPage(report, { style: '/s.css', script: '/s.ts' });

  test('has a row for each text: most linked first, then the worst, with its file', () => {
    const rows = [...page.matchAll(/data-state="(\w+)">\w+<\/td><td>([^<]*)<\/td>/g)].map((row) =>
      row.slice(1),
    );
    expect(rows).toEqual([
      ['dangerous', 'lead, more'],
      ['fresh', ''],
      ['missing', ''],
      ['fresh', ''],
    ]);
    expect(page).toContain(
      '<a href="/__open-in-editor?file=content%2Farticles%2Fa%2Fb%2Ffi.mdx">content/articles/a/b/fi.mdx</a>',
    );
    expect(page).toContain('<td data-sort="12">12</td>');
    expect(page).toContain('npm run translations -- edited sign-in minor | changed | dangerous');
  });

  test('puts no markup into the page that comes from content', () => {
    const evil = { ...report, languages: [language('fi', '<script>"&')] };
    expect(deskPage(evil, { style: '', script: '' })).toContain('&lt;script>&quot;&amp; (fi)');
  });
});
