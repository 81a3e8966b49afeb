import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import type { Library } from '../library/model.ts';
import { modifiedOn } from '../library/modified.ts';
import { alternates, articleAt } from '../page/alternates.ts';
import { isListed } from '../page/listed.ts';

/** Written by @astrojs/sitemap, beside a file for each language and one for the page of languages. */
export const sitemapIndex = '/sitemap-index.xml';

/**
 * What the sitemaps hold: every page that search engines should list, with the same page in other languages, and for
 * an article the day its text became what it is. Other pages have no day: a wrong one is worse than none.
 */
export function sitemapOptions(library: Library): NonNullable<SitemapOptions> {
  const { address } = library.provider.helpCentre;
  const pathOf = (url: string) => new URL(url).pathname;
  const tagOf = (url: string) => pathOf(url).split('/')[1] ?? '';
  return {
    namespaces: { news: false, image: false, video: false },
    filter: (url) => isListed(library, pathOf(url)),
    serialize: (item): SitemapItem => {
      const article = articleAt(library, pathOf(item.url));
      return {
        ...item,
        links: alternates(library, pathOf(item.url)).map(({ hreflang, path }) => ({
          lang: hreflang,
          url: address + path,
        })),
        ...(article && { lastmod: modifiedOn(article, tagOf(item.url)) }),
      };
    },
    chunks: Object.fromEntries(
      library.languages.map(({ tag }) => [
        tag,
        (item: SitemapItem) => (tagOf(item.url) === tag ? item : undefined),
      ]),
    ),
  };
}
