import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hardening } from './integration.ts';
import { precompress } from './precompress.ts';

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'hardening-'));
});
afterEach(() => rm(dist, { recursive: true }));

const put = async (name: string, content: string | Uint8Array) => {
  await mkdir(dirname(join(dist, name)), { recursive: true });
  await writeFile(join(dist, name), content);
};
const read = (name: string) => readFile(join(dist, name), 'utf8');
const log: string[] = [];

/** Runs an integration as Astro does at the end of a build. */
const built = async ({ hooks }: AstroIntegration) => {
  type Done = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];
  const logger = { info: (line: string) => log.push(line) } as unknown as Done['logger'];
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${dist}/`), pages: [], assets: new Map(), logger });
};

const page = (inner: string) => `<!doctype html><meta charset="utf-8"><title>x</title>${inner}`;
const script = 'console.info("hello");';

describe('hardening a built site', () => {
  const harden = () => built(hardening({ connect: [] }));

  test('puts the policy and the true hash of each file into every page, however deep', async () => {
    await put('_astro/page.js', script);
    await put('index.html', page('<script type="module" src="/_astro/page.js"></script>'));
    await put('xx/guide/index.html', page('<script type="module" src="../../_astro/page.js"></script>'));
    await harden();
    const hash = createHash('sha256').update(script).digest('base64');
    for (const file of ['index.html', 'xx/guide/index.html']) {
      expect(await read(file)).toContain(`integrity="sha256-${hash}"`);
      expect(await read(file)).toContain("content=\"default-src 'none'; ");
    }
  });

  test('stops the build with one message for all pages and changes none of them', async () => {
    await put('a/index.html', page('<p style="color:red">x</p>'));
    await put('b/index.html', page('<main><article><h1>x</h1></article></main>'));
    await put('fine/index.html', page('<p>x</p>'));
    await put('z/index.html', page('<script src="/_astro/gone.js"></script>'));
    const message = await harden().then(
      () => 'no error',
      (error: Error) => error.message,
    );
    expect(message).toMatch(/^3 things /);
    expect(message).toContain('a/index.html:1:54  style-attribute\n  found     <p style="color:red">');
    expect(message).toContain(
      'b/index.html:1:60  empty-article\n  found     <article>\n  expected  an article with text',
    );
    expect(message).toContain('expected  a file /_astro/gone.js in the built site');
    expect(await read('fine/index.html')).toBe(page('<p>x</p>'));
  });

  test.each([
    ['a.css', 'p { background: url(https://example.com/a.png) }', 'foreign-address'],
    ['a.css', '@import "http://example.com/a.css";', 'insecure-address'],
    ['a.css', '@font-face { src: url("//example.com/a.woff2") }', 'foreign-address'],
    ['a.svg', '<svg><script>x()</script></svg>', 'inline-script'],
    ['a.svg', '<svg onload="x()"/>', 'event-attribute'],
    ['a.svg', '<svg><a href="javascript:x()"/></svg>', 'javascript-address'],
  ])('stops the build for what a page fetches besides scripts: %s with %s', async (file, text, rule) => {
    await put(file, text);
    await expect(harden()).rejects.toThrow(`${file}:1:`);
    await expect(harden()).rejects.toThrow(rule);
  });

  test('lets sheets and drawings have what the policy allows', async () => {
    await put(
      'a.css',
      'p { background: url(data:image/svg+xml,x), url("b.png"), url(/c.png) } @import "/d.css";',
    );
    await put('a.svg', '<svg><style>path { fill: red }</style><path style="fill:red"/></svg>');
    expect(await harden()).toBeUndefined();
  });

  test('leaves files that are no pages alone', async () => {
    await put('feed.xml', '<style>');
    await harden();
    expect(await read('feed.xml')).toBe('<style>');
  });
});

describe('compressing a built site', () => {
  const text = '<p>The same words again and again.</p>\n'.repeat(40);

  test('writes brotli and gzip copies that hold the same text', async () => {
    await put('xx/index.html', text);
    await built(precompress());
    expect(brotliDecompressSync(await readFile(join(dist, 'xx/index.html.br'))).toString()).toBe(text);
    expect(gunzipSync(await readFile(join(dist, 'xx/index.html.gz'))).toString()).toBe(text);
  });

  test('compresses the search index where it was unpacked before', async () => {
    await put('pagefind/wasm.unknown.pagefind', text);
    await built(precompress());
    expect(existsSync(join(dist, 'pagefind/wasm.unknown.pagefind.br'))).toBe(true);
  });

  test('makes the same bytes each time', async () => {
    await put('page.css', text);
    await built(precompress());
    const [br, gz] = [await readFile(join(dist, 'page.css.br')), await readFile(join(dist, 'page.css.gz'))];
    await built(precompress());
    expect(await readFile(join(dist, 'page.css.br'))).toEqual(br);
    expect(await readFile(join(dist, 'page.css.gz'))).toEqual(gz);
    expect(gz.subarray(4, 10)).toEqual(Buffer.from([0, 0, 0, 0, 2, 255])); // No time of day, no operating system.
  });

  test('leaves alone what is small, compressed already, or would grow', async () => {
    const noise = Array.from({ length: 40 }, (_, n) => createHash('sha512').update(`${n}`).digest());
    await put('small.html', '<p>x</p>');
    await put('picture.png', text);
    await put('pagefind/fragment/xx_1cdad5a.pf_fragment', gzipSync(text));
    await put('noise.wasm', Buffer.concat(noise));
    await built(precompress());
    for (const name of [
      'small.html',
      'picture.png',
      'pagefind/fragment/xx_1cdad5a.pf_fragment',
      'noise.wasm',
    ]) {
      expect(existsSync(join(dist, `${name}.br`)), name).toBe(false);
      expect(existsSync(join(dist, `${name}.gz`)), name).toBe(false);
    }
  });

  test('does not compress its own copies when it runs again', async () => {
    await put('page.js', text);
    await built(precompress());
    await built(precompress());
    expect(existsSync(join(dist, 'page.js.br.br'))).toBe(false);
    expect(log.at(-1)).toBe('1 files compressed: 2 KB are 0 KB as brotli');
  });
});
