import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { bestText, languageOf } from '../library/find-articles.ts';
import type { Library } from '../library/model.ts';
import { articleData, asJson, homeData } from './structured-data.ts';

const words = { 'page.home': 'Home', 'section.one': 'First section', 'home.description': 'What it is.' };
const plain = smallLibrary();
const library: Library = {
  ...plain,
  provider: {
    ...plain.provider,
    support: [
      { id: 'chat', icon: 'chat', url: 'https://chat.example.com/?lang=any&message={summary}' },
      { id: 'mail', icon: 'mail', email: 'help@example.com' },
    ],
  },
  words: { en: words, sv: words },
};
const describeArticle = (id: string, tag: string, own = library) =>
  articleData(own, bestText(own, id, tag))['@graph'] as unknown as Record<string, unknown>[];

describe('what an article says of itself', () => {
  it('is what it is, in which language, since when and made from which', () => {
    expect(describeArticle('b', 'sv')[0]).toEqual({
      '@type': 'TechArticle',
      '@id': 'https://help.example.com/sv/b/',
      headline: 'b in sv',
      inLanguage: 'sv',
      dateModified: '2026-01-01',
      publisher: { '@id': 'https://help.example.com/#us' },
      translationOfWork: { '@id': 'https://help.example.com/en/b/' },
    });
  });

  it('names no original where it is the original', () => {
    expect(describeArticle('b', 'en')[0]).not.toHaveProperty('translationOfWork');
  });

  it('has the steps of a guide, and the way to it', () => {
    const articles = library.articles.map((article) => ({
      ...article,
      facts: { ...article.facts, steps: [{ id: 'look', checks: [] }] },
      texts: {
        en: {
          title: 'Guide',
          description: '',
          keywords: [],
          parts: { steps: { look: 'Look' }, checks: {}, answers: {} },
        },
      },
    }));
    const [guide, way] = describeArticle('a', 'en', { ...library, articles });
    expect(guide).toMatchObject({
      '@type': 'HowTo',
      name: 'Guide',
      step: [{ '@type': 'HowToStep', name: 'Look' }],
    });
    expect(way?.['itemListElement']).toMatchObject([
      { position: 1, name: 'Home', item: 'https://help.example.com/en/' },
      { position: 2, name: 'First section', item: 'https://help.example.com/en/sections/one/' },
      { position: 3, name: 'Guide' },
    ]);
  });

  it('can end no element, whatever a title holds', () => {
    const json = asJson({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: '</script><b>' }],
    });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name: '</script><b>' }] });
  });
});

describe('what a home page says of the site', () => {
  it('is how to search it and how to reach the provider, without what a reader would hand on', () => {
    const [site] = homeData(library, languageOf(library, 'sv'))['@graph'];
    expect(site).toMatchObject({
      '@type': 'WebSite',
      inLanguage: 'sv',
      about: {
        name: 'Example Hosting',
        contactPoint: [{ url: 'https://chat.example.com/?lang=any' }, { email: 'help@example.com' }],
      },
      potentialAction: { target: { urlTemplate: 'https://help.example.com/sv/search/?q={q}' } },
    });
  });
});
