/*
 * What search engines, previews and assistants get of the built site, looked at in one pass over all pages. Long,
 * because each rule has a page that breaks it beside it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { type FoundPage, foundPage, type Node } from '../support/found-page.ts';
import { alternateFaults, listingFaults } from '../support/found-rules.ts';
import { vocabularyErrors } from '../support/vocabulary.ts';

const dist = 'dist';
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

let pages: FoundPage[] = [];
let byUrl: Map<string, FoundPage>;
let site = '';
beforeAll(() => {
  site = /Sitemap: (https:\/\/[^/]+)\//.exec(read('robots.txt'))?.[1] ?? '';
  pages = builtPages(dist).map(({ path, html }) => foundPage(path, html));
  byUrl = new Map(pages.map((page) => [site + page.path, page]));
});
const listed = () => pages.filter(({ isListed }) => isListed);

describe('every page in a list of search results', () => {
  it('has a title and a description of the length that is shown, its own in its language', () => {
    expect(pages.length).toBeGreaterThan(300);
    expect(listingFaults(pages)).toEqual([]);
  });

  it('says its language and direction', () => {
    expect(
      pages.filter(({ path, lang }) => lang !== path.split('/')[1] && !/^\/(404\.html)?$/.test(path)),
    ).toEqual([]);
    expect(pages.filter(({ dir }) => dir !== 'ltr' && dir !== 'rtl')).toEqual([]);
  });

  it('names itself as the canonical one, unless it is an error page, which names none', () => {
    for (const { path, canonical, isListed } of pages) {
      expect([path, canonical]).toEqual([path, isListed ? site + path : undefined]);
    }
  });

  it('is listed but for error pages and the page for who has no network', () => {
    const left = pages.filter(({ isListed }) => !isListed).map(({ path }) => path);
    expect(left.filter((path) => !/(\/404\/|\/offline\/|^\/404\.html)$/.test(path))).toEqual([]);
    expect(left).toContain('/404.html');
  });
});

describe('the same page in other languages', () => {
  it('is named completely, by each of them alike, and by itself', () => {
    expect(alternateFaults(pages, site)).toEqual([]);
  });
});

describe('sitemaps', () => {
  const files = () =>
    all(read('sitemap-index.xml'), /<loc>([^<]*)<\/loc>/g).map((url) => url.replace(site, ''));
  const entries = () =>
    files().flatMap((file) => all(read(file), /<url>(.*?)<\/url>/gs).map((entry) => ({ file, entry })));
  const locationOf = (entry: string) => /<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '';

  it('are one for each language, named by robots.txt through their index', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${site}/sitemap-index.xml`);
    const languages = new Set(
      pages.map(({ path }) => path.split('/')[1]).filter((part) => part && part !== '404.html'),
    );
    expect(files().length).toBe(languages.size + 1);
    for (const { file, entry } of entries()) {
      const tag = /sitemap-(.+)-0\.xml$/.exec(file)?.[1];
      expect(locationOf(entry)).toMatch(tag === 'pages' ? `${site}/` : `${site}/${tag}/`);
    }
  });

  it('hold exactly the pages that are to be listed', () => {
    const urls = entries().map(({ entry }) => locationOf(entry));
    expect(urls.sort()).toEqual(
      listed()
        .map(({ path }) => site + path)
        .sort(),
    );
  });

  it('name the same languages as the page does', () => {
    for (const { entry } of entries()) {
      const links = [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
        ([, tag, url]) => `${tag} ${url}`,
      );
      const { alternates = [] } = byUrl.get(locationOf(entry)) ?? {};
      expect(links.sort()).toEqual(alternates.map(({ hreflang, url }) => `${hreflang} ${url}`).sort());
    }
  });

  it('tell of an article the day that stands on its page, and of no other page a day', () => {
    for (const { entry } of entries()) {
      const page = byUrl.get(locationOf(entry));
      const day = /<lastmod>(\d{4}-\d\d-\d\d)T00:00:00.000Z<\/lastmod>/.exec(entry)?.[1];
      expect([page?.path, day]).toEqual([
        page?.path,
        page?.nodes.find(({ dateModified }) => dateModified)?.['dateModified'],
      ]);
      if (day !== undefined) expect(day >= (page?.reviewed ?? '9')).toBe(true);
    }
  });
});

describe('descriptions in the words of schema.org', () => {
  it('have no type, property or value that schema.org does not have', () => {
    const documents = pages.flatMap(({ data }) => data);
    expect(documents.length).toBeGreaterThan(300);
    expect(vocabularyErrors(documents)).toEqual([]);
  });

  it('stand on every article, section and home page, and on no error page', () => {
    for (const { path, data, isListed } of pages) {
      const isPlain = /^\/[^/]*\/?(search\/)?$/.test(path) && !/^\/[^/.]+\/$/.test(path);
      expect([path, data.length]).toEqual([path, isListed && !isPlain ? 1 : 0]);
    }
  });

  it('name nothing that is not described, on the page itself or on one of this site', () => {
    const known = new Set(pages.flatMap(({ nodes }) => nodes.map((node) => node['@id'])));
    const named = pages.flatMap(({ nodes }) => nodes.flatMap(references));
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('say of an article what its page says: address, language, title, and the source it was translated from', () => {
    const source = /<html lang="([^"]+)/.exec(read('index.html'))?.[1];
    for (const page of pages) {
      const work = page.nodes.find((node) => /^(TechArticle|HowTo)$/.test(String(node['@type'])));
      if (!work) continue;
      expect(work).toMatchObject({ '@id': site + page.path, inLanguage: page.lang });
      expect(work['headline'] ?? work['name']).toBe(page.heading);
      const original = work['translationOfWork'] as Node | undefined;
      expect(original?.['@id']).toBe(
        page.lang === source ? undefined : site + page.path.replace(/^\/[^/]+/, `/${source}`),
      );
    }
  });

  it('give the steps of a guide as they stand on its page', () => {
    const guides = pages.filter(({ steps }) => steps.length > 0);
    expect(guides.length).toBeGreaterThan(10);
    for (const { nodes, steps } of guides) {
      const told = nodes.find((node) => node['@type'] === 'HowTo')?.['step'] as Node[];
      expect(told.map(({ name }) => name)).toEqual(steps.map(({ name }) => name));
    }
  });

  it('give the way to a page as it stands on it, and then the page itself', () => {
    for (const { path, nodes, crumbs, heading } of pages.filter((page) => page.crumbs.length > 0)) {
      const way = nodes.find((node) => node['@type'] === 'BreadcrumbList')?.['itemListElement'] as Node[];
      expect([path, way?.map(({ name, item, position }) => [position, name, item])]).toEqual([
        path,
        [...crumbs.map(({ name, href }) => [name, site + href]), [heading, undefined]].map((one, at) => [
          at + 1,
          ...one,
        ]),
      ]);
    }
  });
});

describe('feeds and the search for browsers', () => {
  const homes = () => pages.filter(({ path }) => /^\/[^/.]+\/$/.test(path));

  it('are named by each home page, and are there', () => {
    expect(homes().length).toBeGreaterThan(1);
    for (const { path, html } of homes()) {
      expect(html).toContain(`type="application/atom+xml" href="${path}feed.xml"`);
      expect(html).toContain(
        `<link rel="search" type="application/opensearchdescription+xml" href="${path}opensearch.xml"`,
      );
      expect(existsSync(join(dist, path, 'feed.xml'))).toBe(true);
    }
  });

  it('lead to articles of the language, the newest first', () => {
    for (const file of globSync(`${dist}/*/feed.xml`)) {
      const entries = all(readFileSync(file, 'utf8'), /<entry>(.*?)<\/entry>/gs);
      expect(entries.length).toBeGreaterThan(10);
      const days = entries.map((entry) => /<updated>([^<]*)/.exec(entry)?.[1] ?? '');
      expect(days).toEqual(days.toSorted().reverse());
      const urls = entries.map((entry) => /<id>([^<]*)/.exec(entry)?.[1] ?? '');
      expect(new Set(urls).size).toBe(urls.length);
      expect(urls.filter((url) => !byUrl.get(url)?.isListed)).toEqual([]);
    }
  });

  it('ask the results page of the language', () => {
    for (const file of globSync(`${dist}/*/opensearch.xml`)) {
      const [, url = '', query] = /template="([^"?]*)\?([^"]*)"/.exec(readFileSync(file, 'utf8')) ?? [];
      expect(byUrl.get(url)?.html).toContain('name="q"');
      expect(query).toBe('q={searchTerms}');
    }
  });
});

/** Ids that a node only names. */
function references(node: Node): string[] {
  return Object.values(node).flatMap((value) => {
    const [key, ...others] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return key === '@id' && others.length === 0 ? [(value as Node)['@id'] as string] : [];
  });
}
