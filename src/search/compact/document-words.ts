import type { SearchDocument } from './document.ts';
import { field } from './format.ts';

/**
 * What goes into the index of so many articles, so that it grows slower than the library. Measured with
 * `npm run bench:search`: in 24 articles more terms of the text find nothing better.
 */
export function extent(articles: number) {
  return {
    descriptions: articles <= 30,
    headings: articles <= 400,
    /** Whether terms tell which articles readers look for who say them; else that is loaded with the known words. */
    asked: articles <= 30,
    /** Terms that stand in the text alone, an article. */
    texts: articles <= 30 ? 12 : 0,
    /** A term that stands in more articles than this tells little of one, unless it is in the title. */
    common: articles * (articles <= 30 ? 1 : articles <= 100 ? 0.3 : articles <= 400 ? 0.08 : 0.01),
  };
}

/** The stems of a document. */
export interface Words {
  /** Stem → bits of `field`, but those of the text. */
  readonly fields: ReadonlyMap<string, number>;
  /** Stems of the text that stand in no field → how often. */
  readonly text: ReadonlyMap<string, number>;
}

/** Every stem of a document. @param read gives the stems of a text */
export function wordsOf(
  { title, description, keywords, headings, body }: SearchDocument,
  read: (text: string) => string[],
  size: ReturnType<typeof extent>,
): Words {
  const fields = new Map<string, number>();
  const mark = (text: string, bit: number) => {
    for (const stem of read(text)) fields.set(stem, (fields.get(stem) ?? 0) | bit);
  };
  mark(title, field.title);
  for (const keyword of keywords) mark(keyword, field.keyword);
  if (size.headings) for (const { text } of headings) mark(text, field.heading);
  if (size.descriptions) mark(description, field.heading);
  const text = new Map<string, number>();
  for (const stem of read(body)) if (!fields.has(stem)) text.set(stem, (text.get(stem) ?? 0) + 1);
  return { fields, text };
}

/** Of the words of a text those that tell most of it: often here, seldom elsewhere (tf–idf). */
export function tellingWords(
  { text }: Words,
  holders: ReadonlyMap<string, number>,
  articles: number,
): string[] {
  const weight = (stem: string, count: number) => count * Math.log(1 + articles / (holders.get(stem) ?? 1));
  return [...text]
    .sort((a, b) => weight(...b) - weight(...a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, extent(articles).texts)
    .map(([stem]) => stem);
}
