import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import type { Library } from '../library/model.ts';
import { feed } from './feed.ts';
import { openSearch } from './open-search.ts';
import { robots } from './robots.ts';
import { sitemapOptions } from './sitemap.ts';

const plain = smallLibrary();
const words = { 'home.title': 'Help & more', 'home.description': 'What it is.', 'search.title': 'Search' };
/** `b` has changed in Swedish since it was reviewed. */
const library: Library = {
  ...plain,
  words: Object.fromEntries(plain.languages.map(({ tag }) => [tag, words])),
  articles: plain.articles.map((article) => ({
    ...article,
    texts: Object.fromEntries(
      Object.entries(article.texts).map(([tag, text]) => [
        tag,
        article.id === 'b' && tag === 'sv' ? { ...text, changed: '2026-03-01' } : text,
      ]),
    ),
  })),
};
const site = 'https://help.example.com';

describe('the sitemap', () => {
  const { filter, serialize, chunks } = sitemapOptions(library);
  const entry = async (path: string) => serialize?.({ url: site + path });

  it('leaves out articles in another language, and error pages', () => {
    const paths = ['/', '/sv/', '/sv/b/', '/da/b/', '/sv/404/'];
    expect(paths.filter((path) => filter?.(site + path))).toEqual(['/', '/sv/', '/sv/b/']);
  });

  it('has the day a text became what it is: its review, or its change since', async () => {
    expect((await entry('/en/b/'))?.lastmod).toBe('2026-01-01');
    expect((await entry('/sv/b/'))?.lastmod).toBe('2026-03-01');
    expect((await entry('/sv/'))?.lastmod).toBeUndefined();
  });

  it('names the languages that have the text', async () => {
    expect((await entry('/sv/b/'))?.links).toEqual([
      { lang: 'en', url: `${site}/en/b/` },
      { lang: 'sv', url: `${site}/sv/b/` },
      { lang: 'x-default', url: `${site}/` },
    ]);
  });

  it('has a file for each language', async () => {
    expect(Object.keys(chunks ?? {})).toEqual(['en', 'sv', 'da', 'nb']);
    expect(await chunks?.['sv']?.({ url: `${site}/sv/b/` })).toBeDefined();
    expect(await chunks?.['sv']?.({ url: `${site}/en/b/` })).toBeUndefined();
    expect(robots(library)).toContain(`Sitemap: ${site}/sitemap-index.xml`);
  });
});

describe('the feed', () => {
  it('has the texts of its language, what changed last first', () => {
    const xml = feed(library, 'sv');
    expect(
      [...xml.matchAll(/<entry>.*?<id>(.*?)<\/id>.*?<updated>(.*?)<\/updated>/g)].map(
        ([, ...found]) => found,
      ),
    ).toEqual([
      [`${site}/sv/b/`, '2026-03-01T00:00:00Z'],
      [`${site}/sv/a/`, '2026-01-01T00:00:00Z'],
    ]);
    expect(xml).toContain('<title>Help &amp; more</title>');
    expect(/<author>.*?<updated>(.*?)<\/updated><entry>/.exec(xml)?.[1]).toBe('2026-03-01T00:00:00Z');
  });
});

describe('the search for browsers', () => {
  it('has a name of its own in each language, as short as the format wants it', () => {
    const { provider } = library;
    const long = {
      ...library,
      provider: { ...provider, helpCentre: { ...provider.helpCentre, name: 'A help centre of some length' } },
    };
    const names = ['en', 'sv'].map((tag) => /<ShortName>(.*?)</.exec(openSearch(long, tag))?.[1] ?? '');
    expect(new Set(names).size).toBe(2);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(16);
    expect(openSearch(library, 'sv')).toContain(`template="${site}/sv/search/?q={searchTerms}"`);
  });
});
