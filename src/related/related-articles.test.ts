import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { neighbours, relatedArticles } from './related-articles.ts';

const library = smallLibrary();

describe('ways on from an article', () => {
  it('are in the order the writer gave them', () => {
    expect(relatedArticles(library, 'a', 'en').map(({ article }) => article.id)).toEqual(['b', 'c', 'd']);
  });

  it('name first what exists in the language of the reader', () => {
    const titles = relatedArticles(library, 'a', 'nb').map(({ title }) => title);
    expect(titles).toEqual(['c in nb', 'b in sv', 'd in en']);
  });

  it('lead to the neighbours in the section and stop at its ends', () => {
    expect(neighbours(library, 'a', 'en')).toMatchObject({ next: { title: 'b in en' } });
    expect(neighbours(library, 'a', 'en').previous).toBeUndefined();
    expect(neighbours(library, 'c', 'en').next).toBeUndefined();
    expect(neighbours(library, 'd', 'en')).toEqual({});
  });
});
