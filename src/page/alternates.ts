import type { Article, Library } from '../library/model.ts';
import { isListed } from './listed.ts';

/** The page that lets readers choose: where a search engine sends those whose language no page is in. */
export const chooserPath = '/';

export interface Alternate {
  /** Tag of a language, or `x-default`. */
  readonly hreflang: string;
  readonly path: string;
}

/**
 * The same page in each language that really has it, itself among them, and the page of languages for everybody else
 * (https://developers.google.com/search/docs/specialty/international/localized-versions). None for pages that search
 * engines should not list, and where there is one language only.
 *
 * @param path of a page of this site, as `/xx/an-article/`
 */
export function alternates(library: Library, path: string): Alternate[] {
  if (!isListed(library, path)) return [];
  const [, tag = '', ...rest] = path.split('/');
  const article = articleAt(library, path);
  const tags = library.languages
    .map((language) => language.tag)
    .filter((one) => article === undefined || article.texts[one] !== undefined);
  if (tags.length < 2) return [];
  const below = tag === '' ? '' : rest.join('/');
  return [
    ...tags.map((one) => ({ hreflang: one, path: `/${one}/${below}` })),
    { hreflang: 'x-default', path: chooserPath },
  ];
}

/** The article whose page stands at a path, in whatever language; undefined for other pages. */
export function articleAt(library: Library, path: string): Article | undefined {
  const [, id] = path.split('/').filter(Boolean);
  return library.articles.find((one) => one.id === id);
}
