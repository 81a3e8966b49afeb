import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Library } from '../../src/library/model.ts';
import { type CompactEngine, openCompactEngine } from '../../src/search/compact/compact-engine.ts';
import { createFullText } from '../../src/search/full-text/full-text.ts';
import type { PagefindModule } from '../../src/search/full-text/pagefind-api.ts';
import { cleanQuery } from '../../src/search/query.ts';
import { createSearch } from '../../src/search/search.ts';
import { type Contender, idOf, once } from './contender.ts';
import { loadStemmer } from './corpus.ts';

/** The built site: its folder, and where it is served on this machine. */
export interface Site {
  readonly library: Library;
  readonly dist: string;
  readonly url: string;
}

/** Texts a result list may show, as `open-search.ts` has it. */
const MOST_TEXTS = 12;

/** An engine of the first stage on the files of the built site. */
export function openEngine({ library, dist }: Site, tag: string): Promise<CompactEngine> {
  return openCompactEngine(tag, {
    address: (own, file) => join(dist, own, 'search', file),
    articleAddress: (own, slug) => `/${own}/${slug}/`,
    async stemmer(own) {
      const language = library.languages.find((one) => one.tag === own);
      return language && loadStemmer(language);
    },
    read: async (file) => JSON.parse(await readFile(file, 'utf8')) as unknown,
  });
}

/** Pagefind's own script, and the language it reads from the page. */
export async function loadPagefind({ dist }: Site, language: string): Promise<PagefindModule> {
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
  Object.assign(globalThis, { document: page });
  return (await import(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href)) as PagefindModule;
}

/** How often whole texts were asked in a language, of how many queries. */
export type Asked = Map<string, { texts: number; queries: number }>;

/**
 * This search as the dialog has it: the first stage in the reader's language, in the source language and in those it
 * falls back to, and whole texts where it asks for them. The reader's browser speaks no other language.
 */
export function thisSearch(site: Site, asked: Asked): Contender {
  return {
    name: 'this search',
    side: 'ours',
    async open({ language: { tag } }) {
      const count = { texts: 0, queries: 0 };
      asked.set(tag, count);
      const texts = createFullText({
        folder: `${site.url}pagefind/`,
        language: tag,
        patience: 60_000,
        load: () => loadPagefind(site, tag),
      });
      let used = false;
      const search = createSearch({
        language: tag,
        others: [site.library.source],
        open: (own) => openEngine(site, own),
        patience: 60_000,
        async fullText(query) {
          used = true;
          return (await texts.search(query, MOST_TEXTS)).results;
        },
      });
      return {
        async search(query) {
          used = false;
          const first = await search.search(query);
          const { results } = (await first.more) ?? first;
          count.queries += 1;
          if (used) count.texts += 1;
          return once(results.map(({ url }) => idOf(url)));
        },
      };
    },
  };
}

/** The small index of the reader's language alone. */
export function firstStage(site: Site): Contender {
  return {
    name: 'first stage alone',
    side: 'ours',
    async open({ language }) {
      const engine = await openEngine(site, language.tag);
      return {
        search: async (query) => (await engine.search(cleanQuery(query))).results.map(({ slug }) => slug),
      };
    },
  };
}
