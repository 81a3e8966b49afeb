import type { Library } from '../../library/model.ts';
import { compactFiles } from '../compact/library-index.ts';
import { buildIndex } from '../full-text/build-index.ts';
import type { IndexFile } from './index-file.ts';
import { indexedArticles } from './indexed-articles.ts';
import { type Page, withMeta } from './pages-to-index.ts';

/** Folder of Pagefind's files. */
export const fullTextFolder = 'pagefind/';

/** Everything search asks for in the browser, made of the pages of all articles. */
export async function searchFiles(library: Library, pages: readonly Page[]): Promise<IndexFile[]> {
  const meta = new Map(indexedArticles(library).map((article) => [article.address, article.meta]));
  const texts = await buildIndex(
    pages.map(({ address, html }) => ({ address, html: withMeta(html, meta.get(address) ?? {}) })),
  );
  return [
    ...texts.map(({ path, content }) => ({ path: fullTextFolder + path, content })),
    ...(await compactFiles(library, pages)),
  ];
}

/** Whether a path of the site, without base and first slash, may be one of these files. */
export function isSearchFile(path: string): boolean {
  return path.startsWith(fullTextFolder) || /^[^/]+\/search\/(?:index|known|details-\d+)\.json$/.test(path);
}
