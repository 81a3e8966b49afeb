import { articlePath, articlesIn } from '../library/find-articles.ts';
import type { Article, Library } from '../library/model.ts';
import { wordIn } from '../translations/word-in.ts';
import { cataloguePath, llmsFullPath, llmsPath, markdownPath } from './addresses.ts';

/** `/llms.txt`: every language with its own list. Its form: https://llmstxt.org/ */
export function rootLlms(library: Library): string {
  const { source } = library;
  const word = (tag: string, key: string) => wordIn(library, tag, key);
  const languages = library.languages.map(({ tag, name }) =>
    entry(library, name, llmsPath(tag), word(tag, 'home.description')),
  );
  return file([
    ...head(library, source),
    `## ${word(source, 'language.all')}`,
    languages.join('\n'),
    optional(library, [cataloguePath]),
  ]);
}

/** `/<language>/llms.txt`: the articles that the language has, by section, each with its Markdown copy. */
export function languageLlms(library: Library, tag: string): string {
  const sections = library.sections.flatMap((section) => {
    const written = writtenIn(articlesIn(library, section), tag);
    if (written.length === 0) return [];
    const lines = written.map(({ article, text }) =>
      entry(library, text.title, markdownPath(articlePath(tag, article.id)), text.description),
    );
    return [`## ${wordIn(library, tag, `section.${section.id}`)}`, lines.join('\n')];
  });
  return file([...head(library, tag), ...sections, optional(library, [llmsFullPath(tag), cataloguePath])]);
}

/** `/<language>/llms-full.txt`: the Markdown copies themselves, one below the other. */
export function fullLlms(library: Library, tag: string, copies: readonly string[]): string {
  return file([...head(library, tag), ...copies.flatMap((copy) => ['---', copy.trim()])]);
}

/** Articles that have a text in a language, in the order of sections. */
export function writtenIn(articles: readonly Article[], tag: string) {
  return articles.flatMap((article) => {
    const text = article.texts[tag];
    return text ? [{ article, text }] : [];
  });
}

function head(library: Library, tag: string): string[] {
  const word = (key: string) => wordIn(library, tag, key);
  const { name } = library.provider.helpCentre;
  return [`# ${name}: ${word('page.about')}`, `> ${word('home.description')}`, word('page.independent')];
}

function entry(library: Library, title: string, path: string, description: string): string {
  return `- [${title.replace(/[[\]]/g, '\\$&')}](${library.provider.helpCentre.address}${path}): ${description}`;
}

/** The heading has this name in every language: it tells programs that they may leave it out. */
function optional(library: Library, paths: readonly string[]): string {
  const { address } = library.provider.helpCentre;
  return `## Optional\n\n${paths.map((path) => `- [${path.split('/').at(-1)}](${address}${path})`).join('\n')}`;
}

function file(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
