import { smallLibrary } from '../../tests/support/library.ts';
import type { Article, Library, TextFacts } from '../library/model.ts';

/** What a test says of an article: its place, what its `article.yml` says, its texts by language. */
export interface Told {
  readonly id: string;
  readonly section?: string;
  readonly facts?: Partial<Article['facts']>;
  readonly texts: Readonly<Record<string, Partial<TextFacts>>>;
}

/** The small library with other articles. */
export function libraryOf(...told: readonly Told[]): Library {
  const library = smallLibrary();
  const [model] = library.articles;
  if (!model) throw new Error('The small library has articles.');
  const articles = told.map(
    ({ id, section = 'one', facts, texts }): Article => ({
      id,
      section,
      facts: { ...model.facts, related: [], ...facts },
      texts: Object.fromEntries(
        Object.entries(texts).map(([tag, text]) => [
          tag,
          { title: id, description: '', keywords: [], ...text },
        ]),
      ),
    }),
  );
  const sections = library.sections.map((section) => ({
    ...section,
    articles: articles.filter((one) => one.section === section.id).map(({ id }) => id),
  }));
  return { ...library, articles, sections, frequent: [] };
}
