import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestHeadings, excerpt, wordsOf } from './excerpt.ts';

const plain = (content: string) => wordsOf(content, content);
const shown = (parts: readonly { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

describe('an excerpt', () => {
  it('shows the stretch with the most found words and marks them', () => {
    const text = plain(numbers(40));
    expect(shown(excerpt(text, [2, 20, 22, 23], { length: 8 }))).toBe(
      '… w17 w18 w19 [w20] w21 [w22] [w23] w24 …',
    );
  });

  it('marks a word without the full stop or brackets around it', () => {
    expect(shown(excerpt(plain('Save (password). Now'), [1], { length: 5 }))).toBe('Save ([password]). Now');
  });

  it('leaves the title out, which stands above it', () => {
    expect(shown(excerpt(plain('Title here. Text with title.'), [0, 4], { length: 9, from: 2 }))).toBe(
      'Text with [title].',
    );
    expect(excerpt(plain('Title here. Text.'), [0], { length: 9, from: 2 })).toEqual([]);
  });

  it('joins the words of languages that write without spaces', () => {
    const text = wordsOf('密码a<b', '密\u200B码\u200Ba&lt;b');
    expect(shown(excerpt(text, [1], { length: 9 }))).toBe('密[码]a<b');
  });

  it('shows markup in an article as the text it is', () => {
    expect(shown(excerpt(plain('type <b> &lt; here'), [1], { length: 9 }))).toBe('type <[b]> &lt; here');
  });

  it('is a piece of the text itself, within the length asked for, with found words marked and no others', () => {
    const word = fc.constantFrom('alpha', 'beta,', '(gamma)', 'delta.', '–');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.array(fc.integer({ min: -5, max: 70 })),
        fc.integer({ min: 4, max: 30 }),
        (words, locations, length) => {
          const parts = excerpt({ words, joiner: ' ' }, locations, { length });
          const got = parts.map(({ text }) => text).join('');
          const bare = got.replace(/^… | …$/g, '');
          expect(words.join(' ')).toContain(bare);
          expect(bare.split(' ').length).toBeLessThanOrEqual(length);
          expect(parts.length > 0).toBe(locations.some((at) => words[at] !== undefined));
          const found = locations.map((at) => words[at]?.replace(/[(),.–]/g, ''));
          for (const { text, marked } of parts) if (marked) expect(found).toContain(text);
        },
      ),
    );
  });
});

describe('the headings a result leads to', () => {
  const headings = [
    { id: 'b', text: 'Second part', location: 20 },
    { id: 'a', text: 'First', location: 10 },
    { id: 'c', text: 'Third', location: 30 },
  ];

  it('are those whose text has the most found words, a found heading before all', () => {
    expect(bestHeadings(headings, [11, 12, 21, 3], 2).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(bestHeadings(headings, [11, 12, 25], 2).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('are none when the words stand before the first heading or nowhere', () => {
    expect(bestHeadings(headings, [3], 2)).toEqual([]);
    expect(bestHeadings([], [3], 2)).toEqual([]);
  });
});
