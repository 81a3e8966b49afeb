import { articlesIn, type BestText, bestText } from '../../library/find-articles.ts';
import type { Library } from '../../library/model.ts';

export interface ArticleGroups {
  /** Sections with articles in the reader's language, in the order of `sections.yml`. */
  readonly sections: readonly { readonly id: string; readonly texts: readonly BestText[] }[];
  /** Articles the reader gets in another language, as nobody has translated them yet. */
  readonly elsewhere: readonly BestText[];
}

/** Every article a reader of `tag` can get: what search falls back on where it finds nothing or cannot run. */
export function allArticles(library: Library, tag: string): ArticleGroups {
  const groups = library.sections.map((section) => ({
    id: section.id,
    texts: articlesIn(library, section).map(({ id }) => bestText(library, id, tag)),
  }));
  return {
    sections: groups
      .map(({ id, texts }) => ({ id, texts: texts.filter(({ isFallback }) => !isFallback) }))
      .filter(({ texts }) => texts.length > 0),
    elsewhere: groups.flatMap(({ texts }) => texts.filter(({ isFallback }) => isFallback)),
  };
}
