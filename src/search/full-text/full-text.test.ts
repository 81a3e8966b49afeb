import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndexFile } from '../files/index-file.ts';
import { pagesToIndex } from '../files/pages-to-index.ts';
import { sitePages } from '../fixtures/site.ts';
import { SearchUnavailable } from '../unavailable.ts';
import { buildIndex } from './build-index.ts';
import { createFullText, type FullText, indexFolder } from './full-text.ts';
import type { PagefindModule } from './pagefind-api.ts';

/** Pagefind itself, on a real index, served over HTTP: only the document it reads the language from is made up. */
let server: Server;
let folder: string;
let program: string;
let index: readonly IndexFile[];
let served: readonly IndexFile[];
let asked: string[];
let answers: (path: string) => 'file' | 'error' | 'silence';

beforeAll(async () => {
  index = await buildIndex(pagesToIndex(sitePages));
  program = join(await mkdtemp(join(tmpdir(), 'search-')), 'pagefind.mjs');
  await writeFile(program, index.find(({ path }) => path === 'pagefind.js')?.content ?? '');
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/pagefind\/|\?.*$/g, '');
    asked.push(path);
    const answer = answers(path);
    if (answer === 'silence') return;
    const file = answer === 'file' ? served.find((each) => each.path === path) : undefined;
    response.writeHead(file ? 200 : 404).end(file?.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  folder = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pagefind/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
  served = index;
  answers = () => 'file';
});

function engine(language: string, patience = 20_000): FullText {
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => language }) });
  const load = () => import(pathToFileURL(program).href) as Promise<PagefindModule>;
  return createFullText({ folder, language, patience, load });
}

const paths = async (search: FullText, query: string) =>
  (await search.search(query, 10)).results.map(({ url }) => new URL(url, folder).pathname);
const reason = (work: Promise<unknown>) =>
  work.then(
    () => 'an answer',
    (error: unknown) => (error instanceof SearchUnavailable ? error.reason : error),
  );

describe('a search', () => {
  it('finds other forms of a word, and only in the reader’s language', async () => {
    expect(await paths(engine('fi'), 'salasanan')).toEqual(['/fi/password/']);
    expect(await paths(engine('en'), 'passwords')).toEqual(['/en/password/']);
    expect(await paths(engine('fi'), 'outage')).toEqual([]);
  });

  it('finds keywords that stand nowhere in the article, and then shows its description', async () => {
    const { results } = await engine('fi').search('hakkeroitu', 10);
    expect((await results[0]?.details())?.text).toEqual([
      { text: 'Näin vaihdat postilaatikon salasanan.', marked: false },
    ]);
    expect(results[0]?.section).toBe('Kirjautuminen');
  });

  it('leads to the heading under which the word stands', async () => {
    const { results } = await engine('fi').search('puhelimeen', 10);
    const details = await results[0]?.details();
    expect(details?.headings.map(({ url }) => new URL(url, folder).hash)).toEqual(['#puhelin']);
    expect(details?.text.find(({ marked }) => marked)?.text).toBe('puhelimeen');
  });

  it('looks for the words one by one when no article has them all', async () => {
    expect(await paths(engine('fi'), 'zebra salasana postilaatikko')).toEqual([
      '/fi/password/',
      '/fi/alias/',
    ]);
    expect(await paths(engine('fi'), '"zebra salasana"')).toEqual([]);
  });

  it('does not find a word that is only the beginning of another', async () => {
    expect(await paths(engine('en'), 'in')).toEqual(['/en/password/']);
    expect(await paths(engine('en'), 'inuit')).toEqual([]);
    expect(await paths(engine('en'), 'inuit password')).toEqual(['/en/password/']);
  });

  it('loads the texts of the pages it shows and no more', async () => {
    const { total, results } = await engine('fi').search('kirjautua', 1);
    expect([total, results.length]).toEqual([2, 1]);
    expect(asked.filter((path) => path.startsWith('fragment/'))).toHaveLength(1);
  });

  it('answers anything that can be typed', async () => {
    const search = engine('en');
    for (const query of [
      '',
      '   ',
      '😀',
      '"',
      '...',
      '<img src=x>',
      '\u202E',
      '\uD800',
      '\u0378',
      'x'.repeat(10_000),
    ]) {
      expect(await paths(search, query)).toEqual([]);
    }
  });

  it('finds nothing in a language without articles, rather than something in another language', async () => {
    expect(await paths(engine('sv'), 'password')).toEqual([]);
    expect(asked.some((path) => path.startsWith('wasm'))).toBe(false);
  });
});

describe('a search that cannot answer', () => {
  it('says that it did not load, and answers when it is tried again later', async () => {
    const search = engine('fi');
    answers = () => 'error';
    expect(await reason(search.search('salasana', 5))).toBe('load');
    answers = () => 'file';
    expect(await paths(search, 'salasana')).toEqual(['/fi/password/']);
  });

  it('says that it takes too long', async () => {
    const search = engine('fi', 50);
    answers = () => 'silence';
    expect(await reason(search.search('salasana', 5))).toBe('timeout');
  });

  it('does not say "nothing found" when a part of the index did not come', async () => {
    const search = engine('fi');
    answers = (path) => (path.startsWith('index/') ? 'error' : 'file');
    expect(await reason(search.search('salasana', 5))).toBe('load');
    answers = () => 'file';
    expect(await paths(search, 'salasana')).toEqual(['/fi/password/']);
  });

  it('finds what is new when the site was updated while the page was open', async () => {
    const search = engine('en');
    expect(await paths(search, 'password')).toEqual(['/en/password/']);
    const page = sitePages.find(({ address }) => address === '/en/status/');
    served = await buildIndex([
      { address: '/en/news/', html: (page?.html ?? '').replace('outage', 'earthquake') },
    ]);
    expect(await paths(search, 'earthquake')).toEqual(['/en/news/']);
  });
});

it('the index stands below the base of the site', () => {
  expect(['/', '/help', '/help/'].map(indexFolder)).toEqual([
    '/pagefind/',
    '/help/pagefind/',
    '/help/pagefind/',
  ]);
});
