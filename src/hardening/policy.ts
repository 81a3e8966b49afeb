/**
 * The one source of every header that protects a reader: pure values, no file or network access.
 * The header, the meta element in each page and the files for other servers (`../hosting/`) are all made from here,
 * because two policies that differ are both enforced and break pages in ways nobody can explain.
 */

export interface PolicyOptions {
  /** Origins besides our own that pages may connect to, such as a status feed: `https://status.example.com`. */
  readonly connect: readonly string[];
}

export type Header = readonly [name: string, value: string];

const year = 31_536_000;

/**
 * The Content-Security-Policy for the header, the same for every page.
 *
 * - `'wasm-unsafe-eval'`: Pagefind compiles WebAssembly; it does not allow `eval`.
 * - `img-src data:`: style sheets hold small pictures as `data:` masks. Harmless for images, wrong for scripts.
 * - `trusted-types offline`: the one policy scripts may make, once, gives the address of the service worker and
 *   nothing else (`src/offline/register.ts`), so no other string can reach a sink. Pagefind searches under it as long
 *   as it runs with `noWorker: true`; its worker would need a policy of its own.
 * - `worker-src 'self'` is for that service worker, served from our own address.
 *
 * @throws TypeError when an origin is not a bare http(s) origin: a path, a wildcard or a `;` would change the policy.
 */
export function contentSecurityPolicy(options: PolicyOptions): string {
  return policy(options, ["frame-ancestors 'none'"]);
}

/** The same policy for `<meta http-equiv>`, without `frame-ancestors`, which browsers refuse there. */
export function metaPolicy(options: PolicyOptions): string {
  return policy(options, []);
}

/** The whole set for every answer of every status; `Cache-Control` depends on the file, see {@link cacheControl}. */
export function securityHeaders(options: PolicyOptions): readonly Header[] {
  return [
    ['Content-Security-Policy', contentSecurityPolicy(options)],
    ['Strict-Transport-Security', `max-age=${2 * year}; includeSubDomains`],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    [
      'Permissions-Policy',
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    ],
  ];
}

/**
 * How long an answer may be kept: a year when the name carries the hash of the content, otherwise it is asked
 * for again each time (cheap, by ETag), so that a mended article is seen at once.
 *
 * @param path address of the file as in the URL, without query: `/_astro/page.Cx3bTfUd.css`
 */
export function cacheControl(path: string): string {
  return hashedNames.some((name) => name.test(path)) ? keptForAYear : 'no-cache';
}

/** `Cache-Control` of a file whose name changes with its content. */
export const keptForAYear = `public, max-age=${year}, immutable`;

/** Paths whose names carry the hash of the content, in the syntax that servers' regular expressions have in common. */
export const hashedNames: readonly RegExp[] = [
  /^\/_astro\/[^/].*$/,
  // Pagefind names these by their content; pagefind.js, pagefind-entry.json and wasm.*.pagefind keep their names.
  /^\/pagefind\/(?:fragment|index|filter)\/[\w-]+_[0-9a-f]{7,}\.pf_(?:fragment|index|filter)$/,
  /^\/pagefind\/pagefind\.[\w-]+_[0-9a-f]{7,}\.pf_meta$/,
];

function policy({ connect }: PolicyOptions, headerOnly: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...new Set(connect.map(origin))].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...headerOnly,
    "require-trusted-types-for 'script'",
    'trusted-types offline',
  ].join('; ');
}

function origin(text: string): string {
  // URL alone would let "https://*.example.com" and "https://a;script-src" pass.
  const url = /^https?:\/\/[\w.-]+(?::\d+)?$/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url?.origin !== text) {
    throw new TypeError(
      `"${text}" cannot stand in the security policy. Expected an origin without path or slash at its end, ` +
        'such as https://status.example.com.',
    );
  }
  return text;
}
