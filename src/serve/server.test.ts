import { renameSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect as connectSocket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../hardening/policy.ts';
import { precompressFolder } from '../hardening/precompress.ts';
import { findOnward } from '../hosting/onward.ts';
import { createServer } from './server.ts';
import { ask, type TestSite, testSite } from './test-site.ts';

const headers = securityHeaders({ connect: ['https://status.example.com'] });
const onward = findOnward({
  host: 'help.example.com',
  headers,
  languages: [
    { tag: 'xx', also: [] },
    { tag: 'yy', also: ['zz'] },
  ],
  redirects: {
    exact: [
      { from: '/xx/before', status: 301, to: '/xx/guide/' },
      { from: '/xx/gone', status: 410 },
    ],
    numbered: [{ from: '/old/7', status: 301, to: '/xx/guide/' }],
  },
});
const page = (words: string) =>
  `<!doctype html><meta charset="utf-8"><title>${words}</title><p>${words} `.repeat(9);
const files = {
  'index.html': page('home'),
  '404.html': page('nothing here'),
  'xx/index.html': page('home in xx'),
  'xx/404/index.html': page('nothing here in xx'),
  'xx/guide/index.html': page('guide in xx'),
  'yy/guide/index.html': page('guide in yy'),
  'xx/ää % ?/index.html': page('odd name'),
  '_astro/page.Cx3bTfUd.css': 'p { margin-block: 1rem; } '.repeat(40),
  '_astro/page.D9s.js': 'console.info("hello"); '.repeat(40),
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/wasm.unknown.pagefind': 'binary',
  'pagefind/fragment/xx_1cdad5a.pf_fragment': 'binary',
  'picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-agent: *',
  'xx/guide.md': '# guide',
  'sitemap.xml': '<urlset/>',
  'site.webmanifest': '{}',
  'plain.png': 'not really',
  'empty/picture.png': 'a folder without a page',
  '.secret': 'secret',
  'xx/.secret/index.html': 'secret',
  '.well-known/security.txt': 'Contact: mailto:security@example.com',
};

let site: TestSite;
let server: Server;
let url: string;
beforeAll(async () => {
  site = testSite(files);
  await precompressFolder(site.root);
  server = createServer({ root: site.root, headers, onward });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  site.remove();
});
const get = (path: string, sent = {}, method = 'GET') => ask(url, path, sent, method);

describe('the protecting headers are on every answer, once and to the letter', () => {
  test.each([
    ['a page', 200, '/xx/guide/', {}, 'GET'],
    ['a compressed page', 200, '/xx/guide/', { 'accept-encoding': 'br' }, 'GET'],
    ['a style sheet', 200, '/_astro/page.Cx3bTfUd.css', {}, 'GET'],
    ['only the head of a page', 200, '/xx/guide/', {}, 'HEAD'],
    ['a part of a file', 206, '/plain.png', { range: 'bytes=0-3' }, 'GET'],
    ['the first page', 200, '/', {}, 'GET'],
    ['the way to a language', 302, '/', { 'accept-language': 'yy-ZZ, xx;q=0.5' }, 'GET'],
    ['the way from an old address', 301, '/old/7-title', {}, 'GET'],
    ['a page that is gone', 410, '/xx/gone/', {}, 'GET'],
    ['a way to the right address', 308, '/xx/guide', {}, 'GET'],
    ['a page that did not change', 304, '/xx/guide/', { 'if-none-match': 'as it is' }, 'GET'],
    ['a page that is not there', 404, '/xx/nothing/', {}, 'GET'],
    ['only the head of what is not there', 404, '/xx/nothing/', {}, 'HEAD'],
    ['an address nobody can read', 404, '/%E0%A4%A', {}, 'GET'],
    ['a method we do not have', 405, '/xx/guide/', {}, 'POST'],
    ['a part behind the end', 416, '/plain.png', { range: 'bytes=99-' }, 'GET'],
  ])('%s (%i)', async (_, status, path, sent, method) => {
    if ('if-none-match' in sent) sent = { 'if-none-match': (await get(path)).headers.etag };
    const answer = await get(path, sent, method);
    expect(answer.status).toBe(status);
    const names = answer.rawHeaders
      .filter((_name, index) => index % 2 === 0)
      .map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const [name, value] of headers) expect(answer.headers[name.toLowerCase()], name).toBe(value);
    expect(answer.headers.vary).toBe(path === '/' ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding');
    expect(answer.headers['cache-control']).toMatch(
      status < 400 && path.startsWith('/_astro/') ? /immutable/ : /^no-cache$/,
    );
    expect(
      answer.headers.server ?? answer.headers['x-powered-by'] ?? answer.headers['set-cookie'],
    ).toBeUndefined();
  });
});

describe('what a reader gets', () => {
  test('a page at its address with a slash, and the way there without one, query included', async () => {
    expect((await get('/xx/guide/?a=1')).body.toString()).toBe(files['xx/guide/index.html']);
    expect((await get('/xx/guide?a=1&b=?')).headers.location).toBe('/xx/guide/?a=1&b=?');
    expect((await get('/')).body.toString()).toBe(files['index.html']);
  });

  test('text with its charset, other files with their type', async () => {
    const types = await Promise.all(
      [
        '/',
        '/_astro/page.Cx3bTfUd.css',
        '/_astro/page.D9s.js',
        '/pagefind/pagefind-entry.json',
        '/picture.svg',
        '/robots.txt',
        '/xx/guide.md',
        '/sitemap.xml',
        '/site.webmanifest',
        '/plain.png',
        '/pagefind/wasm.unknown.pagefind',
      ].map(async (path) => (await get(path)).headers['content-type']),
    );
    expect(types).toEqual([
      'text/html; charset=utf-8',
      'text/css; charset=utf-8',
      'text/javascript; charset=utf-8',
      'application/json; charset=utf-8',
      'image/svg+xml; charset=utf-8',
      'text/plain; charset=utf-8',
      'text/markdown; charset=utf-8',
      'application/xml; charset=utf-8',
      'application/manifest+json; charset=utf-8',
      'image/png',
      'application/octet-stream',
    ]);
  });

  test.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['gzip;q=0, *;q=0', undefined],
    ['identity', undefined],
    ['', undefined],
  ])('a copy compressed as the browser takes it: "%s"', async (accepted, coding) => {
    for (const path of ['/xx/guide/', '/xx/nothing']) {
      const { headers: received, body, status } = await get(path, { 'accept-encoding': accepted });
      expect(received['content-encoding']).toBe(coding);
      expect(Number(received['content-length'])).toBe(body.byteLength);
      const plain =
        coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
      expect(plain.toString()).toBe(files[status === 200 ? 'xx/guide/index.html' : 'xx/404/index.html']);
    }
  });

  test('hashed files for a year, everything else asked for again', async () => {
    const kept = async (path: string) => (await get(path)).headers['cache-control'];
    expect(await kept('/_astro/page.D9s.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/pagefind/fragment/xx_1cdad5a.pf_fragment')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(await kept('/pagefind/pagefind-entry.json')).toBe('no-cache');
    expect(await kept('/xx/guide/')).toBe('no-cache');
  });

  test('304 with the same ETag for what the browser has, and the whole page for anything else', async () => {
    const { headers: first } = await get('/xx/guide/', { 'accept-encoding': 'br' });
    const again = await get('/xx/guide/', { 'accept-encoding': 'br', 'if-none-match': first.etag });
    expect([again.status, again.headers.etag, again.body.byteLength]).toEqual([304, first.etag, 0]);
    expect((await get('/xx/guide/', { 'if-none-match': first.etag })).status).toBe(200);
  });

  test('parts of a file, and the whole file for a request of parts that sirv cannot answer', async () => {
    const part = await get('/plain.png', { range: 'bytes=4-9' });
    expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([
      206,
      'bytes 4-9/10',
      'really',
    ]);
    expect((await get('/plain.png', { range: 'bytes=4-' })).body.toString()).toBe('really');
    expect((await get('/plain.png', { range: 'bytes=99-' })).headers['content-range']).toBe('bytes */10');
    for (const range of ['bytes=-5', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=x-y', '']) {
      const whole = await get('/plain.png', { range });
      expect([range, whole.status, whole.body.toString()]).toEqual([range, 200, 'not really']);
    }
    expect((await get('/plain.png', { range: 'bytes=0-1', 'if-range': '"old"' })).status).toBe(200);
  });

  test('HEAD tells the size and sends nothing', async () => {
    for (const path of ['/xx/guide/', '/xx/nothing/']) {
      const [whole, head] = [await get(path), await get(path, {}, 'HEAD')];
      expect(head.headers['content-length']).toBe(`${whole.body.byteLength}`);
      expect(head.body.byteLength).toBe(0);
    }
  });

  test('405 that names what is allowed', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const answer = await get('/', {}, method);
      expect([method, answer.status, answer.headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  test('names of files in any script', async () => {
    const path = `/${encodeURIComponent('xx')}/${encodeURIComponent('ää % ?')}`;
    expect((await get(path)).headers.location).toBe(`${path}/`);
  });
});

describe('a way to another address', () => {
  test.each([
    ['/', 'zz', 302, '/yy/#sent'],
    ['/', 'qq, YY-zz;q=0.9, xx;q=0.8', 302, '/yy/#sent'],
    ['/', 'xx;q=0, yy;q=0.1', 302, '/yy/#sent'],
    ['/', 'qq, *', 200, undefined],
    ['/', 'xxx', 200, undefined],
    ['/?all', 'xx', 200, undefined],
    ['/xx/guide/', 'yy', 200, undefined],
    ['/xx/before', 'yy', 301, '/xx/guide/'],
    ['/xx/before/?a=1', 'yy', 301, '/xx/guide/'],
    ['/old/7', 'yy', 301, '/xx/guide/'],
    ['/old/7-a-title', 'yy', 301, '/xx/guide/'],
    ['/old/77', 'yy', 404, undefined],
  ])('%s, asked for in "%s": %i %s', async (path, language, status, location) => {
    const answer = await get(path, { 'accept-language': language });
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
  });

  test('whoever names no language, and robots by their name, get the first page itself', async () => {
    expect((await get('/')).status).toBe(200);
    const robot = { 'user-agent': 'Mozilla/5.0 (compatible; Somebot/2.1)', 'accept-language': 'xx' };
    expect((await get('/', robot)).status).toBe(200);
  });

  test('what is gone says so with the page of its language', async () => {
    const answer = await get('/xx/gone');
    expect([answer.status, answer.body.toString()]).toEqual([410, files['xx/404/index.html']]);
  });
});

describe('an address that leads nowhere', () => {
  test.each([
    ['/xx/nothing/', 'xx/404/index.html'],
    ['/xx/nothing', 'xx/404/index.html'],
    ['/xx/guide/index.html/', 'xx/404/index.html'],
    ['/yy/nothing/', '404.html'],
    ['/nothing', '404.html'],
    ['/xx/404/', 'xx/404/index.html'],
    ['/xx/404', 'xx/404/index.html'],
    ['/xx/404/index.html', 'xx/404/index.html'],
    ['/404', '404.html'],
    ['/404.html', '404.html'],
    ['/empty', '404.html'],
    ['/empty/', '404.html'],
    ['/_astro/page.Cx3bTfUd.css/', '404.html'],
  ] as const)('%s says so with 404 and the page of its language', async (path, file) => {
    const { status, body, headers: received } = await get(path);
    expect([status, body.toString()]).toEqual([404, files[file]]);
    expect(received.etag ?? received['last-modified']).toBeUndefined();
    expect(received['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each([
    '/../package.json',
    '/xx/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/xx/..%2f..%2fetc/passwd',
    '/xx/..%5c..%5cetc',
    '/.secret',
    '/%2esecret',
    '/xx/.secret/',
    '/xx/.well-known/security.txt',
    '/%00',
    '/xx/%00/',
    '/%',
    '/%E0%A4%A',
    '//xx/guide',
    '//example.com/..',
    '/xx//guide/',
    '/\\xx',
    'http://example.com/xx/guide/',
    '*',
    `/${'a'.repeat(5000)}/`,
    '/xx/guide/index.html.br',
    '/_astro/page.D9s.js.gz',
  ])('%s is 404, and never leaves the site', async (path) => {
    const { status, headers: received, body } = await get(path);
    expect(status).toBe(404);
    expect(received.location).toBeUndefined();
    expect(body.toString()).not.toContain('secret');
  });

  test('hidden files that are meant to be public are not hidden', async () => {
    expect((await get('/.well-known/security.txt')).body.toString()).toContain('Contact:');
  });

  test('any address at all gets an answer, and a way to another address stays in the site', async () => {
    const piece = fc.constantFrom(
      '/',
      '.',
      '..',
      '%2f',
      '%',
      '%5c',
      'xx',
      'guide',
      '404',
      '.html',
      '?',
      '@',
      ':',
      '\\',
      '%c3%a4',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (parts) => {
        const path = `/${parts.join('')}`.replace(/é/g, '%e9');
        const { status, headers: received } = await get(path);
        expect([200, 308, 404]).toContain(status);
        if (status === 308) expect(received.location).toMatch(/^\/[^/\\]/);
      }),
      { numRuns: 300 },
    );
  });

  test('a site without "not found" pages answers 404 all the same', async () => {
    const bare = testSite({ 'index.html': 'x' });
    const small = createServer({ root: bare.root, headers: [] });
    await new Promise<void>((listening) => small.listen(0, '127.0.0.1', listening));
    const answer = await ask(`http://127.0.0.1:${(small.address() as AddressInfo).port}`, '/nothing');
    expect([answer.status, answer.body.byteLength]).toEqual([404, 0]);
    await new Promise((closed) => small.close(closed));
    bare.remove();
  });
});

describe('the server lives on', () => {
  test('when a page is built anew while it is served: the new one is sent whole', async () => {
    site.put('xx/changing/index.html', 'short');
    expect((await get('/xx/changing/')).body.toString()).toBe('short');
    site.put('xx/changing/index.html', 'a good deal longer');
    const answer = await get('/xx/changing/');
    expect([answer.body.toString(), answer.headers['content-length']]).toEqual(['a good deal longer', '18']);
    rmSync(join(site.root, 'xx/changing'), { recursive: true });
    expect((await get('/xx/changing/')).status).toBe(404);
  });

  test('when the whole site is put in place of the old one', async () => {
    renameSync(site.root, `${site.root}-old`);
    expect((await get('/xx/guide/')).status).toBe(404);
    renameSync(`${site.root}-old`, site.root);
    expect((await get('/xx/guide/')).status).toBe(200);
  });

  test('when a file goes between being found and being read', async () => {
    site.put('going.png', 'x');
    server.once('request', () => rmSync(join(site.root, 'going.png')));
    await expect(get('/going.png')).rejects.toThrow(/socket hang up/);
    expect((await get('/xx/guide/')).status).toBe(200);
  });

  test('when a reader goes away in the middle of a file', async () => {
    site.put('big.png', new Uint8Array(8_000_000));
    const socket = connectSocket(Number(new URL(url).port), '127.0.0.1');
    socket.write('GET /big.png HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((data) => socket.once('data', data));
    socket.destroy();
    expect((await get('/xx/guide/')).status).toBe(200);
  });

  test('when a request is no HTTP', async () => {
    const socket = connectSocket(Number(new URL(url).port), '127.0.0.1');
    socket.end('nonsense\r\n\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
    expect((await get('/xx/guide/')).status).toBe(200);
  });
});

describe('an old address', () => {
  const redirects = {
    exact: [
      { from: '/xx/old', status: 301, to: '/xx/guide/' },
      { from: '/xx/lost', status: 410 },
    ],
    numbered: [{ from: '/hc/12', status: 301, to: '/xx/guide/' }],
  } as const;
  let old: Server;
  let address: string;
  beforeAll(async () => {
    // What a host that cannot redirect shows there.
    site.put('xx/old/index.html', page('has moved'));
    old = createServer({
      root: site.root,
      headers,
      onward: findOnward({ host: 'x', headers, languages: [], redirects }),
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => old.once('listening', listening));
    address = `http://127.0.0.1:${(old.address() as AddressInfo).port}`;
  });
  afterAll(() => old.close());

  test.each(['/xx/old', '/xx/old/', '/xx/old/?q=1', '/hc/12', '/hc/12-N%C3%A4me/'])(
    '%s is answered with 301 and the new one, with every header',
    async (path) => {
      const answer = await ask(address, path);
      expect(answer).toMatchObject({ status: 301, headers: { location: '/xx/guide/' } });
      expect(answer.headers['content-security-policy']).toBeDefined();
    },
  );

  test('of what is gone is answered with 410 and the page of its language', async () => {
    const { status, body } = await ask(address, '/xx/lost/');
    expect(status).toBe(410);
    expect(body.toString()).toContain('nothing here in xx');
  });

  test('that only looks like one is not found', async () => {
    expect((await ask(address, '/hc/123')).status).toBe(404);
  });
});
