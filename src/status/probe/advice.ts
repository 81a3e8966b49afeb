import { adapters } from '../adapters.ts';
import { resolveStatus } from '../config.ts';
import type { Adapter, ProviderKey, StatusSnapshot } from '../model.ts';
import { isOnlyToTry, linkLines, type Services, serviceLines, statusLines } from './provider-lines.ts';
import { forwardsOf, proxyLines } from './proxy-lines.ts';
import type { Verdict } from './recognise.ts';
import { stateLines } from './state-lines.ts';
import { troubleLines } from './trouble-lines.ts';

/** What the help centre says of itself in provider.yml. */
export interface Site {
  readonly origin: string;
  /** Of its present status page. */
  readonly language: string;
  readonly services: Services;
  /** `status.components`: all that is looked at; empty for everything. */
  readonly components: readonly string[];
  /** How long its pages wait for an answer. */
  readonly timeoutMs: number;
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
        ...linkLines(page, site.services),
      ];
    default:
      return [
        ...troubleLines(verdict, page, site.timeoutMs),
        '',
        'Until then a plain link, in content/provider.yml, in place of status: and services:',
        '',
        ...linkLines(page, site.services),
      ];
  }
}

/** A found feed that our own reader cannot make sense of is broken, whatever its fields look like. */
export function confirmed(verdict: Verdict, page: string): Verdict {
  if (verdict.kind !== 'found' || !snapshotOf(verdict, page)?.oddities.includes('shape')) return verdict;
  const [url = page] = verdict.feeds;
  return { kind: 'broken', url, detail: `it looks like ${verdict.product.name}, but lacks what it needs` };
}

function foundLines(verdict: Found, page: string, site: Site): string[] {
  const { product, provider, evidence, feeds, access, also, mistyped, tookMs } = verdict;
  const snapshot = snapshotOf(verdict, page, site.now);
  const forwards = forwardsOf(feeds);
  const given = access.may ? usualOr(feeds, provider, page) : forwards.map(({ path }) => path);
  // Somebody gave the address of a feed in an unusual place: where readers should look is not told by it.
  const isFeed = feeds[0] === page;
  const isLate = tookMs > site.timeoutMs;
  // Half as much again: it will not always take exactly this long.
  const waitSeconds = Math.ceil((tookMs * 1.5) / 1000);
  const watched = { ...site.services, 'status.components': { components: site.components } };
  return [
    `${page} is ${product.name} (provider: ${provider}).`,
    `  ${evidence}.`,
    ...also.map((one) => `  It also speaks the format of ${one.product.name}: ${one.evidence}.`),
    '',
    access.may
      ? `A browser on ${site.origin} may read it: ${access.why}.`
      : `A browser on ${site.origin} may NOT read it: ${access.why}.`,
    ...(isLate
      ? [
          `But it took ${seconds(tookMs)} s to answer, and pages give up after ${seconds(site.timeoutMs)} s: they need the timeoutMs: below.`,
        ]
      : []),
    '',
    ...(snapshot
      ? stateLines(snapshot, product.namesSome ? {} : watched)
      : ['This version has no reader for it, so its state is not shown.']),
    '',
    ...(mistyped
      ? ['Let its server send it with “Content-Type: application/json”, and run this again. Or:']
      : []),
    ...(access.may
      ? []
      : [
          'Let the site’s own server forward it, which also keeps readers’ addresses to yourself:',
          '',
          ...proxyLines(forwards, { setType: mistyped, seconds: Math.max(5, waitSeconds) }),
        ]),
    ...(access.may && isOnlyToTry(page)
      ? [`To try it: provider: ${provider}, and HELP_STATUS_FEED='${feeds.join(' ')}' npm run dev`]
      : []),
    `${access.may ? 'Paste' : 'Then paste'} into content/provider.yml, in place of status: and services:`,
    ...(isFeed ? ['(page: is a guess; name the page that readers should look at)'] : []),
    '',
    ...statusLines({
      provider,
      page: isFeed ? new URL(page).origin : page,
      feeds: given,
      language: site.language,
      timeoutMs: isLate ? waitSeconds * 1000 : site.timeoutMs,
    }),
    ...serviceLines(site.services, snapshot?.components ?? []),
  ];
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1).replace('.0', '');
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
