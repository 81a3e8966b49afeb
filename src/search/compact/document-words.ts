import type { SearchDocument } from './document.ts';
import { field, type Posting } from './format.ts';
import type { Extent } from './index-extent.ts';

/** The stems of a document, by where they stand. */
export interface DocumentWords {
  readonly title: readonly string[];
  readonly keywords: readonly string[];
  readonly headings: readonly string[];
  readonly description: readonly string[];
  /** Of the whole text, title and headings too. */
  readonly body: readonly string[];
}

/** @param read gives the stems of a text */
export function readWords(
  { title, description, keywords, headings, body }: SearchDocument,
  read: (text: string) => string[],
): DocumentWords {
  return {
    title: read(title),
    keywords: keywords.flatMap(read),
    headings: headings.flatMap(({ text }) => read(text)),
    description: read(description),
    body: read(body),
  };
}

/** Where each stem of an index of this extent stands. */
export function postingsOf(documents: readonly DocumentWords[], extent: Extent): Map<string, Posting[]> {
  const words = documents.map((own) => indexedWords(own, extent));
  const holders = new Map<string, number>();
  for (const { text, fields } of words) {
    for (const stem of [...text.keys(), ...fields.keys()]) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  const postings = new Map<string, Posting[]>();
  for (const [article, own] of words.entries()) {
    const telling = tellingWords(own, holders, documents.length, extent.texts);
    for (const [stem, fields] of [...own.fields, ...telling.map((stem) => [stem, field.text] as const)]) {
      const all = postings.get(stem);
      if (all) all.push({ article, fields });
      else postings.set(stem, [{ article, fields }]);
    }
  }
  for (const [stem, all] of postings) {
    const inTitles = all.filter(({ fields }) => (fields & field.title) > 0);
    if (all.length > extent.common * documents.length && inTitles.length > 0) postings.set(stem, inTitles);
  }
  return postings;
}

/**
 * Takes out stems that stand in keywords alone: those in the fewest articles first, and of these the longest.
 *
 * @param share of all such stems
 * @returns where they stood
 */
export function takeRareKeywords(postings: Map<string, Posting[]>, share: number): Map<string, Posting[]> {
  const keywords = [...postings].filter(([, own]) => own.every(({ fields }) => fields === field.keyword));
  const rarest = keywords.toSorted(([a, inA], [b, inB]) => inA.length - inB.length || b.length - a.length);
  const rare = rarest.slice(0, Math.round(share * keywords.length));
  for (const [stem] of rare) postings.delete(stem);
  return new Map(rare);
}

/** What of a document may go into the index. */
interface IndexedWords {
  /** Stem → bits of `field`, but those of the text. */
  readonly fields: ReadonlyMap<string, number>;
  /** Stems of the text that stand in no field → how often. */
  readonly text: ReadonlyMap<string, number>;
}

function indexedWords(
  { title, keywords, headings, description, body }: DocumentWords,
  extent: Extent,
): IndexedWords {
  const fields = new Map<string, number>();
  const mark = (stems: readonly string[], bit: number) => {
    for (const stem of stems) fields.set(stem, (fields.get(stem) ?? 0) | bit);
  };
  mark(title, field.title);
  mark(keywords, field.keyword);
  if (extent.headings) mark(headings, field.heading);
  if (extent.descriptions) mark(description, field.heading);
  const text = new Map<string, number>();
  for (const stem of body) if (!fields.has(stem)) text.set(stem, (text.get(stem) ?? 0) + 1);
  return { fields, text };
}

/** Of the words of a text those that tell most of it: often here, seldom elsewhere (tf–idf). */
function tellingWords(
  { text }: IndexedWords,
  holders: ReadonlyMap<string, number>,
  articles: number,
  most: number,
): string[] {
  const weight = (stem: string, count: number) => count * Math.log(1 + articles / (holders.get(stem) ?? 1));
  return [...text]
    .sort((a, b) => weight(...b) - weight(...a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([stem]) => stem);
}
