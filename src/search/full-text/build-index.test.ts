import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexFile } from '../files/index-file.ts';
import { pagesToIndex } from '../files/pages-to-index.ts';
import { sitePages } from '../fixtures/site.ts';
import { buildIndex, filesToShip } from './build-index.ts';

const text = ({ content }: IndexFile) => new TextDecoder().decode(content);

/** The addresses in the index of a language, from the texts Pagefind shows results with. */
const indexed = (files: readonly IndexFile[], language: string) =>
  files
    .filter(({ path }) => path.startsWith(`fragment/${language}_`))
    .map((file) => (JSON.parse(text(file).replace('pagefind_dcd', '')) as { url: string }).url)
    .toSorted();

describe('the index of a small site', () => {
  let files: readonly IndexFile[];
  beforeAll(async () => {
    files = await buildIndex(pagesToIndex(sitePages));
  });

  it('has each article in the index of its language and fallback pages in none', () => {
    expect(indexed(files, 'fi')).toEqual(['/fi/alias/', '/fi/password/']);
    expect(indexed(files, 'en')).toEqual(['/en/password/', '/en/status/']);
  });

  it('holds title, section, description and keywords, but no controls or live messages', () => {
    const article = files.map(text).find((content) => content.includes('"/fi/password/"')) ?? '';
    expect(JSON.parse(article.replace('pagefind_dcd', ''))).toMatchObject({
      meta: {
        title: 'Salasanan vaihtaminen',
        section: 'Kirjautuminen',
        description: 'Näin vaihdat postilaatikon salasanan.',
        keywords: 'hakkeroitu, meili',
      },
      anchors: [{ id: 'uusi' }, { id: 'puhelin' }],
    });
    for (const word of ['buttonword', 'statusword', 'navigationword']) expect(article).not.toContain(word);
  });

  it('ships what a browser asks for and nothing of the ready-made interfaces', () => {
    const names = files.map(({ path }) => path.replace(/_[0-9a-f]{7,}/, '_HASH'));
    expect([...new Set(names)]).toEqual([
      'fragment/en_HASH.pf_fragment',
      'fragment/fi_HASH.pf_fragment',
      'index/en_HASH.pf_index',
      'index/fi_HASH.pf_index',
      'pagefind-entry.json',
      'pagefind.en_HASH.pf_meta',
      'pagefind.fi_HASH.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
      'wasm.fi.pagefind',
    ]);
  });

  it('is unpacked, so that brotli gets at it', () => {
    for (const file of files.filter(({ path }) => /\.pf_|\.pagefind$/.test(path))) {
      expect(text(file).slice(0, 12), file.path).toBe('pagefind_dcd');
    }
  });

  it('is the same when it is built again', async () => {
    expect(await buildIndex(pagesToIndex(sitePages.toReversed()))).toEqual(files);
  });
});

it('builds without a single article', async () => {
  expect((await buildIndex([])).map(({ path }) => path)).toContain('pagefind-entry.json');
});

it('lists the languages in a stable order, which Pagefind does not', () => {
  const entry = '{"languages":{"yy":{"wasm":null},"xx":{"wasm":"xx"}}}';
  const [shipped] = filesToShip([{ path: 'pagefind-entry.json', content: new TextEncoder().encode(entry) }]);
  expect(shipped && text(shipped)).toBe('{"languages":{"xx":{"wasm":"xx"},"yy":{"wasm":null}}}');
});

it('stops when Pagefind writes no table of contents', () => {
  expect(() => filesToShip([{ path: 'pagefind.js', content: new Uint8Array() }])).toThrow(
    'pagefind-entry.json',
  );
});
