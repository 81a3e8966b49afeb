import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StatusServer, startStatusServer } from '../serve/server.ts';
import { forwardsOf, proxyLines } from './proxy-lines.ts';

const kuma = [
  'https://status.example.com/api/status-page/main',
  'https://status.example.com/api/b?page=1&x=2',
];

/** The lines for one kind of host. */
function linesFor(host: string, feeds: readonly string[] = kuma, setType = false, seconds = 5): string {
  const lines = proxyLines(forwardsOf(feeds), { setType, seconds });
  const begin = lines.findIndex((line) => line.startsWith(`── ${host} ──`));
  return lines.slice(begin + 1, lines.indexOf('', begin)).join('\n');
}

describe('a feed that browsers may not read is forwarded', () => {
  it.each(['nginx', 'Caddy', 'Netlify', 'Cloudflare Pages'])('by %s, each at a path of its own', (host) => {
    for (const { path, feed } of forwardsOf(kuma)) {
      expect(linesFor(host)).toContain(path);
      expect(linesFor(host)).toContain(`${feed.pathname}${feed.search}`);
      expect(linesFor(host)).toContain(feed.origin);
    }
  });

  it.each(['nginx', 'Caddy'])('by %s without anything of the reader, and only for reading', (host) => {
    const lines = linesFor(host);
    for (const header of ['Cookie', 'Authorization', 'Referer', 'Set-Cookie'])
      expect(lines).toContain(header);
    expect(lines).toMatch(/limit_except GET|method GET HEAD/);
    expect(lines).toContain('Host status.example.com');
    expect(lines.split('{').length).toBe(lines.split('}').length);
  });

  it('by nginx with every line ended, and a copy for when the status page does not answer', () => {
    for (const line of linesFor('nginx').split('\n')) expect(line).toMatch(/[{};]$|^ *#/);
    expect(linesFor('nginx')).toMatch(/# STALE and UPDATING .* failed\.\n *add_header X-Feed-Cache/);
  });

  it('by nginx without a file that only somebody else has', () => {
    expect(linesFor('nginx')).not.toMatch(/^\s*include/m);
    expect(linesFor('nginx')).toMatch(/# .*repeat your security headers/);
  });

  it.each(['nginx', 'Caddy'])('by %s, which waits as long as the status page needs', (host) => {
    expect(linesFor(host, kuma, false, 13)).toMatch(/(proxy_read|response_header)_timeout 13s/);
  });

  it.each(['nginx', 'Caddy', 'Cloudflare Pages'])('by %s with the right type, where it is wrong', (host) => {
    expect(linesFor(host, kuma, true)).toMatch(/Content-Type'?:? '?application\/json/);
    expect(linesFor(host)).not.toMatch(/Content-Type'?:? '?application\/json/);
  });

  it('not by Netlify where the type is wrong: it would pass it on', () => {
    expect(linesFor('Netlify', kuma, true)).toBe('');
  });

  it('by Netlify in a rule of three parts', () => {
    expect(linesFor('Netlify').split('\n')[1]).toMatch(
      /^\/status-feed-2\.json {2}https:\/\/status\.example\.com\/api\/b\?page=1&x=2 {2}200!$/,
    );
  });
});

describe('the function for Cloudflare Pages', () => {
  it('keeps an answer for a minute, and a failure not at all', () => {
    expect(linesFor('Cloudflare Pages')).toContain("cacheTtlByStatus: { '200': 60, '201-599': -1 }");
    expect(linesFor('Cloudflare Pages')).not.toMatch(/cacheTtl:/);
  });

  let server: StatusServer;
  beforeAll(async () => {
    server = await startStatusServer();
  });
  afterAll(() => server.close());

  const call = async (setType = false, path = 'statuspage/api/v2/summary.json') => {
    const lines = linesFor('Cloudflare Pages', [`${server.url}${path}`], setType);
    const module = `data:text/javascript,${encodeURIComponent(lines)}`;
    const { onRequestGet } = (await import(module)) as { onRequestGet: () => Promise<Response> };
    return onRequestGet();
  };

  it('answers what the status page answers, without its cookie', async () => {
    server.set({ situation: 'degraded', fault: 'noCors' });
    const answer = await call();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.has('set-cookie')).toBe(false);
    expect(await answer.json()).toMatchObject({ status: { indicator: 'minor' } });
    const { headers } = server.requests()[0] ?? {};
    expect(headers).not.toHaveProperty('cookie');
  });

  it('says that it is JSON where the status page calls it something else', async () => {
    server.set({});
    expect((await call(false, 'statuspage/')).headers.get('content-type')).toContain('text/html');
    expect((await call(true, 'statuspage/')).headers.get('content-type')).toBe('application/json');
  });

  it.each(['status500', 'status404', 'redirect'] as const)(
    'is never taken for an answer after %s',
    async (fault) => {
      server.set({ fault });
      expect((await call()).status).toBe(502);
    },
  );
});
