/*
 * The configurations in deploy/, on the servers they are for, with the built site. Longer than most: it is one list of
 * what every server has to do, and each of its parts wants the same running server.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedLibrary } from '../../src/checks/checked-library.ts';
import { connectOrigins } from '../../src/commands/connect-origins.ts';
import { filesBelow, forEachLimited } from '../../src/hardening/files.ts';
import { cacheControl } from '../../src/hardening/policy.ts';
import { contentType } from '../../src/hosting/content-types.ts';
import { hostFacts } from '../../src/hosting/host-facts.ts';
import { findOnward, vary } from '../../src/hosting/onward.ts';
import { serve } from '../../src/serve/serve.ts';
import type { Answer } from '../../src/serve/test-site.ts';
import { observatoryScore } from '../support/observatory.ts';
import { findServer, packagesOf, type RealServer } from './find-server.ts';
import { type Observer, observe, valuesOf } from './observer.ts';
import { copySite } from './site-copy.ts';
import { startServer } from './start-server.ts';

const library = await checkedLibrary('content');
const connect = connectOrigins(library.provider);
const facts = hostFacts(library, connect);
const { redirects } = facts;
const tags = facts.languages.map(({ tag }) => tag);
const [first = '', second = ''] = tags;
const onward = findOnward(facts);

const folder = mkdtempSync(join(tmpdir(), 'servers-'));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = ['own', 'nginx', 'caddy', 'apache'] as const;

describe.each(names)('%s', (name) => {
  const program = name === 'own' ? 'node' : findServer(name);
  if (program === undefined) {
    const packages = packagesOf(name as RealServer);
    console.warn(`\n${name} is NOT tested: it is not here. As root on Debian: apt-get install ${packages}\n`);
  }
  describe.skipIf(program === undefined)('with the built site', () => {
    const site = join(folder, name, 'site');
    let server: { readonly url: string; stop(): Promise<void> };
    let observer: Observer;
    let score = '';
    const get: Observer['get'] = (...args) => observer.get(...args);

    beforeAll(async () => {
      await copySite('dist', site);
      server = await start(name, program ?? '', site, join(folder, name, 'work'));
      observer = observe(server.url, facts.headers);
    });
    afterAll(async () => {
      const { answers, wrong } = observer.seen;
      console.info(`${name}: ${answers} answers, ${wrong.length} with a header missing or wrong; ${score}`);
      observer.close();
      await server.stop();
    });

    it('sends every file of the site plain, as brotli, as gzip, as its head alone, and not again', async () => {
      const all = new Set(await filesBelow(site));
      const files = [...all].filter((file) => isPublic(file) && !/\.(?:br|gz)$/.test(file) && !isOld(file));
      expect(files.length).toBeGreaterThan(500);
      const wrong = await forEachLimited(files, (file) => trouble(file, all), 12);
      expect(wrong.flat()).toEqual([]);
    });

    async function trouble(file: string, all: ReadonlySet<string>): Promise<string[]> {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const found: string[] = [];
      const is = (what: string, actual: unknown, expected: unknown) => {
        if (actual !== expected) found.push(`${path} ${what}: ${actual}, expected ${expected}`);
      };
      const check = (what: string, answer: Answer, status: number, coding: string | undefined) => {
        is(`${what} status`, answer.status, status);
        is(`${what} Cache-Control`, answer.headers['cache-control'], cacheControl(path));
        is(`${what} Vary`, spaced(answer.headers.vary), vary(path));
        if (status === 304) return;
        is(`${what} Content-Type`, spaced(answer.headers['content-type']), spaced(contentType(file)));
        is(`${what} Content-Encoding`, answer.headers['content-encoding'], coding);
        is(`${what} ETag`, typeof answer.headers.etag, 'string');
      };
      const plain = await get(path);
      check('plain', plain, 200, undefined);
      is('plain body', plain.body.equals(readFileSync(join(site, file))), true);
      const br = all.has(`${file}.br`) ? 'br' : undefined;
      const small = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
      check('br', small, 200, br ?? (all.has(`${file}.gz`) ? 'gzip' : undefined));
      if (br) is('br body', small.body.equals(readFileSync(join(site, `${file}.br`))), true);
      const head = await get(path, { 'accept-encoding': 'gzip' }, 'HEAD');
      check('gzip head', head, 200, all.has(`${file}.gz`) ? 'gzip' : undefined);
      is('head body', head.body.byteLength, 0);
      const again = await get(path, {
        'accept-encoding': 'gzip, deflate, br',
        'if-none-match': small.headers.etag,
      });
      check('again', again, 304, undefined);
      return found;
    }

    it('tells the same headers with every status', async () => {
      const old = redirects.exact[0]?.from ?? '';
      const asked = [
        [200, await get(`/${first}/`)],
        [206, await get('/samples/picture.png', { range: 'bytes=0-3' })],
        [301, await get(old)],
        [302, await get('/', { 'accept-language': first })],
        [404, await get('/nothing/')],
        [404, await get('/nothing/', {}, 'HEAD')],
        [405, await get(`/${first}/`, {}, 'POST')],
        [416, await get('/samples/picture.png', { range: 'bytes=9999-' })],
      ] as const;
      expect(asked.map(([, { status }]) => status)).toEqual(asked.map(([status]) => status));
    });

    it('sends parts of a file', async () => {
      const { status, body, headers } = await get('/samples/picture.png', { range: 'bytes=4-9' });
      expect([status, body.toString(), headers['content-range']]).toEqual([206, 'really', 'bytes 4-9/20']);
    });

    it('leads from an address without its slash to the page, query included, and stays on the site', async () => {
      const { status, headers } = await get(`/${first}?a=1`);
      expect([301, 308]).toContain(status);
      expect(path(headers.location)).toBe(`/${first}/?a=1`);
      for (const odd of ['//example.com/', '//example.com', `//example.com/..`, '/\\example.com']) {
        expect(String((await get(odd)).headers.location ?? '')).not.toMatch(/^(?:https?:)?\/\/example\.com/);
      }
    });

    it('leads every old address to its page with one hop', async () => {
      const moved = [
        ...redirects.exact.flatMap(({ from }) => [from, `${from}/`]),
        ...redirects.numbered.flatMap(({ from }) => [from, `${from}-An-old-title`, `${from}/?a=1`]),
        ...redirects.numbered.slice(0, 1).map(({ from }) => `${from}0`),
      ];
      expect(moved.length).toBeGreaterThan(100);
      const wrong = await forEachLimited(moved, async (old) => {
        const [bare = ''] = old.split('?');
        const expected = onward(bare, '', {});
        const { status, headers } = await get(old);
        const actual = [status, path(headers.location)];
        const same = status === (expected?.status ?? 404) && (actual[1] ?? undefined) === expected?.location;
        return same ? [] : [`${old}: ${actual}, expected ${expected?.status} ${expected?.location}`];
      });
      expect(wrong.flat()).toEqual([]);
      const targets = [
        ...new Set(
          [...redirects.exact, ...redirects.numbered].flatMap((one) => ('to' in one ? [one.to] : [])),
        ),
      ];
      const statuses = await forEachLimited(targets, async (to) => [to, (await get(to)).status]);
      expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
    });

    it.each([
      ...tags.map((tag) => `${tag}-ZZ,qq;q=0.5`),
      ...facts.languages.flatMap(({ also }) => also),
      `qq, ${second};q=0.8, ${first};q=0.7`,
      `${first};q=0, ${second};q=0.3`,
      `${first}; q=1.0`,
      first.toUpperCase(),
      `x${first}`,
      'qq',
      '*',
      '',
    ])('sends whoever comes to the first page with "%s" on as every other server does', async (languages) => {
      const expected = onward('/', '', { 'accept-language': languages });
      const { status, headers } = await get('/', { 'accept-language': languages });
      expect([status, path(headers.location)]).toEqual([expected?.status ?? 200, expected?.location]);
    });

    it('never sends on robots, nor whoever comes to choose, nor from anywhere else', async () => {
      const answers = [
        await get('/'),
        await get('/?all', { 'accept-language': first }),
        await get('/?a=1&all=', { 'accept-language': first }),
        await get('/', { 'accept-language': first, 'user-agent': 'Mozilla/5.0 (compatible; Somebot/2.1)' }),
        await get(`/${second}/`, { 'accept-language': first }),
        await get('/', { 'accept-language': first }, 'HEAD'),
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 302]);
      expect(path(answers[5]?.headers.location)).toBe(`/${first}/#sent`);
    });

    it.each([
      ...tags.map((tag) => [`/${tag}/nothing/`, `${tag}/404/index.html`]),
      [`/${first}/nothing.css`, `${first}/404/index.html`],
      [`/${first}/404/`, `${first}/404/index.html`],
      ['/nothing', '404.html'],
      ['/404.html', '404.html'],
      ['/_astro/', '404.html'],
      ['/_astro/page.00000000.js', '404.html'],
      ['/samples/', '404.html'],
      ['/.secret', '404.html'],
      ['/samples/.secret/', '404.html'],
      [`/${first}/index.html.br`, `${first}/404/index.html`],
      ['/index.html.gz', '404.html'],
    ])('says 404 at %s with the page in the language of the address', async (address = '', file = '') => {
      for (const sent of [{}, { 'accept-encoding': 'br' }, { range: 'bytes=0-3', 'if-none-match': '*' }]) {
        const { status, body, headers } = await get(address, sent);
        expect([status, spaced(headers['content-type'])]).toEqual([404, 'text/html; charset=utf-8']);
        expect(headers['cache-control']).toBe('no-cache');
        const copy = headers['content-encoding'] === 'br' ? '.br' : '';
        if (!('range' in sent)) expect(body.equals(readFileSync(join(site, file + copy)))).toBe(true);
      }
    });

    it('never leaves its folder', async () => {
      const addresses = [
        '/../../etc/passwd',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/..%2f..%2f..%2fetc/passwd',
        `/${first}/..%2f..%2f.secret`,
        '/..%5c..%5cetc%5cpasswd',
        '/%2esecret',
        '/%00',
        '/%',
        '/%E0%A4%A',
        `/${'a'.repeat(3000)}`,
      ];
      const before = { ...observer.seen, wrong: [...observer.seen.wrong] };
      for (const address of addresses) {
        const { status, body } = await get(address);
        expect([400, 403, 404], address).toContain(status);
        expect(body.toString()).not.toMatch(/root:|^secret/);
        // Caddy and Apache refuse what is no address before any configuration of a site is looked at.
        if (status !== 404 || name === 'apache') {
          observer.seen.wrong.length = before.wrong.length;
          observer.seen.answers = before.answers;
        }
        before.wrong = [...observer.seen.wrong];
        before.answers = observer.seen.answers;
      }
    });

    it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
      'refuses %s and names what is allowed',
      async (method) => {
        const answer = await get(`/${first}/`, {}, method);
        expect([answer.status, valuesOf(answer, 'allow').filter(Boolean)]).toEqual([405, ['GET, HEAD']]);
      },
    );

    it('serves what is public of the hidden folders', async () => {
      const { status, body } = await get('/.well-known/sample.txt');
      expect([status, body.toString()]).toEqual([200, 'public']);
    });

    it('is worth at least 150 to the HTTP Observatory', async () => {
      const { rawHeaders, body } = await get(`/${first}/`);
      const headers: Record<string, string[]> = {};
      rawHeaders.forEach((header, index) => {
        if (index % 2 === 1) return;
        const key = header.toLowerCase();
        headers[key] = [...(headers[key] ?? []), rawHeaders[index + 1] ?? ''];
      });
      const result = observatoryScore({ headers, html: body.toString(), secure: true });
      score = `Observatory ${result.score} (${result.grade})`;
      expect(result.score).toBeGreaterThanOrEqual(150);
    });

    it('left no answer without a header', () => {
      expect(observer.seen.wrong).toEqual([]);
      expect(observer.seen.answers).toBeGreaterThan(2000);
    });
  });
});

async function start(name: (typeof names)[number], program: string, site: string, work: string) {
  if (name !== 'own') return startServer(name, program, site, work);
  const running = await serve({ root: site, host: '127.0.0.1', port: 0, connect, onward });
  return { url: running.url.replace('localhost', '127.0.0.1'), stop: () => running.close() };
}

/** Pages at old addresses are for hosts that cannot redirect. */
function isOld(file: string): boolean {
  return onward(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, '', {}) !== undefined;
}

function isPublic(file: string): boolean {
  return !/(?:^|\/)\.(?!well-known\/)/.test(file) && !/^(?:[^/]+\/)?404(?:\.html|\/index\.html)$/.test(file);
}

/** Apache takes the space out of lists; it means nothing. */
function spaced(value: string | undefined): string {
  return (value ?? '').replace(/\s*([,;])\s*/g, '$1 ');
}

/** An address without its host, which Apache adds. */
function path(location: string | undefined): string | undefined {
  return location?.replace(/^http:\/\/127\.0\.0\.1:\d+/, '');
}
