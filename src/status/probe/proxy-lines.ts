/** How each kind of host forwards a feed at an address of its own, for feeds that browsers may not read elsewhere. */

export interface Forward {
  /** On our own site: `/status-feed.json` */
  readonly path: string;
  /** Of the provider. */
  readonly feed: URL;
}

/** The addresses on our own site for some feeds. */
export function forwardsOf(feeds: readonly string[]): Forward[] {
  return feeds.map((feed, index) => ({
    path: `/status-feed${index === 0 ? '' : `-${index + 1}`}.json`,
    feed: new URL(feed),
  }));
}

export interface Ways {
  /** The provider sends another media type: ours has to be set. */
  readonly setType: boolean;
  /** How long the provider may take. */
  readonly seconds: number;
}

/** Lines for every kind of host, each with a heading. */
export function proxyLines(forwards: readonly Forward[], ways: Ways): string[] {
  return [nginx, caddy, netlify, cloudflare].flatMap((host) => [...host(forwards, ways), '']);
}

function nginx(forwards: readonly Forward[], { setType, seconds }: Ways): string[] {
  return [
    '── nginx ──  (the first line at the level http, the rest in the server)',
    'proxy_cache_path /var/cache/nginx/status keys_zone=status:1m max_size=5m inactive=1h;',
    ...forwards.flatMap(({ path, feed }) => [
      `location = ${path} {`,
      '    limit_except GET { deny all; }',
      `    proxy_pass ${feed.href};`,
      '    proxy_ssl_server_name on;',
      '    proxy_ssl_verify on;',
      '    proxy_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;',
      `    proxy_set_header Host ${feed.host};`,
      '    proxy_set_header Cookie "";',
      '    proxy_set_header Authorization "";',
      '    proxy_set_header Referer "";',
      '    proxy_hide_header Set-Cookie;',
      '    proxy_ignore_headers Set-Cookie Cache-Control Expires Vary;',
      '    proxy_cache status;',
      '    proxy_cache_lock on;',
      '    proxy_cache_valid 200 60s;',
      '    proxy_cache_use_stale error timeout updating http_500 http_502 http_503 http_504;',
      '    proxy_connect_timeout 2s;',
      `    proxy_read_timeout ${seconds}s;`,
      ...(setType
        ? ['    proxy_hide_header Content-Type;', '    add_header Content-Type application/json;']
        : []),
      '    # STALE and UPDATING tell pages that this is an old copy: it counts as a try that failed.',
      '    add_header X-Feed-Cache $upstream_cache_status always;',
      '    # An add_header here hides those of the server: repeat your security headers below.',
      '}',
    ]),
  ];
}

function caddy(forwards: readonly Forward[], { setType, seconds }: Ways): string[] {
  return [
    '── Caddy ──  (in the site’s block; it keeps no copy: every reader’s question reaches the status page)',
    ...forwards.flatMap(({ path, feed }, index) => [
      `@status${index + 1} {`,
      `    path ${path}`,
      '    method GET HEAD',
      '}',
      `handle @status${index + 1} {`,
      `    rewrite * ${feed.pathname}${feed.search}`,
      `    reverse_proxy ${feed.origin} {`,
      `        header_up Host ${feed.host}`,
      '        header_up -Cookie',
      '        header_up -Authorization',
      '        header_up -Referer',
      '        header_down -Set-Cookie',
      ...(setType ? ['        header_down Content-Type application/json'] : []),
      '        transport http {',
      '            dial_timeout 2s',
      `            response_header_timeout ${seconds}s`,
      '        }',
      '    }',
      '}',
    ]),
  ];
}

function netlify(forwards: readonly Forward[], { setType }: Ways): string[] {
  if (setType)
    return ['── Netlify ──  (_redirects passes the wrong type on: write a function like the one below)'];
  return [
    '── Netlify ──  (in public/_redirects, above other lines; the ! lets it win over a file of that name)',
    ...forwards.map(({ path, feed }) => `${path}  ${feed.href}  200!`),
  ];
}

function cloudflare(forwards: readonly Forward[], { setType }: Ways): string[] {
  return [
    '── Cloudflare Pages ──  (one function per feed; _redirects cannot forward to another host)',
    ...forwards.flatMap(({ path, feed }) => [
      `// functions${path}.js`,
      'export async function onRequestGet() {',
      `  const answer = await fetch('${feed.href.replaceAll("'", '%27')}', {`,
      "    headers: { Accept: 'application/json' },",
      "    redirect: 'manual',",
      // cacheTtl would keep failures, too; below 0: not at all.
      "    cf: { cacheEverything: true, cacheTtlByStatus: { '200': 60, '201-599': -1 } },",
      '  });',
      '  return new Response(answer.body, {',
      '    status: answer.status === 200 ? 200 : 502,',
      '    headers: {',
      setType
        ? "      'Content-Type': 'application/json',"
        : "      'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain',",
      "      'Cache-Control': 'no-cache',",
      "      'X-Content-Type-Options': 'nosniff',",
      '    },',
      '  });',
      '}',
    ]),
  ];
}
