import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../src/hardening/policy.ts';
import { type Observed, observatoryScore } from './observatory.ts';

const html = '<script src="/_astro/a.js" integrity="sha384-x"></script>';
const full = Object.fromEntries(
  securityHeaders({ connect: ['https://status.example.com'] }).map(([name, value]) => [
    name.toLowerCase(),
    [value],
  ]),
);
const scoreOf = (change: Partial<Observed['headers']>, more: Partial<Observed> = {}) =>
  observatoryScore({ headers: { ...full, ...change } as Observed['headers'], html, secure: true, ...more });
const policy = full['content-security-policy']?.[0] ?? '';
const withPolicy = (from: string, to: string) => ({ 'content-security-policy': [policy.replace(from, to)] });
const none = {
  'cross-origin-opener-policy': [],
  'cross-origin-embedder-policy': [],
  'cross-origin-resource-policy': [],
};

/** The Observatory's own analyser gave these numbers, to pages without integrity but for the first. */
const bare = { html: '<script src="/a.js"></script>' };
describe('the score', () => {
  it.each([
    ['the whole set', scoreOf({}), 155, 'A+'],
    ['without integrity', scoreOf({}, bare), 150, 'A+'],
    [
      "with default-src 'self'",
      scoreOf(withPolicy("default-src 'none'", "default-src 'self'"), bare),
      145,
      'A+',
    ],
    [
      "with style-src 'unsafe-inline'",
      scoreOf(withPolicy("style-src 'self'", "style-src 'unsafe-inline'"), bare),
      140,
      'A+',
    ],
    ['without COEP', scoreOf({ 'cross-origin-embedder-policy': [] }, bare), 140, 'A+'],
    ['without COOP, COEP and CORP', scoreOf(none, bare), 120, 'A+'],
    [
      "with script-src 'unsafe-inline'",
      scoreOf(withPolicy("script-src 'self'", "script-src 'unsafe-inline'")),
      80,
      'B+',
    ],
    ['without HSTS', scoreOf({ 'strict-transport-security': [] }), 80, 'B+'],
    ['on the preload list', scoreOf({}, { preloaded: true }), 160, 'A+'],
    [
      'with a header sent twice',
      scoreOf({ 'cross-origin-opener-policy': ['same-origin', 'same-origin'] }),
      140,
      'A+',
    ],
    ['with a directive twice', scoreOf(withPolicy("base-uri 'none'", "font-src 'none'")), 75, 'B'],
    ['without https', scoreOf({}, { secure: false }), 60, 'C+'],
  ])('%s', (_, { score, grade }, expected, letter) => {
    expect([score, grade]).toEqual([expected, letter]);
  });

  it('of a host that sends nothing of its own is told by what stands in the page', () => {
    const inPage = `<meta http-equiv="Content-Security-Policy" content="${policy.replace(" frame-ancestors 'none';", '')}">${html}`;
    expect(
      observatoryScore({
        headers: { 'strict-transport-security': ['max-age=31556952'] },
        html: inPage,
        secure: true,
      }).score,
    ).toBe(75);
    expect(observatoryScore({ headers: {}, html, secure: true }).score).toBe(30);
  });
});
