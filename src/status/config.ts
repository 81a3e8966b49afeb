/** Settings of the status feed: read and checked when the site is built, never in the browser. */
import type { Provider } from '../library/model.ts';
import { DEFAULTS } from './defaults.ts';
import type { ProviderKey, StatusConfig } from './model.ts';

/** The part `status:` of provider.yml, checked by its schema. */
export type StatusSettings = Pick<Provider['status'], 'provider' | 'page'> & Partial<Provider['status']>;

/** Where each product has its feed, below the address of the page. */
const FEEDS: Readonly<Record<ProviderKey, readonly string[]>> = {
  link: [],
  own: ['status.json'],
  statuspage: ['api/v2/summary.json'],
};

/** The settings with everything filled in. */
export function resolveStatus(settings: StatusSettings): StatusConfig {
  const { provider, page, feeds = [], language, linkHosts = [], load, ...numbers } = settings;
  const below = new URL(page);
  if (!below.pathname.endsWith('/')) below.pathname += '/';
  const derived = FEEDS[provider].map((feed) => new URL(feed, below).href);
  const given = Object.entries(numbers).filter(([, value]) => value !== undefined);
  return {
    ...DEFAULTS,
    ...Object.fromEntries(given),
    provider,
    pageUrl: page,
    feedUrls: provider === 'link' ? [] : feeds.length > 0 ? feeds : derived,
    linkHosts: [new URL(page).host, ...linkHosts],
    feedLang: language ?? DEFAULTS.feedLang,
    load: provider === 'link' ? 'off' : (load ?? DEFAULTS.load),
  };
}

/**
 * The components a text depends on, from the lists of its services; empty for the whole page. A service without
 * components of its own depends on the whole page, and then so does the text: watching the other services'
 * components alone would call it fine while that one is down.
 */
export function watchedComponents(services: readonly (readonly string[])[]): string[] {
  return services.every((list) => list.length > 0) ? services.flat() : [];
}

/** Origins the browser must be allowed to connect to, for the content security policy. Our own is not among them. */
export function feedOrigins(config: StatusConfig): string[] {
  if (config.load === 'off') return [];
  const remote = config.feedUrls.filter((feed) => !feed.startsWith('/'));
  return [...new Set(remote.map((feed) => new URL(feed).origin))];
}
