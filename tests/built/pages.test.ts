import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { htmlRules } from '../support/html-rules.ts';

const dist = 'dist';
const pages = builtPages(dist);
const validator = new HtmlValidate(htmlRules);

describe('every built page', () => {
  it('is there: languages, home, sections, articles, search, words from A to Z and error pages', () => {
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/',
        '/fi/',
        '/en/',
        '/fi/webmail-login-problems/',
        '/fi/search/',
        '/fi/a-z/',
        '/fi/404/',
        '/404.html',
      ]),
    );
  });

  it.each(pages.map(({ path, html }) => [path, html]))('%s is valid HTML', async (path, html) => {
    const report = await validator.validateString(html, path);
    const messages = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  it.each(pages.map(({ path, html }) => [path, html]))(
    '%s leads only to addresses that exist',
    (path, html) => {
      const targets = [...html.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, url]) => url ?? '');
      const broken = targets.filter((url) => {
        if (/^(https|mailto):/.test(url)) return false;
        const { pathname, hash } = new URL(url.replaceAll('&amp;', '&'), `https://x${path}`);
        const file = join(dist, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
        if (!existsSync(file)) return true;
        const fragment = decodeURIComponent(hash.slice(1));
        return fragment !== '' && !readFileSync(file, 'utf8').includes(`id="${fragment}"`);
      });
      expect(broken).toEqual([]);
    },
  );
});

describe('an article without JavaScript', () => {
  const articles = pages.filter(
    ({ path, html }) => /^\/[^/]+\/[^/]+\/$/.test(path) && /<article[ >]/.test(html),
  );
  const languages = [...new Set(articles.map(({ path }) => path.split('/')[1] ?? ''))];

  it('is all there, with every language, its section, people, the status and a way to search', () => {
    expect(articles.length).toBeGreaterThan(200);
    const missing = articles.flatMap(({ path, html }) => {
      const [, language = '', id = ''] = path.split('/');
      const [, text = ''] = /<article[^>]*>([\s\S]*)<\/article>/.exec(html) ?? [];
      const leads = (to: string) => html.includes(`href="${to}`);
      const asked: Readonly<Record<string, boolean>> = {
        'its text': text.replaceAll(/<[^>]+>/g, '').length > 400 && !/<article[^>]* hidden/.test(html),
        'other languages': languages.every((other) => leads(`/${other}/${id}/"`)),
        section: leads(`/${language}/sections/`),
        people: leads('https://help.one.com/"'),
        status: leads('https://status.one.com'),
        search: leads(`/${language}/search/"`),
      };
      return Object.keys(asked).flatMap((what) => (asked[what] ? [] : [`${path}: ${what}`]));
    });
    expect(missing).toEqual([]);
  });
});

describe('every style sheet', () => {
  it('uses only custom properties that pages have, also those that scripts load later', () => {
    const folder = join(dist, '_astro');
    const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const ofPages = sheets.filter((file) => pages.some(({ html }) => html.includes(file)));
    const defined = new Set(
      ofPages.flatMap((file) => [...read(file).matchAll(/(--[\w-]+):/g)].map(([, name]) => name)),
    );
    expect(defined.size).toBeGreaterThan(20);
    for (const file of sheets) {
      const used = [...read(file).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
      expect([file, used.filter((name) => !defined.has(name))]).toEqual([file, []]);
    }
  });
});

describe('the desk of the writers, and the page of all screens', () => {
  it('are in no build', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|js|css)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => /desk|_screens/.test(file))).toEqual([]);
    expect(
      files.filter((file) => /_desk|_screens|open-in-editor/.test(readFileSync(join(dist, file), 'utf8'))),
    ).toEqual([]);
  });
});

describe('the weight of a page, brotli', () => {
  const weigh = (path: string) => {
    const html = pages.find((page) => page.path === path)?.html ?? '';
    const files = (pattern: RegExp) =>
      [...html.matchAll(pattern)].map(([, url]) => brotliSize(readFileSync(join(dist, url ?? ''))));
    const css = sum(files(/<link rel="stylesheet" href="([^"]+)"/g));
    const scripts = [
      ...new Set([...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, url]) => url ?? '')),
    ];
    return {
      html: brotliSize(Buffer.from(html)),
      css,
      js: sum(modules(scripts).map((url) => brotliSize(readFileSync(join(dist, url))))),
      blocking:
        1 +
        files(/<link rel="stylesheet" href="([^"]+)"/g).length +
        (html.match(/<script src=/g) ?? []).length,
    };
  };

  it.each(['fi', 'en'])(
    'keeps the guide (%s) within 10 KB of HTML and CSS and 8 KB of script',
    (language) => {
      const { html, css, js, blocking } = weigh(`/${language}/webmail-login-problems/`);
      expect(html + css).toBeLessThanOrEqual(10_000);
      // A guide fetches the live status by itself, once the page has loaded.
      expect(js + statusScript()).toBeLessThanOrEqual(8_000);
      expect(blocking).toBeLessThanOrEqual(3);
    },
  );

  it('never lets a page wait for more than one style sheet and one script before its first sight', () => {
    const links = (html: string, pattern: RegExp) => (html.match(pattern) ?? []).length;
    for (const { path, html } of pages) {
      expect([path, links(html, /<link rel="stylesheet"/g), links(html, /<script src=/g)]).toEqual([
        path,
        1,
        1,
      ]);
    }
  });

  const plain = pages.filter(({ html }) => /<article/.test(html) && !/<guide-checklist/.test(html));

  it.each(plain.map(({ path }) => path))(
    'keeps %s, without a guide, within 7 KB of HTML and CSS and 3 KB of script',
    (path) => {
      const { html, css, js } = weigh(path);
      expect(html + css).toBeLessThanOrEqual(7_000);
      expect(js).toBeLessThanOrEqual(3_000);
    },
  );

  it('asks for no font and nothing from another host', () => {
    for (const { html } of pages) {
      expect(html).not.toMatch(/<(?:script|img|iframe|source)[^>]* src="https?:/);
      expect(html).not.toMatch(
        /<link rel="(?:stylesheet|preload|modulepreload|preconnect)"[^>]*href="https?:/,
      );
    }
  });
});

function statusScript(): number {
  const files = readdirSync(join(dist, '_astro')).filter((file) => /^status-elements\.[^.]+\.js$/.test(file));
  return sum(files.map((file) => brotliSize(readFileSync(join(dist, '_astro', file)))));
}

/** Scripts and all they import statically: what a browser loads before anybody does anything. */
function modules(entries: readonly string[], seen = new Set<string>()): string[] {
  for (const url of entries) {
    if (seen.has(url)) continue;
    seen.add(url);
    const code = readFileSync(join(dist, url), 'utf8');
    const imports = [...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)].map(
      ([, name]) => `/_astro/${name}`,
    );
    modules(imports, seen);
  }
  return [...seen];
}

function brotliSize(content: Buffer): number {
  return brotliCompressSync(content).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
