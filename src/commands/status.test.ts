import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { makeCertificate, NO_OPENSSL } from '../../tests/support/status-server.ts';
import { formats } from '../status/serve/formats.ts';
import { FINE, type Scenario } from '../status/serve/scenario.ts';
import { type StatusServer, startStatusServer } from '../status/serve/server.ts';

/* The real command, over real HTTP and TLS, against the development status server. */

let server: StatusServer;
/** Of a content folder the command needs only this file; the rest would be read for nothing, sixty times. */
let content: string;
beforeAll(async () => {
  server = await startStatusServer();
  content = mkdtempSync(join(tmpdir(), 'status-content-'));
  cpSync('content/provider.yml', join(content, 'provider.yml'));
});
afterAll(async () => {
  rmSync(content, { recursive: true });
  await server.close();
});

type Ended = { code: number | null; told: string; errors: string };
const probe = (...args: string[]) => run(args);
function run(args: readonly string[], more: Record<string, string> = {}): Promise<Ended> {
  const env = { ...process.env, HELP_CONTENT: content, ...more };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'status.ts'), ...args], { env });
  const result = { told: '', errors: '' };
  child.stdout.on('data', (part: Buffer) => (result.told += part));
  child.stderr.on('data', (part: Buffer) => (result.errors += part));
  return new Promise((done) => child.on('close', (code) => done({ code, ...result })));
}
const probeAt = (path: string, ...more: string[]) => probe(`${server.url}${path}`, ...more);
/** The lines to paste, read. */
const pasted = (told: string) => parse(told.slice(told.search(/^status:/m)));

describe('a status page', () => {
  it.each(Object.entries(formats))('of %s is told with its evidence', async (provider, { page, answers }) => {
    server.set({ situation: 'degraded' });
    const { code, told } = await probeAt(`${provider}${page}`);
    expect(code).toBe(0);
    expect(told).toContain(`(provider: ${provider})`);
    expect(told).toContain(`${server.url}${provider}${Object.keys(answers)[0]}`);
    expect(told).toContain('may read it: Access-Control-Allow-Origin is *');
    expect(pasted(told).status).toMatchObject({ provider });
  });

  it('is told with its state, its components, and the services that they seem to be', async () => {
    server.set({ situation: 'degraded', title: 'Mail \u001b[31mwaits' });
    const { told } = await probeAt('statuspage/');
    expect(told).toContain('It says now: degraded');
    expect(told).toContain('  incident “Mail [31mwaits”, identified');
    expect(told).toMatch(/^ {2}Webmail +degraded$/m);
    expect(pasted(told)).toMatchObject({
      status: { provider: 'statuspage', page: `${server.url}statuspage` },
      services: { webmail: { components: ['Webmail'] }, controlPanel: { components: ['Control panel'] } },
    });
    expect(pasted(told).status).not.toHaveProperty('feeds');
  });

  it('is not said to be in trouble for what is over', async () => {
    server.set({ situation: 'resolved' });
    const { told } = await probeAt('betterstack/');
    expect(told).toContain('It says now: operational');
  });

  it('is found by the address of its feed, too', async () => {
    server.set({});
    const { code, told } = await probeAt('statuspage/api/v2/summary.json');
    expect(code).toBe(0);
    expect(pasted(told).status.page).toBe(`${server.url}statuspage`);
    expect(told).not.toContain('also speaks');
    // What only works on this machine is no line to paste.
    expect(told).toMatch(/page: http:.* # only to try/);
    expect(told).toContain(`HELP_STATUS_FEED='${server.url}statuspage/api/v2/summary.json' npm run dev`);
  });

  it('is asked as a browser on the help centre would ask, a few times at once and nothing twice', async () => {
    server.set({});
    await probeAt('statuspage/');
    const asked = server.requests();
    expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(20);
    for (const { method, headers } of asked) {
      expect([method, headers.origin]).toEqual(['GET', 'https://help.example.com']);
      expect(headers).not.toHaveProperty('cookie');
    }
  });

  it('that browsers may not read is told with what to write for each kind of server, and ends with 10', async () => {
    server.set({ fault: 'noCors' });
    const { code, told } = await probeAt('own/');
    expect(code).toBe(10);
    expect(told).toContain(
      `may NOT read it: ${server.url}own/status.json has no Access-Control-Allow-Origin`,
    );
    for (const host of ['nginx', 'Caddy', 'Netlify', 'Cloudflare']) expect(told).toContain(`── ${host}`);
    expect(pasted(told).status).toMatchObject({ provider: 'own', feeds: ['/status-feed.json'] });
  });
});

describe('a status page that fails', () => {
  it.each<[Scenario['fault'], number, string]>([
    ['hang', 6, 'did not answer in time'],
    ['hangInBody', 6, 'did not answer in time'],
    ['status403', 5, 'wants a key or a login (status 403)'],
    ['status404', 4, 'is a page for people'],
    ['status500', 13, 'not right just now (status 500)'],
    ['status429', 13, 'not right just now (status 429)'],
    ['garbage', 13, 'JSON that cannot be read'],
    ['truncated', 13, 'JSON that cannot be read'],
    ['empty', 13, 'not right just now (empty)'],
    ['html', 4, 'is a page for people'],
    ['huge', 9, 'more than 262144 bytes'],
    ['gzipBomb', 9, 'more than 262144 bytes'],
    ['reset', 8, 'broke it off'],
    ['redirect', 12, 'leads to another host: http://127.0.0.1'],
  ])('by %s ends with %d and says so', async (fault, expected, words) => {
    server.set({ ...FINE, fault });
    // Only where waiting is the point is the patience short: a busy machine must not turn one fault into another.
    const patience = /hang/i.test(fault) ? '1' : '20';
    const { code, told, errors } = await probeAt('statuspage/', '--timeout', patience);
    expect({ code, errors }).toEqual({ code: expected, errors: '' });
    expect(told).toContain(words);
    expect(pasted(told).status).toEqual({ provider: 'link', page: `${server.url}statuspage` });
    expect(server.requests().filter(({ path }) => path.startsWith('/moved'))).toEqual([]);
  });

  it('gives up by itself, however many addresses hang', async () => {
    const { url, close } = await serveAnswer((request, response) => {
      if (request.url === '/') response.end('<p>Status</p>');
    });
    expect((await probe(url, '--timeout', '1')).code).toBe(6);
    close();
  });
});

describe('what is no status page', () => {
  it.each<[string, RequestListener, number, string]>([
    ['nothing at any address', (_, response) => response.writeHead(404).end(), 3, 'Nothing is there'],
    ['a page at every address', (_, response) => response.end('<!doctype html>'), 4, 'is a page for people'],
    [
      'a page that moved to another host',
      (_, response) => response.writeHead(301, { location: 'https://other.example/' }).end(),
      12,
      'leads to another host: https://other.example/',
    ],
    [
      'a page that leads in circles',
      (_, response) => response.writeHead(302, { location: '/' }).end(),
      12,
      'itself, again and again',
    ],
    [
      'JSON that is sent as text',
      (request, response) =>
        response
          .writeHead(request.url === '/status.json' ? 200 : 404, { 'content-type': 'text/plain' })
          .end('{"schema":1,"items":[]}'),
      10,
      'status.json is sent as text/plain, not as application/json.',
    ],
    [
      'JSON that is sent as bytes',
      (request, response) =>
        response
          .writeHead(request.url === '/status.json' ? 200 : 404, {
            'content-type': 'application/octet-stream',
            'access-control-allow-origin': '*',
          })
          .end('{"schema":1,"items":[]}'),
      10,
      'send it with “Content-Type: application/json”',
    ],
    [
      'half of JSON that is sent as text',
      (request, response) =>
        response
          .writeHead(request.url === '/status.json' ? 200 : 404, { 'content-type': 'text/plain' })
          .end('{"schema":1,'),
      13,
      'JSON that cannot be read',
    ],
    [
      'a product whose second feed alone may not be read',
      (request, response) => {
        const isFirst = request.url?.startsWith('/api/v1/endpoints/');
        if (!isFirst && request.url !== '/api/v1/config') return response.writeHead(404).end();
        const allow = { 'access-control-allow-origin': '*' };
        return response
          .writeHead(200, { 'content-type': 'application/json', ...(isFirst ? allow : {}) })
          .end(
            isFirst ? '[{"name":"Mail","key":"_mail","results":[{"success":true}]}]' : '{"announcements":[]}',
          );
      },
      10,
      '/api/v1/config has no Access-Control-Allow-Origin',
    ],
    [
      'a product that cannot be read yet',
      (request, response) =>
        response
          .writeHead(request.url === '/api/status' ? 200 : 404, { 'content-type': 'application/json' })
          .end('{"data":{"status":"operational","message":"All Systems Operational"}}'),
      11,
      'is Cachet, version 3',
    ],
    [
      'a feed that lacks what its product has',
      (request, response) =>
        response
          .writeHead(request.url === '/api/v1/status.json' ? 200 : 404, {
            'content-type': 'application/json',
          })
          .end('{"page":{},"status":{"indicator":"none"}}'),
      13,
      'looks like Rootly',
    ],
  ])('%s is told', async (_, listener, expected, words) => {
    const { url, close } = await serveAnswer(listener);
    const { code, told, errors } = await probe(url);
    close();
    expect({ code, errors }).toEqual({ code: expected, errors: '' });
    expect(told).toContain(words);
  });

  it('JSON that is sent as text is forwarded with the right type', async () => {
    const { url, close } = await serveAnswer((request, response) => {
      const headers = { 'content-type': 'text/plain', 'access-control-allow-origin': '*' };
      response.writeHead(request.url === '/status.json' ? 200 : 404, headers).end('{"schema":1,"items":[]}');
    });
    const { told } = await probe(url);
    close();
    expect(told).toContain('add_header Content-Type application/json;');
  });

  it('a feed behind a redirect on its own host is found, and the permission of the redirect counts', async () => {
    for (const [header, code] of [
      ['access-control-allow-origin', 0],
      ['x-nothing', 10],
    ] as const) {
      const { url, close } = await serveAnswer((request, response) => {
        const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
        if (request.url === '/status.json') {
          response.writeHead(302, { location: '/files/1.json', [header]: '*' }).end();
        } else if (request.url === '/files/1.json')
          response.writeHead(200, headers).end('{"schema":1,"items":[]}');
        else response.writeHead(404).end();
      });
      expect((await probe(url)).code).toBe(code);
      close();
    }
  });

  it('nothing that listens is told', async () => {
    const { url, close } = await serveAnswer(() => {});
    close();
    const { code, told } = await probe(url);
    expect(code).toBe(8);
    expect(told).toContain('ECONNREFUSED');
  });

  it('a host that there is not is told', async () => {
    const { code, told } = await probe('https://status.invalid');
    expect(code).toBe(3);
    expect(told).toContain('Is status.invalid spelt right?');
  });
});

const certificate = makeCertificate('status.example.com');

test.skipIf(!certificate)(
  `a certificate nobody signed is told (${certificate ? 'TLS' : NO_OPENSSL})`,
  async () => {
    const secure = await startStatusServer(certificate ? { tls: certificate } : {});
    const { code, told } = await probe(`${secure.url}statuspage/`);
    expect(code).toBe(7);
    expect(told).toMatch(/cannot be trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/);
    expect(secure.requests()).toEqual([]);
    await secure.close();
  },
);

test('https where only http is spoken is told', async () => {
  const { code, told } = await probe(server.url.replace('http:', 'https:'));
  expect(code).toBe(7);
  expect(told).toContain('does not speak TLS');
  expect(told).not.toContain('certificate');
});

test.each(['--help', '-h'])('%s is told how the command is used, and that is no mistake', async (help) => {
  const { code, told, errors } = await probe(help);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(told).toMatch(/^Usage: npm run status --[\s\S]* 1 {2}provider\.yml cannot/);
});

describe('what provider.yml says now', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'status-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The command for a help centre that says this of the status page and of its services. */
  function probeWith(status: string, services: string, path: string) {
    const rest = readFileSync('content/provider.yml', 'utf8').replace(/^status:[\s\S]*/m, '');
    const file = `${rest}status: { page: 'https://status.example.com', ${status} }\nservices: ${services}\n`;
    writeFileSync(join(folder, 'provider.yml'), file);
    const child = run([path.startsWith('http') ? path : `${server.url}${path}`], { HELP_CONTENT: folder });
    return child;
  }

  test('is compared with the feed: a component that is not there is told, with the nearest one', async () => {
    server.set({});
    const services = '{ webmail: { components: [Wembail] }, mail: { components: [Mail] } }';
    const { code, told } = await probeWith('provider: statuspage', services, 'statuspage/');
    expect(code).toBe(0);
    expect(told).toContain(
      'Note: provider.yml: webmail watches "Wembail", which is not here, so its state is never known. Did you mean "Webmail"?',
    );
    expect(told).not.toContain('mail watches "Mail"');
  });

  test('is compared with the feed where it names what is looked at, too', async () => {
    server.set({});
    const { told } = await probeWith('provider: statuspage, components: [Webmial]', '{}', 'statuspage/');
    expect(told).toContain('status.components watches "Webmial", which is not here');
  });

  test('is not held against a feed that names only what is touched', async () => {
    server.set({});
    const services = '{ webmail: { components: [Elsewhere] } }';
    const { told } = await probeWith('provider: incidentio', services, 'incidentio/');
    expect(told).not.toContain('which is not here');
  });

  test('decides how late an answer may come: one that pages would not wait for is told', async () => {
    const { url, close } = await serveAnswer((request, response) => {
      if (request.url !== '/status.json') return void response.writeHead(404).end();
      const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
      setTimeout(() => response.writeHead(200, headers).end('{"schema":1,"items":[]}'), 1200);
    });
    const late = await probeWith('provider: own, timeoutMs: 1000', '{}', url);
    const inTime = await probeWith('provider: own, timeoutMs: 60000', '{}', url);
    close();
    expect(late.told).toMatch(/But it took [\d.]+ s to answer, and pages give up after 1 s/);
    expect(pasted(late.told).status.timeoutMs).toBeGreaterThan(1000);
    expect(inTime.told).not.toContain('But it took');
    expect(pasted(inTime.told).status.timeoutMs).toBe(60_000);
  });

  test('is kept in words where nothing but a link is left, which has no components', async () => {
    server.set({ fault: 'status403' });
    const services = '{ webmail: { components: [Webmail] } }';
    const { told } = await probeWith('provider: statuspage', services, 'statuspage/');
    expect(pasted(told).services).toEqual({ webmail: { components: [] } });
    expect(told).toContain('# before: Webmail');
    const { url, close } = await serveAnswer((request, response) => {
      const headers = { 'content-type': 'application/json' };
      response.writeHead(request.url === '/api/status' ? 200 : 404, headers);
      response.end('{"data":{"status":"operational","message":"All Systems Operational"}}');
    });
    const cachet = await probeWith('provider: statuspage', services, url);
    close();
    expect(cachet.code).toBe(11);
    expect(pasted(cachet.told).services).toEqual({ webmail: { components: [] } });
  });
});

test('two components of one name are told with their ids', async () => {
  const { url, close } = await serveAnswer((request, response) => {
    const components = ['a1', 'b2'].map((id) => ({ id, name: 'Mail', state: 'operational' }));
    response
      .writeHead(request.url === '/status.json' ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify({ schema: 1, items: [], components }));
  });
  const { told } = await probe(url);
  close();
  expect(told).toMatch(/Mail \(id a1\) +operational\n {2}Mail \(id b2\) +operational/);
  expect(told).toContain('Note: Several components are called “Mail”');
});

test.each([[[]], [['http://status.example.com']], [['https://a.example', '--wait']]])(
  'a command that cannot work is told how, without a stack, and ends with 2: %j',
  async (args) => {
    const { code, told, errors } = await probe(...args);
    expect({ code, told }).toEqual({ code: 2, told: '' });
    expect(errors).toContain('Usage: npm run status --');
    expect(errors).not.toMatch(/\n {4}at /);
  },
);

async function serveAnswer(listener: RequestListener): Promise<{ url: string; close: () => void }> {
  const one: Server = createServer(listener);
  await new Promise<void>((ready) => one.listen(0, '127.0.0.1', ready));
  const close = () => {
    one.closeAllConnections();
    one.close();
  };
  return { url: `http://127.0.0.1:${(one.address() as AddressInfo).port}/`, close };
}
