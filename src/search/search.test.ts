import { describe, expect, it } from 'vitest';
import { type CompactEngine, openCompactEngine } from './compact/compact-engine.ts';
import { document, type Given, indexOf } from './compact/fixtures/library.ts';
import type { SearchResult } from './result.ts';
import { createSearch, type SearchOptions } from './search.ts';

const libraries: Readonly<Record<string, Given>> = {
  xx: {
    documents: [
      document('salasana', { title: 'Salasana', description: 'Salasanan vaihto.' }),
      document('tila', { title: 'Tila' }),
    ],
    elsewhere: { zz: ['foreign'] },
  },
  yy: {
    documents: [document('salasana', { title: 'Password rejected' }), document('tila', { title: 'Status' })],
  },
  told: {
    documents: [document('tila', { title: 'Status' })],
    concepts: [{ words: ['calendar'], best: 'tila', unanswered: true }],
  },
  zz: {
    documents: [document('foreign', { title: 'Salasana tila' }), document('tila', { title: 'Salasana' })],
  },
};

const opened: string[] = [];

function open(language: string): Promise<CompactEngine> {
  opened.push(language);
  const files = indexOf(libraries[language] ?? { documents: [] });
  return openCompactEngine(language, {
    address: (_, file) => file,
    articleAddress: (tag, slug) => `/${tag}/${slug}/`,
    stemmer: async () => (word) => (word.length > 3 ? word.replace(/s$/, '') : word),
    read: async (address) => files[address as keyof typeof files],
  });
}

const text = (slug: string, marked = 'word'): SearchResult => ({
  title: [{ text: slug, marked: false }],
  url: `/xx/${slug}/`,
  section: '',
  details: async () => ({ text: [{ text: marked, marked: true }], headings: [] }),
});

const search = (own: Partial<SearchOptions> = {}) =>
  createSearch({ language: 'xx', others: ['yy'], open, fullText: async () => [], ...own });
const urls = (results: readonly SearchResult[]) => results.map(({ url }) => url);

describe('the first stage', () => {
  it('answers in the reader’s language, with whole texts left alone', async () => {
    const fullText = () => Promise.reject(new Error('asked'));
    const { results, more } = await search({ fullText }).search('salasana');
    expect(urls(results)[0]).toBe('/xx/salasana/');
    expect(more).toBeUndefined();
  });

  it('finds an article that exists only in another language, marked and below its equals', async () => {
    const { results } = await search().search('salasana');
    expect(urls(results)).toEqual(['/xx/salasana/', '/zz/foreign/']);
    expect(results[1]?.language).toBe('zz');
  });

  it('takes words of another language for what they mean there, and shows the reader’s own articles', async () => {
    const { results } = await search().search('password rejected');
    expect(urls(results)).toEqual(['/xx/salasana/']);
    expect(results[0]?.language).toBeUndefined();
  });

  it('tells of what no article is about, also in words of another language and with whole texts', async () => {
    const own = (tag: string) => open(tag === 'yy' ? 'told' : tag);
    const first = await search({ open: own }).search('my calendar');
    expect(first).toMatchObject({ unanswered: 'calendar', results: [{ url: '/xx/tila/' }] });
    const all = await search({ language: 'told', others: [] }).search('calendar', true);
    expect([all.unanswered, (await all.more)?.unanswered]).toEqual(['calendar', 'calendar']);
  });

  it('loads no other language as long as its own words suffice', async () => {
    opened.length = 0;
    await search().search('tila');
    expect(opened).not.toContain('yy');
  });
});

it('what is shown besides titles is asked for once, when the first result shows it', async () => {
  const asked: string[] = [];
  const files = indexOf(libraries['yy'] ?? { documents: [] });
  const counted = () =>
    openCompactEngine('yy', {
      address: (_, file) => file,
      articleAddress: (tag, slug) => `/${tag}/${slug}/`,
      stemmer: async () => undefined,
      async read(address) {
        asked.push(address);
        return files[address as keyof typeof files];
      },
    });
  const { results } = await search({ language: 'yy', open: counted }).search('password');
  expect(asked).toEqual(['index.json']);
  await Promise.all([...results, ...results].map((result) => result.details()));
  expect(asked).toEqual(['index.json', 'details-0.json']);
});

describe('the second stage', () => {
  it('adds below when the first is weak, and moves nothing', async () => {
    const { results, more } = await search({
      fullText: async () => [text('other'), text('salasana')],
    }).search('salasana zebra giraffe');
    expect(urls(results)[0]).toBe('/xx/salasana/');
    expect(urls((await more)?.results ?? [])).toEqual([...urls(results), '/xx/other/']);
  });

  it('is all there is when the first finds nothing', async () => {
    const { results } = await search({ fullText: async () => [text('other')] }).search('zebra');
    expect(urls(results)).toEqual(['/xx/other/']);
  });

  it('is asked when the reader stays, and shows where the words stand', async () => {
    const fullText = async () => [text('tila', 'place')];
    const { results } = await search({ fullText }).search('tila', true);
    const details = await results[0]?.details();
    expect(details?.text).toEqual([]);
    const other = await search({ fullText: async () => [text('salasana')] }).search('salasana', true);
    expect((await other.results[0]?.details())?.text.some(({ marked }) => marked)).toBe(true);
  });

  it('may fail without taking the first with it', async () => {
    const { results, more } = await search({ fullText: () => Promise.reject(new Error('off line')) }).search(
      'salasana zebra giraffe',
    );
    expect(urls((await more)?.results ?? [])).toEqual(urls(results));
  });
});

describe('nothing found', () => {
  it('offers the titles that look most like it', async () => {
    const { results, nearest } = await search().search('salanxqq');
    expect(results).toEqual([]);
    expect(urls(nearest ?? [])).toEqual(['/xx/salasana/']);
  });

  it('is not said when whole texts could not be searched', async () => {
    const fullText = () => Promise.reject(new Error('off line'));
    await expect(search({ fullText }).search('zebra')).rejects.toThrow('off line');
  });
});

describe('a search that cannot answer', () => {
  it('says why, and tries again the next time', async () => {
    let broken = true;
    const own = search({ open: (tag) => (broken ? Promise.reject(new Error('gone')) : open(tag)) });
    await expect(own.search('tila')).rejects.toMatchObject({ reason: 'load' });
    broken = false;
    expect(urls((await own.search('tila')).results)[0]).toBe('/xx/tila/');
    const slow = search({ open: () => new Promise(() => {}), patience: 20 });
    await expect(slow.search('tila')).rejects.toMatchObject({ reason: 'timeout' });
  });

  it('asks nothing for an empty query', async () => {
    expect(await search({ open: () => Promise.reject(new Error('asked')) }).search('  ')).toEqual({
      results: [],
    });
  });
});
