import { articlePath } from '../../library/find-articles.ts';
import type { Library } from '../../library/model.ts';
import { wordIn } from '../../translations/word-in.ts';
import type { IndexedArticle } from './pages-to-index.ts';

/** Every text of the library with what search should know of it besides the page. Fallbacks are no texts. */
export function indexedArticles(library: Library): IndexedArticle[] {
  return library.articles.flatMap(({ id, section, texts }) =>
    Object.entries(texts).map(([tag, { description, keywords }]) => ({
      address: articlePath(tag, id),
      meta: {
        description,
        keywords: keywords.join(', '),
        section: wordIn(library, tag, `section.${section}`),
      },
    })),
  );
}
