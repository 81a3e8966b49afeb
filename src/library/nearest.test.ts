import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { nearest, suggest } from './nearest.ts';

describe('the nearest word', () => {
  test('is found through a letter too many, too few, wrong or swapped', () => {
    const words = ['webmail', 'mail-account', 'alias'];

    expect(nearest('webmaill', words)).toBe('webmail');
    expect(nearest('wbmail', words)).toBe('webmail');
    expect(nearest('mail-acount', words)).toBe('mail-account');
    expect(nearest('aliaz', words)).toBe('alias');
    expect(nearest('ailas', words)).toBe('alias');
    expect(nearest('WEBMAIL', words)).toBe('webmail');
  });

  test('is none where another word is meant', () => {
    expect(nearest('password', ['webmail', 'alias'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  test('is the word itself where it exists', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (words) => {
        const word = words[0] ?? '';
        expect(nearest(word, words)?.toLowerCase()).toBe(word.toLowerCase());
      }),
    );
  });
});

describe('the distance of two words', () => {
  test('counts a swap of neighbours once', () => {
    expect(editDistance('ab', 'ba')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });

  test('is the same both ways, and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

test('a suggestion names the nearest word, else all there are', () => {
  expect(suggest('chta', ['mail', 'chat'])).toBe('Did you mean "chat"?');
  expect(suggest('telephone', ['mail', 'chat'])).toBe('There is: mail, chat.');
  expect(suggest('telephone', [])).toBe('There is none yet.');
});
