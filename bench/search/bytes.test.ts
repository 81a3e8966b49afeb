import { describe, expect, it } from 'vitest';
import { sorted } from './bytes.ts';

const file = (path: string, bytes: number, type = 'text/javascript', later = false) => ({
  url: `http://localhost/${path}`,
  type,
  bytes,
  later,
});

describe('what a browser loads for search', () => {
  it('is told apart by what it is for', () => {
    const files = [
      file('_a/results.x.css', 1, 'text/css'),
      file('_a/search-dialog.x.js', 10),
      file('_a/nl.x.js', 100),
      file('nl/search/words.json', 1_000, 'application/json'),
      file('nl/search/index.json', 10_000, 'application/json'),
      file('nl/search/details-0.json', 100_000, 'application/json', true),
      file('_a/search-later.x.js', 1_000_000, 'text/javascript', true),
      file('pagefind/pagefind.js', 7),
    ];
    expect(sorted('nl', files, 'nl.')).toEqual({
      language: 'nl',
      program: 11,
      stemmer: 100,
      words: 1_000,
      index: 10_000,
      later: 1_100_000,
      first: 11_118,
      others: ['/pagefind/pagefind.js 7'],
      requests: 8,
    });
  });

  it('is not counted as nothing where its size is not known', () => {
    expect(() => sorted('nl', [file('a.js', 0)])).toThrow('content-length');
  });
});
