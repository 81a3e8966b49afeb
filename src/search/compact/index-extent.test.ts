import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../words/analyser.ts';
import { buildCompactIndex } from './build.ts';
import { document } from './fixtures/library.ts';
import { unpackTerms } from './format.ts';
import { knownWords } from './known-words.ts';
import { packIndex } from './pack-index.ts';
import { createWholeSearch } from './whole-search.ts';

const rules = { ignore: [], links: [], parts: [], whole: [] };

/** Words that look like nothing else, the same at every run. */
const made = (count: number, from: number) =>
  Array.from({ length: count }, (_, at) => ((from + at + 1) * 2_654_435_761).toString(36)).join(' ');

/** A library of so many articles, each with so many words of its own in its text. */
const library = (articles: number, words: number) =>
  Array.from({ length: articles }, (_, at) =>
    document(`article-${at}`, {
      title: `Title ${made(2, at * 7)}`,
      description: `about${at} things`,
      body: made(words, 100_000 + at * words),
    }),
  );

function indexOf(documents: ReturnType<typeof library>, stemmerBytes = 550) {
  const analyser = createAnalyser(undefined, rules);
  const built = buildCompactIndex({ documents, analyser, rules, concepts: [], stemmerBytes });
  const search = createWholeSearch(built, analyser);
  return {
    terms: new Set(unpackTerms(built.index.terms)),
    bytes: brotliCompressSync(JSON.stringify(packIndex(built.index))).length,
    isKnown: knownWords(built.known[0]),
    first: (query: string) => documents[search.search(query).found[0]?.article ?? -1]?.slug,
  };
}

describe('an index holds of its articles what it may weigh', () => {
  it('descriptions and the most telling words of texts, where these are short', () => {
    const documents = library(60, 5);
    const { terms } = indexOf(documents);
    expect(terms).toContain('about59');
    for (const word of made(5, 100_000 + 59 * 5).split(' ')) expect(terms).toContain(word);
  });

  it('descriptions and fewer words, where texts are long', () => {
    const { terms, bytes } = indexOf(library(60, 400));
    expect(terms).toContain('about59');
    expect(bytes).toBeLessThanOrEqual(8_800);
  });

  it('titles whatever they weigh, and what is left out is known to be a word', () => {
    const documents = library(60, 5).map((one, at) => ({ ...one, title: made(40, at * 50) }));
    const { terms, bytes, isKnown } = indexOf(documents);
    expect(bytes).toBeGreaterThan(8_800);
    expect(terms).toContain(made(40, 59 * 50).split(' ')[39]);
    expect(terms).not.toContain('about59');
    expect(isKnown('about59')).toBe(true);
  });

  it('keywords of few articles only where there is room, and these are found all the same', () => {
    const letters = (text: string) => text.replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
    const own = (at: number) => letters(made(6, 900_000 + at * 6));
    const documents = library(250, 5).map((one, at) => ({
      ...one,
      title: `${one.title} ${made(4, 500_000 + at * 4)}`,
      keywords: ['shared', ...own(at).split(' ')],
    }));
    const { terms, bytes, first } = indexOf(documents);
    const keywords = documents.flatMap((_, at) => own(at).split(' '));
    const left = keywords.filter((word) => !terms.has(word));
    expect(bytes).toBeLessThanOrEqual(23_600);
    expect(left.length).toBeGreaterThan(100);
    expect(left.length).toBeLessThan(keywords.length);
    expect(terms).toContain('shared');
    for (const [at, { slug }] of documents.entries()) expect(first(own(at).split(' ')[0] ?? '')).toBe(slug);
  });

  it.each([
    [60, 8_800],
    [250, 23_600],
    [1000, 48_600],
  ])('with %i articles at most %i bytes', (articles, most) => {
    expect(indexOf(library(articles, 120)).bytes).toBeLessThanOrEqual(most);
  });

  it('less where a stemmer has taken of it, yet half of it whatever the stemmer', () => {
    const documents = library(60, 400);
    const of = (stemmerBytes: number) => indexOf(documents, stemmerBytes).bytes;
    expect(of(2_000)).toBeLessThanOrEqual(7_200);
    expect(of(2_000)).toBeLessThan(of(300));
    expect(of(8_000)).toBe(of(4_575));
  });

  it('and no more words of a text in a small library than tell its articles apart', () => {
    const { terms } = indexOf(library(10, 40));
    const own = made(40, 100_000).split(' ');
    expect(own.filter((word) => terms.has(word))).toHaveLength(12);
  });
});
