import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapt as ownAdapter } from './adapters/own.ts';
import { adapt as statuspage } from './adapters/statuspage.ts';
import { configFor, own, summary } from './fixtures/feeds.ts';
import type { Adapter, ProviderKey, StatusConfig } from './model.ts';
import { type Answer, readFeed } from './read-feed.ts';

/*
 * The one bug this capability must not have: saying that all is well when nobody said so. Every way in which a
 * status page can fail is tried over a real server.
 */

const json = { 'content-type': 'application/json' };
const send = (
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = json,
): RequestListener => {
  return (_request, response: ServerResponse) => void response.writeHead(status, headers).end(body);
};
const fine = { statuspage: JSON.stringify(summary()), own: JSON.stringify(own()) };

const failures: Readonly<Record<string, (good: string, other: string) => RequestListener>> = {
  'no content': () => send(204, ''),
  'a redirect to a page of HTML': () => (request, response) =>
    void (request.url === '/moved'
      ? response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>All systems operational</h1>')
      : response.writeHead(301, { location: '/moved' }).end()),
  'a redirect loop': () => (_request, response) => void response.writeHead(302, { location: '/' }).end(),
  ...Object.fromEntries(
    [201, 400, 401, 403, 404, 410, 429, 500, 502, 503].map((status) => [
      `status ${status} with a good body`,
      (good: string) => send(status, good),
    ]),
  ),
  'HTML as HTML': () => send(200, '<!doctype html><p>operational</p>', { 'content-type': 'text/html' }),
  'HTML as JSON': () => send(200, '<!doctype html><p>operational</p>'),
  'a good body as HTML': (good) => send(200, good, { 'content-type': 'text/html' }),
  'a good body as plain text': (good) => send(200, good, { 'content-type': 'text/plain' }),
  'a good body without a type': (good) => send(200, good, {}),
  nothing: () => send(200, ''),
  'an empty object': () => send(200, '{}'),
  'an empty list': () => send(200, '[]'),
  null: () => send(200, 'null'),
  'a word': () => send(200, '"operational"'),
  true: () => send(200, 'true'),
  'half a body': (good) => send(200, good.slice(0, -20)),
  'a title with a bare quote': (good) => send(200, good.replace('"', '""')),
  'two bodies': (good) => send(200, good + good),
  'the other provider’s format': (_good, other) => send(200, other),
  'the good body in a list': (good) => send(200, `[${good}]`),
  'the good body in data': (good) => send(200, `{"data":${good}}`),
  'numbers where words belong': (good) => send(200, good.replace(/"(none|operational)"/g, '1')),
  'words nobody knows': (good) => send(200, good.replace(/"(none|operational)"/g, '"sunny"')),
  'null where words belong': (good) => send(200, good.replace(/"(none|operational)"/g, 'null')),
  'objects where lists belong': (good) => send(200, good.replaceAll('[]', '{}')),
  'null where lists belong': (good) => send(200, good.replaceAll('[]', 'null')),
  'too much': (good) => send(200, good + ' '.repeat(300_000)),
  'a compressed flood': (good) =>
    send(200, gzipSync(good + ' '.repeat(50_000_000)), { ...json, 'content-encoding': 'gzip' }),
  'a body that is not what it is said to be': () => send(200, 'x', { ...json, 'content-encoding': 'gzip' }),
  silence: () => () => {},
  'silence after the headers': () => (_request, response) => response.writeHead(200, json).flushHeaders(),
  'silence in the middle': (good) => (_request, response) =>
    void response.writeHead(200, json).write(good.slice(0, 40)),
  'a broken connection': () => (request) => void request.socket.destroy(),
  'a connection broken in the middle': (good) => (request, response) => {
    response.writeHead(200, { ...json, 'content-length': String(good.length) }).write(good.slice(0, 40));
    setTimeout(() => request.socket.destroy(), 20);
  },
};

let server: Server;
let answer: RequestListener;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function ask(adapt: Adapter, provider: ProviderKey): { config: StatusConfig; answer: Promise<Answer> } {
  const config = { ...configFor({ provider }), feedUrls: [url], timeoutMs: 400 };
  const network = { fetch, base: url, online: () => true };
  return { config, answer: readFeed(config, adapt, network, new AbortController().signal) };
}

describe.each([
  ['statuspage', statuspage, fine.statuspage, fine.own],
  ['own', ownAdapter, fine.own, fine.statuspage],
] as const)('the status of %s', (provider, adapt, good, other) => {
  it('is fine when the page says so, or the rest of this file would prove nothing', async () => {
    answer = send(200, good);
    const { config, answer: got } = ask(adapt, provider);
    const { bodies } = (await got) as Exclude<Answer, { failure: unknown }>;
    expect(adapt(bodies, config).indicator).toBe('operational');
  });

  it.each(Object.keys(failures))('is never fine after %s', async (failure) => {
    answer = failures[failure]?.(good, other) ?? send(500, '');
    const { config, answer: got } = ask(adapt, provider);
    const result = await got;
    const indicator = 'failure' in result ? 'unknown' : adapt(result.bodies, config).indicator;
    expect(indicator).not.toBe('operational');
  });

  it('is never fine after an answer from another origin than the configured one', async () => {
    answer = send(200, good);
    const { config } = ask(adapt, provider);
    const network = {
      fetch: async () =>
        Object.defineProperty(new Response(good, { headers: json }), 'url', {
          value: 'https://other.example/',
        }),
      base: url,
      online: () => true,
    };
    const result = await readFeed(config, adapt, network, new AbortController().signal);
    expect(result).toMatchObject({ failure: 'blocked' });
  });
});
