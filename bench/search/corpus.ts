import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlePath } from '../../src/library/find-articles.ts';
import type { Language, Library } from '../../src/library/model.ts';
import type { SearchDocument } from '../../src/search/compact/document.ts';
import { searchDocuments } from '../../src/search/compact/library-index.ts';
import type { Page } from '../../src/search/files/pages-to-index.ts';
import type { Analyser, Stemmer, WordRules } from '../../src/words/analyser.ts';
import { loadAnalyser, wordRules } from '../../src/words/load-analyser.ts';
import { stemmerModule, stemmerNames } from '../../src/words/stemmer-names.ts';

/** The articles of one language as every contender gets them. */
export interface Corpus {
  readonly language: Language;
  readonly documents: readonly SearchDocument[];
  readonly rules: WordRules;
  /** Our analysis of words, for those that are given it. */
  readonly analyser: Analyser;
}

/** What is searched in a language, from the pages of the built site. */
export async function readCorpus(library: Library, language: Language, dist: string): Promise<Corpus> {
  const { tag } = language;
  const written = library.articles.filter(({ texts }) => texts[tag]);
  const pages = written.map(async ({ id }): Promise<Page> => {
    const address = articlePath(tag, id);
    return { address, html: await readFile(join(dist, address, 'index.html'), 'utf8') };
  });
  const words = library.search.languages[tag];
  return {
    language,
    documents: searchDocuments(library, tag, await Promise.all(pages)),
    rules: wordRules(words),
    analyser: await loadAnalyser(language, words),
  };
}

/** A part of an article under one of its headings, as VitePress indexes it. */
export interface Passage {
  readonly heading: string;
  readonly text: string;
}

/**
 * An article cut at its headings; the first passage is under its title, with description and keywords. Headings are
 * found in the text by their words, in order, so a passage may begin some words early where a text speaks of the next
 * heading in the heading's very words.
 */
export function passagesOf({ title, description, keywords, headings, body }: SearchDocument): Passage[] {
  const starts: { readonly heading: string; readonly at: number; readonly from: number }[] = [];
  let from = 0;
  for (const { text } of headings) {
    const at = body.indexOf(text, from);
    if (at < 0) continue;
    from = at + text.length;
    starts.push({ heading: text, at, from });
  }
  const cut = (begin: number, next: number) => body.slice(begin, starts[next]?.at).trim();
  return [
    { heading: title, text: [description, keywords.join(', '), cut(0, 0)].join('\n') },
    ...starts.map((start, index) => ({ heading: start.heading, text: cut(start.from, index + 1) })),
  ];
}

/** A language's stemmer as Node loads it; browsers get theirs by `virtual:stemmers`. */
export async function loadStemmer({ stemmer }: Language): Promise<Stemmer | undefined> {
  if (stemmer === undefined || !stemmerNames.includes(stemmer)) return undefined;
  const from = stemmerModule(stemmer).replace(/^\.\//, '../../src/words/');
  return ((await import(from)) as { stemmer: Stemmer }).stemmer;
}
