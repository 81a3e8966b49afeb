import { beside } from '../library/beside.ts';
import { suggest } from '../library/nearest.ts';
import type { Content, TextFile } from '../library/read-content.ts';
import { UsageError } from '../library/usage-error.ts';
import { type ArticleFreshness, freshnessOf, type TextFreshness } from './freshness.ts';
import { MISUSED } from './request.ts';

/* Looks up the names that are typed behind `npm run translations`; each throws a UsageError with the nearest name. */

export function existing(
  content: Content,
  names: { article: string; language: string },
): { article: ArticleFreshness; text: TextFreshness; file: TextFile } {
  knownLanguage(content, names.language);
  const article = knownArticle(content, names.article);
  const text = article.texts.find(({ language }) => language === names.language);
  if (!text?.file) {
    const file = beside(article.source.file, `${names.language}.mdx`);
    return misused(
      `"${names.article}" has no text in "${names.language}" yet. Copy ${article.source.file} to ${file} and translate it.`,
    );
  }
  return { article, text, file: text.file };
}

export function knownArticle(content: Content, id: string): ArticleFreshness {
  const articles = freshnessOf(content);
  const article = articles.find((one) => one.article.id === id);
  if (article && article.unreadable.length > 0) {
    misused(`${article.unreadable.join(' and ')} cannot be read. npm run check says why.`);
  }
  if (article) return article;
  if (content.folders.some((folder) => folder.id === id))
    misused(`The source text of "${id}" cannot be read. npm run check says why.`);
  return misused(
    `There is no article "${id}". ${suggest(
      id,
      articles.map((one) => one.article.id),
    )}`,
  );
}

export function knownLanguage({ library }: Content, tag: string): void {
  const tags = library.languages.map((one) => one.tag);
  if (tag === library.source)
    misused(`"${tag}" is the language texts are first written in; it is no translation.`);
  if (!tags.includes(tag))
    misused(
      `There is no language "${tag}". ${suggest(
        tag,
        tags.filter((one) => one !== library.source),
      )}`,
    );
}

/** All sections where none is named. */
export function knownSections({ article, wordings }: ArticleFreshness, names: readonly string[]): string[] {
  const ids = wordings.map(({ id }) => id);
  for (const name of names) {
    if (!ids.includes(name)) misused(`"${article.id}" has no section "${name}". ${suggest(name, ids)}`);
  }
  return names.length > 0 ? [...names] : ids;
}

export function misused(why: string): never {
  throw new UsageError(why, MISUSED);
}
