import type { Library } from '../../library/model.ts';
import type { IndexFile } from './index-file.ts';
import { indexedArticles } from './indexed-articles.ts';
import { languageToIndex, type Page, pagesToIndex } from './pages-to-index.ts';
import { searchFiles } from './search-files.ts';

interface DevIndexOptions {
  readonly library: () => Promise<Library>;
  /** The HTML of the page at this address; rejects when it cannot be rendered. */
  readonly readPage: (address: string) => Promise<string>;
  readonly log: { info(text: string): void; warn(text: string): void; error(text: string): void };
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly content: Uint8Array | string;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * A search index in memory for writers: built when search is first used, and again at the next use after a change.
 * A page that cannot be rendered is left out with a warning, so that one broken article does not end all search.
 */
export function devIndex({ library, readPage, log }: DevIndexOptions): {
  changed(): void;
  answer(path: string): Promise<Answer>;
} {
  let files: Promise<Map<string, IndexFile>> | undefined;
  let stale = false;

  async function build(): Promise<Map<string, IndexFile>> {
    const pages: Page[] = [];
    const content = await library();
    log.info('building the search index …');
    for (const { address } of indexedArticles(content)) {
      try {
        const html = await readPage(address);
        if (languageToIndex(html)) pages.push({ address, html });
        else
          log.warn(`${address} is not in the search index: no <article data-pagefind-body> in its language`);
      } catch (error) {
        log.warn(`${address} is not in the search index: ${String(error)}`);
      }
    }
    const built = await searchFiles(content, pagesToIndex(pages));
    log.info(`search index of ${pages.length} articles built`);
    return new Map(built.map((file) => [file.path, file]));
  }

  return {
    changed() {
      stale = true;
    },
    async answer(path) {
      // Only what is asked for first starts a new index: a page that is open keeps the files of one together.
      if (!files || (stale && /\/(?:index|pagefind-entry)\.json$/.test(path))) {
        stale = false;
        files = build();
      }
      const current = files;
      try {
        const file = (await current).get(path);
        if (!file)
          return { status: 404, type: 'text/plain', content: `No file ${path} in the search index.` };
        const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
        return { status: 200, type, content: file.content };
      } catch (error) {
        if (files === current) {
          files = undefined;
          log.error(`The search index could not be built: ${String(error)}`);
        }
        return {
          status: 503,
          type: 'text/plain',
          content: 'The search index could not be built; see the log.',
        };
      }
    },
  };
}
