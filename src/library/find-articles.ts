import type { Article, Language, Library, Section, TextFacts } from './model.ts';

/** An article's text in the language a reader gets: their own, or the nearest their language falls back to. */
export interface BestText extends TextFacts {
  readonly article: Article;
  readonly language: Language;
  readonly isFallback: boolean;
}

/** The language with a tag. @throws for a tag that `languages.yml` does not have. */
export function languageOf(library: Library, tag: string | undefined): Language {
  const language = library.languages.find((one) => one.tag === tag);
  if (!language) throw new Error(`No language "${tag}" in languages.yml.`);
  return language;
}

/** The article with an id. @throws for an unknown id: checks have proved all ids before anything is built. */
export function articleOf(library: Library, id: string): Article {
  const article = library.articles.find((one) => one.id === id);
  if (!article) throw new Error(`No article "${id}".`);
  return article;
}

/** The section an article stands in. */
export function sectionOf(library: Library, article: Article): Section {
  const section = library.sections.find((one) => one.id === article.section);
  if (!section) throw new Error(`No section "${article.section}".`);
  return section;
}

/** Tags in the order in which a reader of `tag` would like a text: own, its fallbacks, the source language. */
export function preference(library: Library, tag: string): string[] {
  return [...new Set([tag, ...languageOf(library, tag).fallback, library.source])];
}

/** The text of an article for a reader of `tag`. @throws when it exists in none of the languages to try. */
export function bestText(library: Library, id: string, tag: string): BestText {
  const article = articleOf(library, id);
  for (const candidate of preference(library, tag)) {
    const text = article.texts[candidate];
    if (text) {
      return { ...text, article, language: languageOf(library, candidate), isFallback: candidate !== tag };
    }
  }
  throw new Error(`Article "${id}" has no text for readers of "${tag}".`);
}

/** The articles of a section in the order of `sections.yml`. */
export function articlesIn(library: Library, section: Section): Article[] {
  return section.articles.map((id) => articleOf(library, id));
}

/** Address of an article in a language; flat, so that it may move between sections. */
export function articlePath(tag: string, id: string): string {
  return `/${tag}/${id}/`;
}

/** Address of the list of a section's articles. */
export function sectionPath(tag: string, id: string): string {
  return `/${tag}/sections/${id}/`;
}
