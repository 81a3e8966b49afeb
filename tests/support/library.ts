import type { Article, Library } from '../../src/library/model.ts';

/** A library for unit tests: two sections, four languages, `a` to `d` as articles. */
export function smallLibrary(): Library {
  const language = (tag: string, fallback: string[]) => ({
    tag,
    name: tag,
    direction: 'ltr' as const,
    fallback,
  });
  const article = (id: string, section: string, tags: string[], related: string[] = []): Article => ({
    id,
    section,
    facts: {
      kind: 'how-to',
      audience: 'everyone',
      services: [],
      steps: [],
      related: related.map((other) => ({ id: other })),
      notRelated: [],
      reviewed: '2026-01-01',
    },
    texts: Object.fromEntries(
      tags.map((tag) => [tag, { title: `${id} in ${tag}`, description: '', keywords: [] }]),
    ),
  });
  return {
    provider: {
      name: 'Example Hosting',
      reviewEvery: 365,
      helpCentre: { name: 'Help', address: 'https://help.example.com' },
      colours: { accent: '#0e6b50' },
      values: {},
      support: [],
      contact: { email: 'help@example.com' },
      security: { contacts: ['mailto:security@example.com'], expires: '2027-06-01', languages: ['en'] },
      offline: { articles: [] },
      signIn: [],
      status: {
        provider: 'link',
        page: 'https://status.example.com',
        feeds: [],
        language: 'en',
        components: [],
        linkHosts: [],
        load: 'off',
      },
      services: {},
    },
    languages: [
      language('en', []),
      language('sv', ['en']),
      language('da', ['sv', 'en']),
      language('nb', ['da', 'sv']),
    ],
    source: 'en',
    sections: [
      { id: 'one', icon: 'key', articles: ['a', 'b', 'c'] },
      { id: 'two', icon: 'mail', articles: ['d'] },
    ],
    frequent: ['a'],
    articles: [
      article('a', 'one', ['en', 'sv', 'da', 'nb'], ['b', 'c', 'd']),
      article('b', 'one', ['en', 'sv']),
      article('c', 'one', ['en', 'nb']),
      article('d', 'two', ['en']),
    ],
    labels: {},
    words: {},
    search: { concepts: {}, languages: {}, asked: {} },
    screens: {},
  };
}
