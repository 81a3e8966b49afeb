import type { Library } from '../library/model.ts';

/**
 * Whether search engines should list a page: every page but error pages, the page for who has no network, and articles shown in another
 * language than their address says.
 */
export function isListed(library: Library, path: string): boolean {
  const [tag = '', id = ''] = path.split('/').filter(Boolean);
  if (/^404/.test(tag) || id === '404' || id === 'offline') return false;
  const article = library.articles.find((one) => one.id === id);
  return article === undefined || article.texts[tag] !== undefined;
}
