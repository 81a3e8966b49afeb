/** Settings of the status feed: read and checked when the site is built, never in the browser. */
import { isObject } from './clean.ts';
import { DEFAULTS } from './defaults.ts';
import type { ProviderKey, StatusConfig } from './model.ts';

/** The part `status:` of provider.yml, as an operator writes it. */
export interface StatusSettings {
  /** Which product runs the status page. `link`: it has no feed, or none a browser may read. */
  provider: ProviderKey;
  /** The page readers are sent to. */
  page: string;
  /** Where the feed is, if not where the product usually has it: https, or a path on our own server. */
  feeds?: readonly string[];
  /** Language the provider writes incidents in. */
  language?: string;
  /** Ids, names or group names of the components that concern our readers; leave out for the whole page. */
  components?: readonly string[];
  /** Further hosts that an incident's link may lead to. */
  linkHosts?: readonly string[];
  /** `visible`: ask when the pill is seen. `interaction`: only when a reader turns to it. `off`: a plain link. */
  load?: StatusConfig['load'];
  pollSeconds?: number;
  timeoutMs?: number;
  maxBytes?: number;
  staleAfterSeconds?: number;
  expireAfterSeconds?: number;
}

/** One thing wrong in the settings, for the file's checker to put a line number to. */
export interface StatusProblem {
  /** Below `status:`, for example `['feeds', 0]`. */
  path: (string | number)[];
  found: string;
  expected: string;
}

/** Where each product has its feed, below the address of the page. */
const FEEDS: Readonly<Record<ProviderKey, readonly string[]>> = {
  link: [],
  own: ['status.json'],
  statuspage: ['api/v2/summary.json'],
};
export const PROVIDERS = Object.keys(FEEDS) as readonly ProviderKey[];
const LOADS: readonly StatusConfig['load'][] = ['visible', 'interaction', 'off'];
const LEAST = {
  pollSeconds: 60,
  timeoutMs: 1000,
  maxBytes: 1024,
  staleAfterSeconds: 60,
  expireAfterSeconds: 60,
} as const;
const LISTS = ['feeds', 'components', 'linkHosts'] as const;
const KNOWN = ['provider', 'page', 'language', 'load', ...LISTS, ...Object.keys(LEAST)];

/** Everything wrong with the settings; empty when they are fine. */
export function statusProblems(settings: unknown): StatusProblem[] {
  const problems: StatusProblem[] = [];
  const given = isObject(settings) ? settings : {};
  const expect = (fine: boolean, path: (string | number)[], value: unknown, expected: string) => {
    if (!fine) problems.push({ path, found: JSON.stringify(value) ?? 'nothing', expected });
  };
  const oneOf = (words: readonly unknown[], key: string) =>
    expect(words.includes(given[key]), [key], given[key], `one of ${words.join(', ')}`);

  expect(isObject(settings), [], settings, 'a map with at least provider and page');
  for (const key of Object.keys(given)) expect(KNOWN.includes(key), [key], key, `one of ${KNOWN.join(', ')}`);
  oneOf(PROVIDERS, 'provider');
  expect(isSafeUrl(given['page']), ['page'], given['page'], 'an https address without user name or password');
  if (given['load'] !== undefined) oneOf(LOADS, 'load');
  if (given['language'] !== undefined) {
    expect(isLanguage(given['language']), ['language'], given['language'], 'a language tag');
  }
  for (const key of LISTS) {
    const list = given[key] ?? [];
    if (!Array.isArray(list)) {
      expect(false, [key], list, 'a list');
      continue;
    }
    list.forEach((entry: unknown, index) => {
      const fine = key === 'feeds' ? isFeed(entry) : typeof entry === 'string' && entry.trim() !== '';
      const feed = 'an https address without user name or password, or a path that begins with one "/"';
      expect(fine, [key, index], entry, key === 'feeds' ? feed : 'a text');
    });
  }
  for (const [key, least] of Object.entries(LEAST)) {
    const number = given[key] ?? least;
    expect(typeof number === 'number' && number >= least, [key], number, `a number, at least ${least}`);
  }
  const stale = given['staleAfterSeconds'] ?? DEFAULTS.staleAfterSeconds;
  const expire = given['expireAfterSeconds'] ?? DEFAULTS.expireAfterSeconds;
  expect(Number(expire) >= Number(stale), ['expireAfterSeconds'], expire, `at least staleAfterSeconds, ${stale}`);
  return problems;
}

/**
 * The settings with everything filled in.
 *
 * @throws when they have a problem; the message names each field.
 */
export function resolveStatus(settings: StatusSettings): StatusConfig {
  const problems = statusProblems(settings);
  if (problems.length > 0) {
    const lines = problems.map(({ path, found, expected }) => `  ${['status', ...path].join('.')}: ${found}, expected ${expected}`);
    throw new Error(`The status settings are not valid:\n${lines.join('\n')}`);
  }
  const { provider, page, feeds = [], language, linkHosts = [], ...rest } = settings;
  const below = new URL(page);
  if (!below.pathname.endsWith('/')) below.pathname += '/';
  const derived = FEEDS[provider].map((feed) => new URL(feed, below).href);
  return {
    ...DEFAULTS,
    ...rest,
    provider,
    pageUrl: page,
    feedUrls: provider === 'link' ? [] : feeds.length > 0 ? feeds : derived,
    linkHosts: [below.host, ...linkHosts],
    feedLang: language ?? DEFAULTS.feedLang,
    load: provider === 'link' ? 'off' : (rest.load ?? DEFAULTS.load),
  };
}

/** Origins the browser must be allowed to connect to, for the content security policy. Our own is not among them. */
export function feedOrigins(config: StatusConfig): string[] {
  if (config.load === 'off') return [];
  const remote = config.feedUrls.filter((feed) => !feed.startsWith('/'));
  return [...new Set(remote.map((feed) => new URL(feed).origin))];
}

/** The settings for the island, as the JSON text of an attribute: what is as usual is left out. */
export function islandConfig(config: StatusConfig): string {
  const usual: Readonly<Record<string, unknown>> = DEFAULTS;
  const own = Object.entries(config).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key]));
  return JSON.stringify(Object.fromEntries(own));
}

function isSafeUrl(value: unknown): boolean {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === '';
}

function isFeed(value: unknown): boolean {
  return isSafeUrl(value) || (typeof value === 'string' && /^\/(?![/\\])/.test(value));
}

function isLanguage(value: unknown): boolean {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
