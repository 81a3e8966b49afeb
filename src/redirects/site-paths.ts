import { articlePath, sectionPath } from '../library/find-articles.ts';
import type { Library } from '../library/model.ts';

/** First parts of addresses that the site itself has below each language; the rule `sections` keeps ids away from them. */
export const reservedParts = [
  'search',
  'a-z',
  'sections',
  'status',
  'guide',
  'markdown',
  'offline',
  'privacy',
  'accessibility',
  '404',
];

/** Folders and files of every built site that are no pages. */
const ownParts = [
  '_astro',
  '_desk',
  'pagefind',
  'articles.json',
  'llms.txt',
  'offline.js',
  'robots.txt',
  'favicon.svg',
];

/** The pages of a site, without the slash at their end: what no old address may be. */
export function pagePaths(library: Library): Set<string> {
  const pages = library.languages.flatMap(({ tag }) => [
    `/${tag}/`,
    ...library.articles.map(({ id }) => articlePath(tag, id)),
    ...library.sections.map(({ id }) => sectionPath(tag, id)),
  ]);
  return new Set(pages.map((path) => path.slice(0, -1)));
}

/** Whether a path lies where the site keeps files of its own. */
export function isOwnPath(library: Library, path: string): boolean {
  const [, first = '', second = ''] = path.split('/');
  if (library.languages.some(({ tag }) => tag === first)) return reservedParts.includes(second);
  return ownParts.includes(first) || /^sitemap/.test(first);
}
