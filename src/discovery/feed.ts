import { articlePath } from '../library/find-articles.ts';
import type { Library } from '../library/model.ts';
import { modifiedOn } from '../library/modified.ts';
import { wordIn } from '../translations/word-in.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/** Entries of a feed: more than anybody who follows one has missed. */
const mostEntries = 30;

export const feedPath = (tag: string) => `/${tag}/feed.xml`;

/**
 * New and changed articles of a language, the newest first: Atom, https://www.rfc-editor.org/rfc/rfc4287. Its dates are
 * the content's. Texts of other languages are left out.
 */
export function feed(library: Library, tag: string): string {
  const { name, address } = library.provider.helpCentre;
  const at = (path: string) => address + path;
  const texts = library.articles
    .flatMap((article) => {
      const text = article.texts[tag];
      return text ? [{ ...text, url: at(articlePath(tag, article.id)), day: modifiedOn(article, tag) }] : [];
    })
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, mostEntries);
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': tag },
      element('title', {}, wordIn(library, tag, 'home.title')),
      element('subtitle', {}, wordIn(library, tag, 'home.description')),
      element('id', {}, at(feedPath(tag))),
      element('link', { rel: 'self', href: at(feedPath(tag)), type: 'application/atom+xml' }),
      element('link', { rel: 'alternate', href: at(`/${tag}/`), type: 'text/html', hreflang: tag }),
      element('author', {}, element('name', {}, name)),
      updated(texts[0]?.day ?? '1970-01-01'),
      ...texts.map(({ title, description, url, day }) =>
        element(
          'entry',
          {},
          element('title', {}, title),
          element('id', {}, url),
          element('link', { rel: 'alternate', href: url, type: 'text/html', hreflang: tag }),
          updated(day),
          element('summary', {}, description),
        ),
      ),
    ),
  );
}

function updated(day: string): Xml {
  return element('updated', {}, `${day}T00:00:00Z`);
}
