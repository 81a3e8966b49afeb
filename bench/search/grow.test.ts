import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../src/search/compact/document.ts';
import { createAnalyser, stemsOf } from '../../src/words/analyser.ts';
import { growLibrary } from './grow.ts';
import { createRandom, pick } from './random.ts';

const analyser = createAnalyser((word) => word.replace(/s$/, ''));
const random = createRandom(1);
const syllables = ['ka', 'lo', 'min', 'te', 'ru', 'sva', 'pol', 'de', 'gi', 'nu'];
const word = (seed: number) =>
  [0, 1, 2].map((turn) => syllables[Math.floor(seed / 10 ** turn) % 10]).join('');
/** Some words often, most seldom, as in real text. */
const text = (length: number) =>
  Array.from({ length }, () =>
    random() < 0.4 ? word(Math.floor(random() * 20)) : word(Math.floor(1000 * random() ** 2)),
  ).join(' ');
const real = Array.from(
  { length: 12 },
  (_, number): SearchDocument => ({
    slug: `article-${number}`,
    title: text(4),
    description: text(8),
    section: pick(['A', 'B'], random),
    guide: false,
    services: [],
    keywords: [text(1)],
    headings: [{ id: 'a', text: text(2) }],
    body: text(300),
  }),
);
const grown = growLibrary(real, analyser, 400);
const different = (documents: readonly SearchDocument[]) =>
  new Set(documents.flatMap(({ title, body }) => stemsOf(analyser, `${title} ${body}`))).size;

describe('a library grown for the bench', () => {
  it('begins with the real articles and has as many as wanted', () => {
    expect(grown).toHaveLength(400);
    expect(grown.slice(0, 12)).toEqual(real);
    expect(growLibrary(real, analyser, 5)).toEqual(real.slice(0, 5));
  });

  it('is the same when it is grown again', () => {
    expect(growLibrary(real, analyser, 400)).toEqual(grown);
  });

  it('has more words the larger it is, as real text has', () => {
    const exponent = Math.log(different(grown) / different(grown.slice(0, 50))) / Math.log(400 / 50);
    expect(exponent).toBeGreaterThan(0.45);
    expect(exponent).toBeLessThan(0.65);
  });

  it('has no two articles of one title or address', () => {
    expect(new Set(grown.map(({ title }) => title)).size).toBe(400);
    expect(new Set(grown.map(({ slug }) => slug)).size).toBe(400);
  });

  it('keeps the marks and the length of the texts', () => {
    const lengths = (document: SearchDocument | undefined) => document?.body.split(' ').length;
    expect(lengths(grown[200])).toBe(lengths(real[200 % 12]));
  });
});
