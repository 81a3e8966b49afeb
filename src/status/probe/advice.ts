import { adapters } from '../adapters.ts';
import { resolveStatus } from '../config.ts';
import type { Adapter, ProviderKey, StatusSnapshot } from '../model.ts';
import { type Services, serviceLines, statusLines } from './provider-lines.ts';
import { forwardsOf, proxyLines } from './proxy-lines.ts';
import type { Trouble, Verdict } from './recognise.ts';

/** What the help centre says of itself in provider.yml. */
export interface Site {
  readonly origin: string;
  /** Of its present status page. */
  readonly language: string;
  readonly services: Services;
  /** Milliseconds since 1970, to tell what is over. */
  readonly now: number;
}

type Found = Extract<Verdict, { kind: 'found' }>;

/** What the terminal shows for a verdict: what it is, why, and the lines to paste. Pure. */
export function advice(verdict: Verdict, page: string, site: Site): string[] {
  switch (verdict.kind) {
    case 'found':
      return foundLines(verdict, page, site);
    case 'unsupported':
      return [
        `${page} is ${verdict.product.name}: ${verdict.evidence}.`,
        'It is not supported yet. A plain link tells readers where to look:',
        '',
        ...statusLines({ provider: 'link', page, language: '' }),
      ];
    default:
      return troubleLines(verdict, page);
  }
}

/** A found feed that our own reader cannot make sense of is broken, whatever its fields look like. */
export function confirmed(verdict: Verdict, page: string): Verdict {
  if (verdict.kind !== 'found' || !snapshotOf(verdict, page)?.oddities.includes('shape')) return verdict;
  const [url = page] = verdict.feeds;
  return { kind: 'broken', url, detail: `it looks like ${verdict.product.name}, but lacks what it needs` };
}

function foundLines(verdict: Found, page: string, site: Site): string[] {
  const { product, provider, evidence, feeds, access, also } = verdict;
  const snapshot = snapshotOf(verdict, page, site.now);
  const forwards = forwardsOf(feeds);
  const given = access.may ? usualOr(feeds, provider, page) : forwards.map(({ path }) => path);
  // Somebody gave the address of a feed in an unusual place: where readers should look is not told by it.
  const isFeed = feeds[0] === page;
  return [
    `${page} is ${product.name} (provider: ${provider}).`,
    `  ${evidence}.`,
    ...also.map((one) => `  It also speaks the format of ${one.product.name}: ${one.evidence}.`),
    '',
    access.may
      ? `A browser on ${site.origin} may read it: ${access.why}.`
      : `A browser on ${site.origin} may NOT read it: ${access.why}.`,
    '',
    ...(snapshot ? stateLines(snapshot) : ['This version has no reader for it, so its state is not shown.']),
    ...(access.may
      ? []
      : ['', 'Let the site’s own server forward it, which also keeps readers’ addresses to yourself:', '']),
    ...(access.may ? [''] : proxyLines(forwards)),
    `${access.may ? 'Paste' : 'Then paste'} into content/provider.yml, in place of status: and services:`,
    ...(isFeed ? ['(page: is a guess; name the page that readers should look at)'] : []),
    '',
    ...statusLines({
      provider,
      page: isFeed ? new URL(page).origin : page,
      feeds: given,
      language: site.language,
    }),
    ...serviceLines(site.services, snapshot?.components ?? []),
  ];
}

/** Undefined where the feeds are those that the provider has anyway. */
function usualOr(feeds: readonly string[], provider: string, page: string): readonly string[] | undefined {
  if (!adapterOf(provider)) return feeds;
  const { feedUrls } = resolveStatus({ provider: provider as ProviderKey, page });
  return feedUrls.join(' ') === feeds.join(' ') ? undefined : feeds;
}

function snapshotOf(
  { provider, feeds, bodies }: Found,
  page: string,
  now?: number,
): StatusSnapshot | undefined {
  const config = resolveStatus({ provider: provider as ProviderKey, page, feeds });
  return adapterOf(provider)?.(bodies, config, now);
}

/** Undefined for a product that is recognised but cannot be read. */
function adapterOf(provider: string): Adapter | undefined {
  return Object.hasOwn(adapters, provider) ? adapters[provider as ProviderKey] : undefined;
}

function stateLines({ indicator, components, items }: StatusSnapshot): string[] {
  const width = Math.max(0, ...components.map(({ name }) => name.length));
  return [
    `It says now: ${indicator}`,
    ...items.map(({ kind, title, phase }) => `  ${kind} “${title}”, ${phase}`),
    ...components.map(({ name, state }) => `  ${name.padEnd(width)}  ${state}`),
  ];
}

function troubleLines({ kind, url, detail }: Extract<Verdict, { detail: string }>, page: string): string[] {
  const known = detail === '' ? '' : ` (${detail})`;
  const words: Readonly<Record<Trouble, readonly string[]>> = {
    missing: [
      /^E[A-Z_]+$/.test(detail)
        ? `There is no host of this name, or no network${known}. Is ${new URL(page).hostname} spelt right?`
        : `Nothing is there: ${page} and every address of a feed below it answer that they do not exist${known}.`,
    ],
    html: [
      `${page} is a page for people: no address below it has a feed that is known here.`,
      'Is it the first page of the status page? Uptime Kuma is found by its full address, /status/<name>,',
      'and a feed in an unusual place by its own address.',
    ],
    key: [
      `${url} wants a key or a login${known}.`,
      'A static site has no place to hide a key: everybody can read what its pages read.',
    ],
    timeout: [`${url} did not answer in time${known}. Wait longer with --timeout 30, or try again later.`],
    tls: [
      `${url} cannot be trusted${known}: its certificate is expired, of another name, or signed by nobody known.`,
      'Browsers refuse it, too. Who runs the page has to mend it.',
    ],
    refused: [
      `${url} took no connection, or broke it off${known}. Is the address right, and the service up?`,
    ],
    tooLarge: [
      `${url} is too large for readers${known}.`,
      'Let a job on your own server make a status.json of it: src/status/own-format.md.',
    ],
    broken: [
      `${url} is there, but not right just now${known}. Try again later; pages would say they cannot know.`,
    ],
    elsewhere: [
      `${url} leads to another host: ${detail}`,
      'It was not followed, and pages would not follow it either. If it is meant, run this again with that address.',
    ],
  };
  return [
    ...words[kind],
    '',
    'Until then a plain link, in content/provider.yml:',
    '',
    ...statusLines({ provider: 'link', page, language: '' }),
  ];
}
