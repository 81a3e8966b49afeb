import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { connectOrigins } from '../commands/connect-origins.ts';
import type { Article, Library, Provider } from '../library/model.ts';
import { readContent } from '../library/read-content.ts';
import { contactOf } from './contact.ts';
import { triesCookies, whatLeaves, whatStays } from './privacy.ts';
import { securityText } from './security-text.ts';

const small = smallLibrary();
const withProvider = (change: Partial<Provider>): Library => ({
  ...small,
  provider: { ...small.provider, ...change },
});
const status = (change: Partial<Provider['status']>) =>
  withProvider({ status: { ...small.provider.status, provider: 'statuspage', ...change } });
const guide = (auto?: 'cookies'): Library => ({
  ...small,
  articles: small.articles.map(
    (article): Article => ({
      ...article,
      facts: {
        ...article.facts,
        kind: 'guide',
        steps: [{ id: 'a', checks: [{ id: 'b', answers: [], ...(auto && { auto }) }] }],
      },
    }),
  ),
});
const keys = (library: Library) => whatLeaves(library).map(({ key }) => key);
const all = withProvider({
  status: { ...small.provider.status, provider: 'statuspage', load: 'visible' },
  search: { counters: 'https://count.example.net/search' },
  feedback: { url: 'https://answers.example.org/feedback' },
});

describe('what leaves the browser', () => {
  test('of a site that asks nobody is the page itself', () => {
    expect(keys(small)).toEqual(['pages', 'statusOff', 'searchLocal', 'searchAddress', 'links']);
  });

  test.each([
    ['visible', 'statusVisible'],
    ['interaction', 'statusInteraction'],
    ['off', 'statusOff'],
  ] as const)('of a status with load: %s is told as %s', (load, key) => {
    expect(keys(status({ load }))).toContain(key);
  });

  test('with everything on, each goes where the settings say', () => {
    expect(whatLeaves(all).map(({ key, values }) => [key, values?.['host']])).toEqual([
      ['pages', 'help.example.com'],
      ['statusVisible', 'status.example.com'],
      ['searchCounted', 'count.example.net'],
      ['searchAddress', 'help.example.com'],
      ['feedback', 'answers.example.org'],
      ['links', undefined],
    ]);
  });

  test('to a path of the site goes to the site', () => {
    const own = withProvider({ feedback: { url: '/feedback' } });
    expect(whatLeaves(own).find(({ key }) => key === 'feedback')?.values?.['host']).toBe('help.example.com');
  });

  test('names every host that a page may ask', () => {
    for (const library of [small, all, status({ load: 'interaction' }), status({ load: 'off' })]) {
      const told = whatLeaves(library).flatMap(({ key, values }) =>
        key === 'statusOff' ? [] : (values?.['host'] ?? '').split(', '),
      );
      const asked = connectOrigins(library.provider).map((origin) => new URL(origin).host);
      expect(told).toEqual(expect.arrayContaining(asked));
    }
  });

  test('of guides is the summary for support', () => {
    expect(keys(guide())).toContain('support');
  });
});

describe('what stays on the device', () => {
  const everything: Library = { ...all, articles: guide().articles };

  test('is every storage key that src/ has', () => {
    const found = globSync('src/**/*.ts')
      .filter((file) => !/\.test\.ts$|\/fixtures?\b/.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/['"`](apuri:[a-z:]+)/g)])
      .map(([, key = '']) => key.replace(/:$/, ':*'));
    const told = whatStays(everything).map(({ key }) => key);
    expect(found.length).toBeGreaterThan(4);
    expect(told).toEqual(expect.arrayContaining(found));
  });

  test('is every cache of the service worker', () => {
    const worker = readFileSync('src/offline/worker.ts', 'utf8');
    const names = [...worker.matchAll(/^const [A-Z]+ = '([a-z]+) ?';$/gm)].map(([, name]) => name);
    const told = whatStays(small).find(({ said }) => said === 'keptPages')?.key;
    expect(names.join(', ')).toBe(told?.replace(' *', ''));
  });

  test('is only what the settings bring', () => {
    const none = withProvider({ offline: 'off' });
    expect(whatStays(none).map(({ said }) => said)).toEqual(['keptLanguage', 'keptTheme', 'keptSearches']);
    expect(whatStays(everything)).toHaveLength(8);
  });

  test('are no cookies but that of a guide that tries them', () => {
    expect([triesCookies(small), triesCookies(guide()), triesCookies(guide('cookies'))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

test('every sentence has words in every language', async () => {
  const { library } = await readContent('content');
  const everything: Library = { ...all, articles: guide().articles };
  const said = [...keys(everything), ...whatStays(everything).map((one) => one.said)];
  for (const [tag, words] of Object.entries(library.words)) {
    for (const key of [...said, 'statusInteraction', 'statusOff', 'searchLocal'])
      expect(words[`privacy.${key}`], `${tag} ${key}`).toBeDefined();
    for (const page of ['privacy', 'accessibility'])
      expect(words[`${page}.contact`]).toContain('{{contact}}');
  }
});

test('security.txt says whom to tell, until when, and where it stands', () => {
  const security = {
    contacts: ['mailto:security@example.com', 'https://example.com/report'],
    expires: '2027-06-01',
    languages: ['en', 'fi'],
    policy: 'https://example.com/policy',
  };
  expect(securityText({ ...small.provider, security })).toBe(
    `Contact: mailto:security@example.com
Contact: https://example.com/report
Expires: 2027-06-01T23:59:59Z
Preferred-Languages: en, fi
Canonical: https://help.example.com/.well-known/security.txt
Policy: https://example.com/policy
`,
  );
});

test('whoever answers is named by address of mail or of a page', () => {
  expect(contactOf({ contact: { email: 'a@example.com' } })).toEqual({
    text: 'a@example.com',
    url: 'mailto:a@example.com',
  });
  expect(contactOf({ contact: { url: 'https://example.com/contact' } })).toEqual({
    text: 'example.com/contact',
    url: 'https://example.com/contact',
  });
});
