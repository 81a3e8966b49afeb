import { describe, expect, it } from 'vitest';
import { feedOrigins, resolveStatus, type StatusSettings, watchedComponents } from './config.ts';
import { DEFAULTS } from './defaults.ts';

const page = 'https://status.example.com';
const feedsOf = (settings: StatusSettings) => resolveStatus(settings).feedUrls;

describe('the address of the feed', () => {
  it.each([
    ['https://status.example.com', 'https://status.example.com/api/v2/summary.json'],
    ['https://status.example.com/', 'https://status.example.com/api/v2/summary.json'],
    ['https://example.com/status', 'https://example.com/status/api/v2/summary.json'],
    ['https://example.com:8443/status/', 'https://example.com:8443/status/api/v2/summary.json'],
  ])('is found below the status page %s', (given, feed) => {
    expect(feedsOf({ provider: 'statuspage', page: given })).toEqual([feed]);
  });

  it.each<[StatusSettings['provider'], string[]]>([
    ['own', ['status.json']],
    ['statuspage', ['api/v2/summary.json']],
    ['incidentio', ['api/v1/summary']],
    ['instatus', ['summary.json', 'v2/components.json']],
    ['betterstack', ['index.json']],
    ['cstate', ['index.json']],
    ['gatus', ['api/v1/endpoints/statuses?page=1&pageSize=1', 'api/v1/config']],
  ])('is that of the product %s', (provider, feeds) => {
    expect(feedsOf({ provider, page })).toEqual(feeds.map((feed) => `${page}/${feed}`));
  });

  it.each([
    [`${page}/status/main`, page],
    [`${page}/status/main/`, page],
    [`${page}/kuma/status/main`, `${page}/kuma`],
  ])('of Uptime Kuma stands beside the page %s', (given, base) => {
    expect(feedsOf({ provider: 'uptimekuma', page: given })).toEqual([
      `${base}/api/status-page/main`,
      `${base}/api/status-page/heartbeat/main`,
    ]);
  });

  it.each([page, `${page}/status`, `${page}/status/`, `${page}/main`, `${page}/status/a/b`])(
    'of Uptime Kuma cannot be told from %s, and is then not guessed',
    (given) => {
      expect(feedsOf({ provider: 'uptimekuma', page: given })).toEqual([]);
    },
  );

  it('is the one the operator names, when one is named', () => {
    expect(feedsOf({ provider: 'own', page, feeds: ['/status.json'] })).toEqual(['/status.json']);
    expect(feedsOf({ provider: 'own', page, feeds: [] })).toEqual(['https://status.example.com/status.json']);
  });

  it('does not exist for a plain link, whatever else is set', () => {
    const link = resolveStatus({ provider: 'link', page, feeds: ['/status.json'], load: 'visible' });
    expect(link).toMatchObject({ feedUrls: [], load: 'off', pageUrl: page });
    expect(feedOrigins(link)).toEqual([]);
  });
});

describe('the settings', () => {
  it('are the usual ones where the operator says nothing', () => {
    expect(resolveStatus({ provider: 'statuspage', page })).toEqual({
      ...DEFAULTS,
      provider: 'statuspage',
      pageUrl: page,
      feedUrls: [`${page}/api/v2/summary.json`],
      linkHosts: ['status.example.com'],
    });
  });

  it('let links lead to the status page and to the hosts the operator names', () => {
    const { linkHosts } = resolveStatus({ provider: 'own', page, linkHosts: ['incidents.example.com'] });
    expect(linkHosts).toEqual(['status.example.com', 'incidents.example.com']);
    expect(resolveStatus({ provider: 'own', page: 'https://s.example:8443/status' }).linkHosts).toEqual([
      's.example:8443',
    ]);
  });

  it('are the operator’s own where there are any, with the usual ones beside them', () => {
    const usual = resolveStatus({ provider: 'own', page });
    const given = {
      components: ['Mail "IMAP"', '</script>'],
      load: 'interaction',
      pollSeconds: 300,
      timeoutMs: 1000,
      maxBytes: 1024,
      staleAfterSeconds: 60,
      expireAfterSeconds: 61,
    } as const;
    expect(resolveStatus({ provider: 'own', page, language: 'da', ...given })).toEqual({
      ...usual,
      ...given,
      feedLang: 'da',
    });
    const blank = { pollSeconds: undefined, components: undefined } as unknown as object;
    expect(resolveStatus({ provider: 'own', page, ...blank })).toEqual(usual);
  });

  it('reach the browser whole, as JSON, whatever stands in them', () => {
    const config = resolveStatus({
      provider: 'own',
      page,
      components: ['Mail "IMAP"', '</script>', '\u2028'],
    });
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });
});

describe('the origins the browser may connect to', () => {
  it('are named once each, with their port and without a path', () => {
    const feeds = ['https://a.example.com/x', 'https://a.example.com/y', 'https://b.example.com:8443/z'];
    const origins = feedOrigins(resolveStatus({ provider: 'own', page, feeds }));
    expect(origins).toEqual(['https://a.example.com', 'https://b.example.com:8443']);
  });

  it('are none for a feed on our own server, or while nothing is asked', () => {
    expect(feedOrigins(resolveStatus({ provider: 'own', page, feeds: ['/status.json'] }))).toEqual([]);
    expect(feedOrigins(resolveStatus({ provider: 'statuspage', page, load: 'off' }))).toEqual([]);
  });
});

describe('the components a text depends on', () => {
  it('are those of all its services', () => {
    expect(watchedComponents([['IMAP', 'SMTP'], ['DNS']])).toEqual(['IMAP', 'SMTP', 'DNS']);
  });

  it('are none, which means the whole page, when it names no service or one that has none', () => {
    expect(watchedComponents([])).toEqual([]);
    expect(watchedComponents([['IMAP'], []])).toEqual([]);
  });
});
