import { globSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { connectOrigins } from '../commands/connect-origins.ts';
import { readContent } from '../library/read-content.ts';
import { cloudfrontFiles } from './cloudfront.ts';
import { edgeScript } from './edge-script.ts';
import { hostFacts } from './host-facts.ts';
import { hostFiles } from './host-files.ts';
import { numberedGroups } from './numbered-groups.ts';
import { findOnward, type Onward } from './onward.ts';

const { library } = await readContent('content');
const facts = hostFacts(library, connectOrigins(library.provider));
const files = hostFiles(facts);
const [first = '', second = ''] = facts.languages.map(({ tag }) => tag);

describe('deploy/', () => {
  test('is what npm run deploy:configs writes today', () => {
    for (const [path, text] of Object.entries(files)) {
      expect(readFileSync(`deploy/${path}`, 'utf8'), `deploy/${path}: npm run deploy:configs`).toBe(text);
    }
  });

  test('holds nothing else but what is written by hand', () => {
    const there = globSync('deploy/**/*', { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^.*?deploy\//, ''))
      .concat(['apache/.htaccess']);
    expect(there.filter((path) => !(path in files)).toSorted()).toEqual(['README.md', 'github-pages.md']);
  });
});

describe('every host', () => {
  const everywhere = [
    'nginx/apuri-site.conf',
    'caddy/apuri.caddy',
    'apache/.htaccess',
    'netlify/_headers',
    'cloudflare/_headers',
    'cloudflare/functions/[[path]].js',
    'cloudfront/response-headers-policy.json',
  ];

  test.each(everywhere)('is told the same policy and the same value of each header: %s', (path) => {
    const text = (files[path] ?? '').replaceAll('\\"', '"');
    for (const [name, value] of facts.headers) {
      if (path.endsWith('.json') && name === 'Strict-Transport-Security') {
        expect(text).toContain('"AccessControlMaxAgeSec": 63072000');
      } else if (path.endsWith('.json') && name === 'X-Content-Type-Options') {
        expect(text).toContain('"ContentTypeOptions"');
      } else {
        expect(text, name).toContain(value);
      }
    }
  });

  test.each(['nginx/apuri-maps.conf', 'caddy/apuri.caddy', 'apache/.htaccess', 'netlify/_redirects'])(
    'is told where every old address leads: %s',
    (path) => {
      const text = (files[path] ?? '').replaceAll('\\', '');
      for (const one of [...facts.redirects.exact, ...facts.redirects.numbered]) {
        expect(text).toContain(one.from.slice(1));
        if ('to' in one) expect(text).toContain(one.to);
      }
    },
  );

  test('gets no more than it takes: lines of _headers, rules, bytes of a function', () => {
    const lines = (files['cloudflare/_headers'] ?? '').split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(facts.headers.find(([name]) => name === 'Content-Security-Policy')?.[1].length).toBeLessThan(1000);
    expect(JSON.parse(files['cloudflare/_routes.json'] ?? '').include.length).toBeLessThan(100);
  });

  test('with a limit on functions is told when there are too many old addresses', () => {
    const numbered = Array.from({ length: 900 }, (_, number) => ({
      from: `/hc/${number}`,
      status: 301 as const,
      to: `/${first}/article-${number}/`,
    }));
    expect(() => cloudfrontFiles({ ...facts, redirects: { exact: [], numbered } })).toThrow(
      /The CloudFront function has \d+ bytes; expected at most 10240\./,
    );
  });
});

test('no header stands in two rules of _headers that could match one address', () => {
  const rules = (files['netlify/_headers'] ?? '').split('\n').filter((line) => !line.startsWith('#'));
  const forAll = rules.slice(rules.indexOf('/*') + 1).filter((line) => line.startsWith('  '));
  const names = forAll.map((line) => line.split(':')[0]?.trim());
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  expect(new Set(twice)).toEqual(new Set(['Cache-Control', 'Content-Type']));
  expect(names.slice(0, facts.headers.length)).toEqual(facts.headers.map(([name]) => name));
});

describe('the script of hosts that answer with a function', () => {
  const onward = findOnward(facts);
  const script = runInNewContext(`${edgeScript(facts)}; onward`) as (
    path: string,
    choosing: boolean,
    acceptLanguage: string | undefined,
    userAgent: string | undefined,
  ) => Onward | undefined;
  const numbered = facts.redirects.numbered[0]?.from ?? '';

  test.each([
    ['/', '', second, 'Mozilla/5.0'],
    ['/', '', `qq, ${second};q=0.5, ${first};q=0.4`, 'Mozilla/5.0'],
    ['/', '?all', first, 'Mozilla/5.0'],
    ['/', '', first, 'Somebot/1.0'],
    ['/', '', undefined, undefined],
    [`/${first}/`, '', second, 'Mozilla/5.0'],
    [facts.redirects.exact[0]?.from ?? '', '', undefined, undefined],
    [`${facts.redirects.exact[0]?.from}/`, '', undefined, undefined],
    [numbered, '', undefined, undefined],
    [`${numbered}/`, '', undefined, undefined],
    [`${numbered}-An-old-title`, '', undefined, undefined],
    [`${numbered}0`, '', undefined, undefined],
    ['/hc/toString', '', undefined, undefined],
    ['/constructor', '', undefined, undefined],
  ])('answers %s%s as our own server does (%s, %s)', (path, query, language, agent) => {
    const own = onward(path, query, { 'accept-language': language, 'user-agent': agent });
    expect({ ...script(path, query === '?all', language, agent) }).toEqual({ ...own });
  });

  test('knows every old address', () => {
    for (const { from } of [...facts.redirects.exact, ...facts.redirects.numbered]) {
      expect({ ...script(from, false, undefined, undefined) }).toEqual({ ...onward(from, '', {}) });
    }
  });
});

test("an address that cannot be read is nobody's, and no failure", () => {
  const readable = runInNewContext(`${edgeScript(facts)}; readable`) as (path: string) => string;
  expect([readable('/en/%ZZ'), readable('/en/%C3%A4')]).toEqual(['/en/%ZZ', '/en/ä']);
});

test('a number with a hyphen in it is refused: no pattern would find its end', () => {
  expect(() => numberedGroups([{ from: '/hc/1-2', status: 301, to: '/x/' }])).toThrow('"/hc/1-2"');
});
