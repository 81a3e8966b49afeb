import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StatusServer, startStatusServer } from '../serve/server.ts';
import { forwardsOf, proxyLines } from './proxy-lines.ts';

const kuma = [
  'https://status.example.com/api/status-page/main',
  'https://status.example.com/api/b?page=1&x=2',
];

/** The lines for one kind of host. */
function linesFor(host: string, feeds: readonly string[] = kuma): string {
  const lines = proxyLines(forwardsOf(feeds));
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
    for (const line of linesFor('nginx').split('\n')) expect(line).toMatch(/[{};]( #.*)?$/);
    expect(linesFor('nginx')).toContain('X-Feed-Cache');
  });

  it('by Netlify in a rule of three parts', () => {
    expect(linesFor('Netlify').split('\n')[1]).toMatch(
      /^\/status-feed-2\.json {2}https:\/\/status\.example\.com\/api\/b\?page=1&x=2 {2}200!$/,
    );
  });
});

describe('the function for Cloudflare Pages', () => {
  let server: StatusServer;
  beforeAll(async () => {
    server = await startStatusServer();
  });
  afterAll(() => server.close());

  const call = async () => {
    const lines = linesFor('Cloudflare Pages', [`${server.url}statuspage/api/v2/summary.json`]);
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

  it.each(['status500', 'status404', 'redirect'] as const)(
    'is never taken for an answer after %s',
    async (fault) => {
      server.set({ fault });
      expect((await call()).status).toBe(502);
    },
  );
});
