import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Library } from '../../library/model.ts';
import { devIndex } from './dev-index.ts';
import type { IndexFile } from './index-file.ts';
import { indexedArticles } from './indexed-articles.ts';
import { addressOf, compareAddresses, languageToIndex, type Page, pagesToIndex } from './pages-to-index.ts';
import { fullTextFolder, isSearchFile, searchFiles } from './search-files.ts';

export interface SearchIndexOptions {
  /** The content as it is now. The build stops when the pages found are not exactly its articles. */
  readonly library: () => Promise<Library>;
}

/** Files that make pages; logs and caches, which are watched too, do not. */
const SOURCE = /\.(?:mdx?|astro|ts|ya?ml|json|tsv)$/;

/** Builds the files of search into the site; in `astro dev` serves those made from the dev server's own pages. */
export function searchIndex({ library }: SearchIndexOptions): AstroIntegration {
  let base = '/';
  let address: AddressInfo | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = pagesToIndex(await readPages(dist));
        const content = await library();
        const faults = compareAddresses(
          indexedArticles(content).map(({ address }) => address),
          pages.map((page) => page.address),
        );
        if (faults.length > 0) throw new Error(`Search index and articles differ:\n  ${faults.join('\n  ')}`);
        const files = await searchFiles(content, pages);
        await rm(join(dist, fullTextFolder), { recursive: true, force: true });
        await writeFiles(dist, files);
        logger.info(summary(pages, files));
      },
      'astro:server:start': (server) => {
        address = server.address;
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = devIndex({
          library,
          log: logger,
          readPage: async (path) => {
            if (!address) throw new Error('the dev server is not listening yet');
            const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
            const answer = await fetch(`http://${host}:${address.port}${base}${path.slice(1)}`);
            if (!answer.ok) throw new Error(`the dev server answered ${answer.status}`);
            return answer.text();
          },
        });
        server.watcher.on('all', (_event, path) => {
          if (SOURCE.test(path) && !path.includes('.astro/')) index.changed();
        });
        server.middlewares.use((request, response, next) => {
          const address = (request.url ?? '').split('?', 1)[0] ?? '';
          const path = address.slice(address.startsWith(base) ? base.length : 1);
          if (!isSearchFile(path)) return next();
          void index.answer(path).then(({ status, type, content }) => {
            response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content);
          });
        });
      },
    },
  };
}

async function readPages(dist: string): Promise<Page[]> {
  const names = await readdir(dist, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html'));
  return Promise.all(
    pages.map(async (name) => ({ address: addressOf(name), html: await readFile(join(dist, name), 'utf8') })),
  );
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function summary(pages: readonly Page[], files: readonly IndexFile[]): string {
  const counts = new Map<string, number>();
  for (const { html } of pages) {
    const language = languageToIndex(html) ?? '';
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const languages = [...counts].map(([language, count]) => `${language} ${count}`).join(', ');
  return `${pages.length} articles (${languages || 'none'}) in ${files.length} files`;
}
