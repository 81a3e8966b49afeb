/** Settings of the status feed: read and checked when the site is built, never in the browser. */
import type { Provider } from '../library/model.ts';
import { DEFAULTS } from './defaults.ts';
import type { ProviderKey, StatusConfig } from './model.ts';

/** The part `status:` of provider.yml, checked by its schema. */
export type StatusSettings = Pick<Provider['status'], 'provider' | 'page'> & Partial<Provider['status']>;

/** Where each product has its feeds, below the address of the page. */
const FEEDS: Readonly<Record<ProviderKey, readonly string[]>> = {
  link: [],
  own: ['status.json'],
  statuspage: ['api/v2/summary.json'],
  incidentio: ['api/v1/summary'],
  instatus: ['summary.json', 'v2/components.json'],
  betterstack: ['index.json'],
  cstate: ['index.json'],
  uptimekuma: ['api/status-page/', 'api/status-page/heartbeat/'],
  gatus: ['api/v1/endpoints/statuses?page=1&pageSize=1', 'api/v1/config'],
};

/** How many feeds each product needs, where a site may do without some. */
const LEAST: Readonly<Partial<Record<ProviderKey, number>>> = { instatus: 1, gatus: 1 };

export interface ProductFeeds {
  /** Where each stands below the page. */
  paths: readonly string[];
  /** How many a site must ask. */
  least: number;
  /** How many it must ask to know the components. */
  forComponents: number;
}

/** The feeds of a product, in the order in which its adapter takes them. */
export function feedsOf(provider: ProviderKey): ProductFeeds {
  const paths = FEEDS[provider].map((feed) => feed.replace(/\?.*/, ''));
  const least = LEAST[provider] ?? paths.length;
  return { paths, least, forComponents: provider === 'instatus' ? 2 : least };
}

/** The addresses of the feeds where provider.yml names none; none when the page's address does not tell them. */
export function derivedFeeds(provider: ProviderKey, page: string): string[] {
  const below = new URL(page);
  let slug = '';
  if (provider === 'uptimekuma') {
    // Several pages on one server: the feeds stand beside `status/`, by the page's name.
    const [, base, name] = /^(.*\/)status\/([^/]+)\/?$/.exec(below.pathname) ?? [];
    if (base === undefined || name === undefined) return [];
    below.pathname = base;
    slug = name;
  }
  if (!below.pathname.endsWith('/')) below.pathname += '/';
  return FEEDS[provider].map((feed) => new URL(feed + slug, below).href);
}

/** The settings with everything filled in. */
export function resolveStatus(settings: StatusSettings): StatusConfig {
  const { provider, page, feeds = [], language, linkHosts = [], load, ...numbers } = settings;
  const given = Object.entries(numbers).filter(([, value]) => value !== undefined);
  return {
    ...DEFAULTS,
    ...Object.fromEntries(given),
    provider,
    pageUrl: page,
    feedUrls: provider === 'link' ? [] : feeds.length > 0 ? feeds : derivedFeeds(provider, page),
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
