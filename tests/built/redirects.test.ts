import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedLibrary } from '../../src/checks/checked-library.ts';
import { findOnward } from '../../src/hosting/onward.ts';
import { redirectsOf } from '../../src/redirects/redirects.ts';
import { type Running, serve } from '../../src/serve/serve.ts';
import { ask } from '../../src/serve/test-site.ts';

const root = 'dist';
const table = redirectsOf(await checkedLibrary('content'));
const moved = [...table.exact, ...table.numbered].flatMap((one) => (one.status === 301 ? [one] : []));

describe('every old address', () => {
  let site: Running;
  beforeAll(async () => {
    const onward = findOnward({ host: '', headers: [], languages: [], redirects: table });
    site = await serve({ root, connect: [], onward, host: 'localhost', port: 0 });
  });
  afterAll(() => site.close());

  it('is answered with 301 and lands with one hop, with a slash, without one, and with a name behind its number', async () => {
    expect(moved.length).toBeGreaterThan(100);
    const numbers = new Set(table.numbered.map(({ from }) => from));
    const wrong: string[] = [];
    for (const { from, to } of moved) {
      for (const end of ['', '/', ...(numbers.has(from) ? ['-Some-n%C3%A4me-2'] : [])]) {
        const { status, headers } = await ask(site.url, from + end);
        if (status !== 301 || headers.location !== to) wrong.push(`${from + end}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    const targets = [...new Set(moved.map(({ to }) => to))];
    const answers = await Promise.all(targets.map(async (to) => [to, (await ask(site.url, to)).status]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });
});

describe('the page at an old address, for hosts that cannot redirect', () => {
  it('sends on to the same page, links to it, and is not listed', () => {
    for (const { from, to } of moved) {
      const html = readFileSync(join(root, from, 'index.html'), 'utf8');
      expect(html).toContain(`<meta http-equiv="refresh" content="0;url=${to}">`);
      expect(html).toContain(`<a href="${to}"`);
      expect(html).toContain('<meta name="robots" content="noindex">');
      const target = readFileSync(join(root, to, 'index.html'), 'utf8');
      const canonical = /<link rel="canonical" href="[^"]*">/.exec(target)?.[0];
      expect(html).toContain(canonical);
      expect(target).not.toContain('http-equiv="refresh"');
    }
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'void-style': 'off', 'doctype-style': 'off', 'meta-refresh': 'off' },
    });
    const html = readFileSync(join(root, moved[0]?.from ?? '', 'index.html'), 'utf8');
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('stands in no sitemap', () => {
    const files = readdirSync(root).filter((file) => /^sitemap-.*\.xml$/.test(file));
    expect(files.length).toBeGreaterThan(2);
    const sitemap = files.map((file) => readFileSync(join(root, file), 'utf8')).join('');
    expect(moved.filter(({ from }) => sitemap.includes(`${from}/<`))).toEqual([]);
  });
});
