import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/built-pages.ts';

const dist = 'dist';
const pages = builtPages(dist);
const guides = pages.filter(({ html }) => html.includes('<guide-checklist'));
const scripts = readdirSync(join(dist, '_astro')).filter((file) => file.endsWith('.js'));
const weigh = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;
const weighScripts = (name: RegExp) => {
  const found = scripts.filter((file) => name.test(file));
  expect(found).toHaveLength(1);
  return found.reduce((all, file) => all + weigh(`_astro/${file}`), 0);
};

describe('the script of the guide and the hand-off together, brotli', () => {
  it('is at most 6 KiB, of which at most 2.1 KB comes with the page and the rest when it is first used', () => {
    const start = weighScripts(/^article-page\./);
    expect(start).toBeLessThanOrEqual(2_100);
    expect(start + weighScripts(/^later\./)).toBeLessThanOrEqual(6_144);
    for (const { html } of pages) expect(html).not.toMatch(/_astro\/later\./);
  });
});

describe('the words of the hand-off, brotli', () => {
  it.each(guides.map(({ path }) => path))(
    'is at most 4 KB, what passwords look like in each language included, for %s',
    (path) => {
      expect(weigh(join(path, 'hand-off.json'))).toBeLessThanOrEqual(4_000);
    },
  );
});

describe('a site that names no endpoint for answers', () => {
  it('does not ask "Was this helpful?", not even hidden', () => {
    for (const { html } of pages) expect(html).not.toMatch(/feedback/i);
    expect(existsSync(join(dist, 'en/feedback.json'))).toBe(false);
  });
});

describe('a request to an administrator', () => {
  it('holds nothing that only its sender may know, and fits into a mail program', () => {
    const requests = guides.flatMap(({ html }) => [...html.matchAll(/href="(mailto:[^"]*)"/g)]);
    expect(requests).toHaveLength(guides.filter(({ html }) => html.includes('<blockquote')).length);
    expect(requests).not.toHaveLength(0);
    for (const [, href = ''] of requests) {
      expect(href.length).toBeLessThanOrEqual(2_000);
      expect(href).toMatch(/^mailto:\?subject=/);
    }
  });
});
