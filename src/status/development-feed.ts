import type { Library } from '../library/model.ts';
import { UsageError } from '../library/usage-error.ts';
import { isLoopback } from './loopback.ts';

/** Name of the environment variable. */
export const FEED_VARIABLE = 'HELP_STATUS_FEED';

type Environment = Readonly<Record<string, string | undefined>>;

/** The addresses that stand in for the provider's feed, separated by blanks; empty where the variable is not set. */
export function developmentFeeds(env: Environment): readonly string[] {
  return env[FEED_VARIABLE]?.split(/\s+/).filter(Boolean) ?? [];
}

/**
 * The library with the feed of a development server (`npm run status:serve`) in place of the provider's, where
 * `HELP_STATUS_FEED` says so. Everything that is made from the settings, the security policy too, then follows.
 *
 * @throws UsageError for an address of another machine: readers of a site must never be sent to a feed that nobody
 * wrote into provider.yml. Also where the settings ask no feed at all.
 */
export function withDevelopmentFeed(library: Library, env: Environment): Library {
  const feeds = developmentFeeds(env);
  if (feeds.length === 0) return library;
  for (const feed of feeds) {
    const url = URL.canParse(feed) ? new URL(feed) : undefined;
    // A security policy has no words for [::1].
    const isOurs =
      url &&
      isLoopback(url.hostname) &&
      url.hostname !== '[::1]' &&
      /^https?:$/.test(url.protocol) &&
      !url.username &&
      !url.password;
    if (!isOurs) {
      throw new UsageError(
        `${FEED_VARIABLE} is "${feed}". It is for trying things out on this machine: expected an address such as ` +
          'http://localhost:4400/statuspage/api/v2/summary.json, which npm run status:serve prints. ' +
          'The feed of a real site stands in provider.yml: status.feeds.',
      );
    }
  }
  const { status } = library.provider;
  if (status.provider === 'link' || status.load === 'off') {
    const why = status.load === 'off' ? 'load: off' : 'provider: link';
    throw new UsageError(
      `${FEED_VARIABLE} is set, but provider.yml says "${why}" below status:, so no feed is ever asked. ` +
        'Leave the variable out, or name the provider whose format you want to see.',
    );
  }
  return { ...library, provider: { ...library.provider, status: { ...status, feeds } } };
}

/** What whoever starts or builds such a site is told, loudly; nothing for an ordinary one. */
export function developmentNotice(env: Environment): string | undefined {
  const feeds = developmentFeeds(env);
  if (feeds.length === 0) return undefined;
  return [
    '',
    '  ****  FOR DEVELOPMENT ONLY: do not publish this site  ****',
    `  ${FEED_VARIABLE} is set. The service status is that of ${feeds.join(' and ')}.`,
    '',
  ].join('\n');
}
