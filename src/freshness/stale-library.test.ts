import { describe, expect, test } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import type { Article, History } from '../library/model.ts';
import type { Content } from '../library/read-content.ts';
import { scanText } from '../library/scan-text.ts';
import { withStale } from './stale-library.ts';
import { hashOf } from './wording.ts';

const now = 'Port 465.';
const before = 'Port 25.';
const h = hashOf;

/** The article `a` with a lead that was `before` and is `now`; each translation comes from a wording. */
async function content(records: Record<string, string>, grade: 'changed' | 'dangerous'): Promise<Content> {
  const library = smallLibrary();
  const [first, ...others] = library.articles as [Article, ...Article[]];
  const texts = Object.fromEntries(
    Object.entries(first.texts)
      .filter(([tag]) => tag === library.source || records[tag] !== undefined)
      .map(([tag, text]) => [
        tag,
        { ...text, ...(records[tag] && { from: { lead: h(records[tag] ?? '') } }) },
      ]),
  );
  const files = Object.keys(texts).map(async (language) => {
    const raw = `---\n---\n\n${now}\n`;
    const { scanned } = await scanText('x.mdx', raw);
    return {
      file: `content/articles/one/a/${language}.mdx`,
      article: 'a',
      language,
      raw,
      ...(scanned && { scanned }),
    };
  });
  const history: History = {
    lead: [
      { hash: h(before), text: before },
      { hash: h(now), text: now, grade },
    ],
  };
  return {
    root: 'content',
    library: { ...library, articles: [{ ...first, texts }, ...others] },
    folders: [{ id: 'a', section: 'one', file: 'content/articles/one/a/article.yml', history }],
    texts: await Promise.all(files),
    files: new Set(['content/articles/one/a/history.yml']),
    sources: {
      provider: undefined,
      languages: undefined,
      sections: undefined,
      links: undefined,
      spelling: undefined,
      redirects: undefined,
      published: undefined,
    },
    pictures: new Map(),
    links: { links: [], recheckAfter: 365 },
    spelling: {},
    labelSources: {},
    wordSources: {},
    screenSources: {},
    searchSources: {},
    queryFiles: new Map(),
    published: undefined,
    findings: [],
  };
}

const staleOf = async (records: Record<string, string>, grade: 'changed' | 'dangerous', tag: string) =>
  withStale(await content(records, grade)).articles.find(({ id }) => id === 'a')?.texts[tag]?.stale;

describe('a dangerous section is shown in the nearest language', () => {
  test('that says what the source says now', async () => {
    const records = { nb: before, da: now, sv: now };
    expect(await staleOf(records, 'dangerous', 'nb')).toEqual({
      lead: { state: 'dangerous', instead: 'da' },
    });
  });

  test('whose own section is not dangerous', async () => {
    const records = { nb: before, da: before, sv: now };
    expect(await staleOf(records, 'dangerous', 'nb')).toEqual({
      lead: { state: 'dangerous', instead: 'sv' },
    });
  });

  test('that has the text at all, at last the source itself', async () => {
    expect(await staleOf({ nb: before, sv: before }, 'dangerous', 'nb')).toEqual({
      lead: { state: 'dangerous', instead: 'en' },
    });
  });
});

test('a changed section stays, and is told', async () => {
  expect(await staleOf({ nb: before, da: now }, 'changed', 'nb')).toEqual({ lead: { state: 'changed' } });
});

test('fresh texts, and texts that nobody has recorded, get nothing', async () => {
  const records = { nb: now, da: '' };
  expect(await staleOf(records, 'dangerous', 'nb')).toBeUndefined();
  expect(await staleOf(records, 'dangerous', 'da')).toBeUndefined();
  expect(await staleOf(records, 'dangerous', 'en')).toBeUndefined();
});

test('the summary for support tells a replaced step and its checks in the words that were shown', async () => {
  const { library, ...rest } = await content({ nb: before }, 'dangerous');
  const words = (tag: string) => ({
    steps: { lead: `Step in ${tag}` },
    checks: { done: `Done in ${tag}`, other: tag },
    answers: { no: `No in ${tag}` },
  });
  const articles = library.articles.map((article): Article => {
    if (article.id !== 'a') return article;
    const steps = [{ id: 'lead', checks: [{ id: 'done', answers: [{ id: 'no', next: '#lead' }] }] }];
    const texts = Object.entries(article.texts).map(
      ([tag, text]) => [tag, { ...text, parts: words(tag) }] as const,
    );
    return { ...article, facts: { ...article.facts, steps }, texts: Object.fromEntries(texts) };
  });
  const told = withStale({ ...rest, library: { ...library, articles } }).articles[0]?.texts['nb'];
  expect(told?.parts).toEqual({
    steps: { lead: 'Step in en' },
    checks: { done: 'Done in en', other: 'nb' },
    answers: { no: 'No in en' },
  });
});
