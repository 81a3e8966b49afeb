import { describe, expect, test } from 'vitest';
import { cacheControl, contentSecurityPolicy, metaPolicy, securityHeaders } from './policy.ts';

const connect = ['https://status.example.com'];

describe('the policy', () => {
  const policy = contentSecurityPolicy({ connect });

  test('forbids everything it does not name', () => {
    expect(policy).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'self' https://status.example.com; manifest-src 'self'; worker-src 'self'; " +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
        'trusted-types offline',
    );
  });

  test('has no unsafe word but the one WebAssembly needs, and no directive twice', () => {
    expect(policy.match(/'[\w-]*unsafe[\w-]*'/g)).toEqual(["'wasm-unsafe-eval'"]);
    const names = policy.split('; ').map((directive) => directive.split(' ')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is the same in the page as in the header, but for what a page cannot say', () => {
    expect(metaPolicy({ connect })).toBe(policy.replace("frame-ancestors 'none'; ", ''));
    expect(metaPolicy({ connect })).not.toContain('"');
  });

  test('lists an origin once', () => {
    const twice = contentSecurityPolicy({ connect: ['https://a.example.com', 'https://a.example.com'] });
    expect(twice).toContain("connect-src 'self' https://a.example.com; manifest-src");
  });

  test.each([
    'https://a.example.com/feed',
    'https://*.example.com',
    'https://a.example.com;script-src',
    'https://[::1]',
    "https://a.example.com; script-src 'unsafe-inline'",
    'data:',
    '*',
    '',
    'status.example.com',
  ])('refuses what is not a bare origin: %s', (origin) => {
    expect(() => contentSecurityPolicy({ connect: [origin] })).toThrow(/Expected an origin/);
  });
});

test('every protecting header is there, once', () => {
  const headers = securityHeaders({ connect });
  expect(Object.fromEntries(headers)).toMatchObject({
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  expect(new Set(headers.map(([name]) => name.toLowerCase())).size).toBe(9);
});

describe('a file may be kept', () => {
  const forAYear = 'public, max-age=31536000, immutable';
  test.each([
    ['/', 'no-cache'],
    ['/guide/', 'no-cache'],
    ['/guide/index.html', 'no-cache'],
    ['/_astro/page.Cx3bTfUd.css', forAYear],
    ['/_astro/', 'no-cache'],
    ['/guide/_astro/page.css', 'no-cache'],
    ['/pagefind/pagefind.js', 'no-cache'],
    ['/pagefind/pagefind-entry.json', 'no-cache'],
    ['/pagefind/wasm.unknown.pagefind', 'no-cache'],
    ['/pagefind/pagefind.xx_cefac5f9ad.pf_meta', forAYear],
    ['/pagefind/fragment/xx-yy_1cdad5a.pf_fragment', forAYear],
    ['/pagefind/index/xx_9d6673b.pf_index', forAYear],
    ['/pagefind/filter/xx_6488de9.pf_filter', forAYear],
    ['/pagefind/fragment/page.pf_fragment', 'no-cache'],
  ])('%s: %s', (path, expected) => {
    expect(cacheControl(path)).toBe(expected);
  });
});
