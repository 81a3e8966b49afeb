import { progressKey } from '../guide/progress-store.ts';
import type { Library } from '../library/model.ts';
import { recentKey } from '../search/recent/recent-key.ts';
import { resolveStatus } from '../status/config.ts';
import { STORED } from '../status/stored.ts';
import { themeKey } from '../theme/remembered-theme.ts';
import { languageKey } from '../translations/remembered-language.ts';

/** A sentence of the interface with its values. */
export interface Said {
  /** Its key without `privacy.`. */
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * What leaves a reader's browser and when, as the site is set up: each line is there because a setting makes it true.
 * The policy of every page (`connectOrigins`) is made from the same settings, and a test compares the two.
 */
export function whatLeaves({ provider, articles }: Library): Said[] {
  const ownHost = new URL(provider.helpCentre.address).host;
  const hostOf = (url: string) => (url.startsWith('/') ? ownHost : new URL(url).host);
  const status = resolveStatus(provider.status);
  const hosts = [...new Set(status.feedUrls.map(hostOf))].join(', ');
  const statusKeys = {
    visible: 'statusVisible',
    interaction: 'statusInteraction',
    off: 'statusOff',
  } as const;
  const { search, feedback } = provider;
  return [
    { key: 'pages', values: { host: ownHost } },
    { key: hosts === '' ? 'statusOff' : statusKeys[status.load], values: { host: hosts } },
    search ? { key: 'searchCounted', values: { host: hostOf(search.counters) } } : { key: 'searchLocal' },
    // The results page has the words in its address, for links and the way back.
    { key: 'searchAddress', values: { host: ownHost } },
    ...(feedback ? [{ key: 'feedback', values: { host: hostOf(feedback.url) } }] : []),
    ...(articles.some(({ facts }) => facts.kind === 'guide') ? [{ key: 'support' }] : []),
    { key: 'links' },
  ];
}

/** Names of the caches of the service worker (`../offline/worker.ts`), which has no exports. */
const offlineCaches = 'visited, assets, kit *';

/** What stays on the reader's device, and where: keys as browsers show them, `*` standing for the id of an article. */
export interface Kept {
  readonly key: string;
  readonly said: string;
}

export function whatStays(library: Library): Kept[] {
  const { provider, articles } = library;
  const guides = articles.some(({ facts }) => facts.kind === 'guide');
  const status = resolveStatus(provider.status);
  return [
    { key: languageKey, said: 'keptLanguage' },
    { key: themeKey, said: 'keptTheme' },
    { key: recentKey, said: 'keptSearches' },
    ...(guides ? [{ key: progressKey('*'), said: 'keptGuides' }] : []),
    ...(status.load === 'off' ? [] : [{ key: STORED, said: 'keptStatus' }]),
    ...(provider.offline === 'off' ? [] : [{ key: offlineCaches, said: 'keptPages' }]),
    ...(provider.feedback
      ? [
          { key: 'apuri:feedback', said: 'keptFeedback' },
          { key: 'apuri:feedback:*', said: 'keptAnswered' },
        ]
      : []),
  ];
}

/** Whether a guide tries whether cookies work, and sets one to find out. */
export function triesCookies({ articles }: Library): boolean {
  return articles.some(({ facts }) =>
    facts.steps.some(({ checks }) => checks.some(({ auto }) => auto === 'cookies')),
  );
}
