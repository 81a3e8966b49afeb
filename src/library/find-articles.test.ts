import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { bestText, preference } from './find-articles.ts';

const library = smallLibrary();

describe('the text a reader gets', () => {
  it('is the one in their own language where there is one', () => {
    expect(bestText(library, 'a', 'nb')).toMatchObject({
      title: 'a in nb',
      isFallback: false,
    });
  });

  it('comes from the nearest language of the chain, not from the source language at once', () => {
    expect(bestText(library, 'b', 'nb')).toMatchObject({
      title: 'b in sv',
      isFallback: true,
    });
    expect(bestText(library, 'd', 'nb')).toMatchObject({
      title: 'd in en',
      isFallback: true,
    });
  });

  it('is looked for in each language once, the source language at the end', () => {
    expect(preference(library, 'nb')).toEqual(['nb', 'da', 'sv', 'en']);
  });

  it('is an error for an article that does not exist, by name', () => {
    expect(() => bestText(library, 'z', 'en')).toThrow('No article "z".');
  });
});
