import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { factsOf } from '../serve/facts.ts';
import { bodyOf, formats } from '../serve/formats.ts';
import { FINE } from '../serve/scenario.ts';
import type { Answer, Outcome } from './answer.ts';
import { browserAccess } from './browser-access.ts';
import { EXIT_CODES, exitCodeOf } from './exit-codes.ts';
import { pageOf, products } from './products.ts';
import { recognise } from './recognise.ts';
import { USAGE } from './request.ts';

const origin = 'https://help.example.com';
const page = new URL('https://status.example.com/');
const json = (path: string, body: unknown, allowOrigin: string | null = '*'): Answer => ({
  url: new URL(path, page).href,
  outcome: 'json',
  json: body,
  allowOrigin,
});
const answer = (path: string, outcome: Outcome, detail = ''): Answer => ({
  url: new URL(path, page).href,
  outcome,
  detail,
});
const home = answer('/', 'html');

const statuspage = { page: {}, status: { indicator: 'none' }, incidents: [] };
const incidentio = { ongoing_incidents: [], in_progress_maintenances: [], scheduled_maintenances: [] };

describe('a status page is recognised by what it answers', () => {
  it.each(Object.entries(formats))('as %s', (provider, { page: path, answers }) => {
    const facts = factsOf(FINE, 'https://status.example.com', new Date());
    const given = new URL(path, page);
    const told = products.flatMap(({ feeds }) =>
      feeds(given).flatMap((url) => {
        const make = answers[new URL(url).pathname];
        return make ? [json(url, JSON.parse(bodyOf(make(facts))))] : [];
      }),
    );
    const verdict = recognise(given, [home, ...told], origin);
    expect(verdict).toMatchObject({ kind: 'found', provider });
    if (verdict.kind === 'found') expect(verdict.feeds).toHaveLength(Object.keys(answers).length);
  });

  it.each([['Rootly', 'statuspage', '/api/v1/status.json', { page: {}, status: { indicator: 'none' } }]])(
    'as %s, whose format is that of %s',
    (name, provider, path, body) => {
      const verdict = recognise(page, [home, json(path, body)], origin);
      expect(verdict).toMatchObject({ kind: 'found', provider, feeds: [new URL(path, page).href] });
      expect(verdict.kind === 'found' && verdict.product.name).toContain(name);
    },
  );

  it('as two, where it speaks two: the fuller format first', () => {
    const both = [json('/api/v1/summary', incidentio), json('/api/v2/summary.json', statuspage)];
    const verdict = recognise(page, [home, ...both], origin);
    expect(verdict).toMatchObject({
      provider: 'statuspage',
      also: [{ product: { provider: 'incidentio' } }],
    });
  });

  it('as one, where one document fits two products', () => {
    const feed = json('/api/v2/summary.json', statuspage);
    expect(recognise(page, [feed], origin)).toMatchObject({ provider: 'statuspage', also: [] });
  });

  it('with the time a page needs, which asks one feed after the other', () => {
    const kuma = { config: { slug: 'main' }, publicGroupList: [] };
    const late = (path: string, body: unknown) => ({ ...json(path, body), tookMs: 4000 });
    const both = [
      late('/api/status-page/main', kuma),
      late('/api/status-page/heartbeat/main', { heartbeatList: {} }),
    ];
    const verdict = recognise(new URL('/status/main', page), [home, ...both], origin);
    expect(verdict).toMatchObject({ provider: 'uptimekuma', tookMs: 8000 });
  });

  it.each([
    [
      'Cachet, version 3',
      '/api/status',
      { data: { status: 'operational', message: 'All Systems Operational' } },
    ],
    ['Cachet, version 2', '/api/v1/status', { data: { status: 'success', message: 'System operational' } }],
    ['a page of Google’s kind', '/incidents.json', [{ external_desc: 'x' }]],
    ['Upptime', '/history/summary.json', [{ slug: 'a', uptime: '99%' }]],
    ['Status.io', '/', { result: { status_overall: { status_code: 100 } } }],
    ['openstatus', '/', { status: 'operational' }],
  ])('as %s, which cannot be read yet', (name, path, body) => {
    const answers = path === '/' ? [json(path, body)] : [home, json(path, body)];
    expect(recognise(page, answers, origin)).toMatchObject({ kind: 'unsupported', product: { name } });
  });

  it('by its own address, where a feed is in an unusual place', () => {
    const feed = json('/files/state.json', { schema: 1, items: [] });
    const verdict = recognise(new URL(feed.url), [feed], origin);
    expect(verdict).toMatchObject({ kind: 'found', provider: 'own', feeds: [feed.url] });
  });

  it('not at all where one of two feeds that it needs is missing', () => {
    const kuma = json('/api/status-page/default', { config: { slug: 'x' }, publicGroupList: [] });
    expect(recognise(page, [home, kuma], origin)).toMatchObject({ kind: 'html' });
  });

  it.each([
    ['nothing', {}],
    ['a list', []],
    ['null', null],
    ['a word', 'operational'],
    ['half of the fields', { page: {}, status: {} }],
    ['words where lists belong', { ...incidentio, ongoing_incidents: 'none' }],
    ['a list called constructor', { constructor: [], __proto__: { items: [] } }],
  ])('never by %s', (_, body) => {
    for (const { feeds } of products) {
      const answers = feeds(page).map((url) => json(url, body));
      expect(recognise(page, [home, ...answers], origin).kind).toBe('html');
    }
  });
});

describe('why nothing is found', () => {
  it.each<[string, string, Answer[]]>([
    ['no host', 'missing', [answer('/', 'dns', 'ENOTFOUND')]],
    ['nothing anywhere', 'missing', [answer('/', 'absent'), answer('/index.json', 'absent')]],
    ['a page alone', 'html', [home, answer('/index.json', 'absent')]],
    ['a page at every address', 'html', [home, answer('/index.json', 'html')]],
    ['other JSON beside a page', 'html', [home, json('/summary.json', {})]],
    ['other JSON alone', 'broken', [json('/', {})]],
    ['a key', 'key', [home, answer('/index.json', 'key')]],
    ['a slow feed', 'timeout', [home, answer('/index.json', 'timeout')]],
    ['a certificate', 'tls', [answer('/', 'tls', 'CERT_HAS_EXPIRED')]],
    ['no connection', 'refused', [answer('/', 'refused', 'ECONNREFUSED')]],
    ['too much', 'tooLarge', [home, answer('/index.json', 'tooLarge')]],
    ['a feed cut short', 'broken', [home, answer('/index.json', 'broken')]],
    ['a feed that fails', 'broken', [home, answer('/index.json', 'busy', 'status 500')]],
    ['another host', 'elsewhere', [answer('/', 'elsewhere', 'https://other.example/')]],
  ])('is %s: %s', (_, kind, answers) => {
    expect(recognise(page, answers, origin)).toMatchObject({ kind });
  });

  it('is told of the feed, not of the page, when both could', () => {
    const verdict = recognise(page, [home, answer('/index.json', 'key', 'status 403')], origin);
    expect(verdict).toEqual({
      kind: 'key',
      url: 'https://status.example.com/index.json',
      detail: 'status 403',
    });
  });
});

describe('a browser on the help centre', () => {
  const access = (...allowed: (string | null)[]) =>
    browserAccess(
      allowed.map((allowOrigin, index) => ({ url: `https://a.example/${index + 1}`, allowOrigin })),
      origin,
    );
  it.each([
    [['*'], true],
    [[origin], true],
    [['*', origin], true],
    [[null], false],
    [['*', null], false],
    [['https://other.example'], false],
    [[`${origin}/`], false],
    [[`${origin}, *`], false],
    [['null'], false],
    [[''], false],
  ])('may read an answer that allows %j: %s', (allowed, may) => {
    expect(access(...allowed).may).toBe(may);
  });

  it('is told why not, and of which feed', () => {
    expect(access('*', null).why).toBe('https://a.example/2 has no Access-Control-Allow-Origin');
    expect(access('https://b.example').why).toContain(`/1 is https://b.example, not ${origin}`);
    expect(access('a, b').why).toContain('several values');
  });

  it('may not read what is not sent as JSON, whoever is allowed to', () => {
    const text = { url: 'https://a.example/1', wrongType: 'text/plain' };
    expect(browserAccess([{ ...text, allowOrigin: '*' }], origin)).toEqual({
      may: false,
      why: 'https://a.example/1 is sent as text/plain, not as application/json',
    });
    expect(browserAccess([{ ...text, allowOrigin: null }], origin).why).toMatch(/has no Access.*; .*text/);
    expect(browserAccess([{ ...text, wrongType: '', allowOrigin: '*' }], origin).may).toBe(false);
  });
});

describe('the page that is meant', () => {
  it.each([
    ['https://status.example.com', 'https://status.example.com/'],
    ['https://example.com/status/', 'https://example.com/status/'],
    ['https://status.example.com/api/v2/summary.json', 'https://status.example.com/'],
    ['https://example.com/status/index.json?x#y', 'https://example.com/status'],
    ['https://status.example.com/status/main', 'https://status.example.com/status/main'],
    ['https://status.example.com/?theme=dark', 'https://status.example.com/'],
  ])('by %s is %s', (given, meant) => {
    expect(pageOf(new URL(given)).href).toBe(meant);
  });
});

test('every end has a code of its own, and the usage and the README have them all', () => {
  const codes = Object.values(EXIT_CODES).map(([code]) => code as number);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toContain(1);
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  for (const [code, words] of Object.values(EXIT_CODES)) {
    expect(readme).toContain(`| ${code} | ${words} |`);
    expect(USAGE).toMatch(new RegExp(`^ +${code}  ${words}$`, 'm'));
  }
  const found = recognise(page, [home, json('/api/v2/summary.json', statuspage, null)], origin);
  expect(exitCodeOf(found)).toBe(10);
});
