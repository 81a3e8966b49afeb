import { hashedNames, keptForAYear } from '../hardening/policy.ts';
import { chooseQuery, robots, sentByHost } from '../translations/way-on.ts';
import { acceptLanguagePattern, chooseParameter, languagePattern } from './accept-language.ts';
import { endingTypes, namedTypes, otherType } from './content-types.ts';
import type { HostFacts } from './host-facts.ts';
import { generatedNote, type HostFiles, serverPattern } from './host-file.ts';
import { literal, numberedGroups, numberedPattern } from './numbered-groups.ts';
import { vary } from './onward.ts';

/*
 * nginx: maps for the http block and directives for the server block. An `add_header` inside a location discards all
 * inherited ones, so there is none; what differs by address is told by a map.
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxFiles(facts: HostFacts): HostFiles {
  return {
    'nginx/apuri-maps.conf': maps(facts),
    'nginx/apuri-site.conf': site(facts),
    'nginx/apuri-brotli.conf': `${note}# Only where the module is installed (Debian: libnginx-mod-http-brotli-static).\nbrotli_static on;\n`,
    [`nginx/${facts.host}.conf`]: sample(facts.host),
  };
}

const note = generatedNote('#');

function maps({ languages, redirects }: HostFacts): string {
  const groups = numberedGroups(redirects.numbered);
  const moved = redirects.exact.flatMap((one) => (one.status === 410 ? [] : [one]));
  const gone = redirects.exact.filter(({ status }) => status === 410);
  return `${note}# Goes into the http block.
map_hash_bucket_size 256;
map_hash_max_size 16384;

${map('$uri', '$apuri_cache_control', [
  ['default', 'no-cache'],
  ...hashedNames.map((name): Row => [`~${serverPattern(name)}`, keptForAYear]),
])}
# The address as it was sent: a page of a folder, and an error page, is looked up under another.
${map('$request_uri', '$apuri_vary', [
  ['default', vary('/en/')],
  ['~^/(?:\\?|$)', vary('/')],
])}
${map('$status', '$apuri_allow', [
  ['default', ''],
  ['405', 'GET, HEAD'],
])}
${map('$request_method', '$apuri_refused', [
  ['default', '1'],
  ['GET', ''],
  ['HEAD', ''],
])}
# The language of the address's first part has an error page of its own.
${map('$request_uri', '$apuri_not_found', [
  ['default', '/404.html'],
  ...languages.map(({ tag }): Row => [`~^/${literal(tag)}(?:[/?]|$)`, `/${tag}/404/index.html`]),
])}
# The first language of the browser that is one of ours.
${map('$http_accept_language', '$apuri_asked', [
  ['default', ''],
  [`~*${named(acceptLanguagePattern(languages), 'apuri_tag')}`, '$apuri_tag'],
])}
${map('$apuri_asked', '$apuri_language', [
  ['default', ''],
  ...languages.map((one): Row => [`~*${languagePattern(one)}`, one.tag]),
])}
# \`${chooseQuery}\` is the way back to the page of languages, which robots are never sent away from.
${map('$request_uri', '$apuri_choosing', [
  ['default', ''],
  [`~[?&]${chooseParameter}(?:[=&]|$)`, '1'],
])}
${map('$http_user_agent', '$apuri_robot', [
  ['default', ''],
  [`~*${robots}`, '1'],
])}
${map('$uri$apuri_choosing$apuri_robot', '$apuri_onward', [
  ['default', ''],
  ['/', '$apuri_language'],
])}
# Old addresses, with a slash at their end and without one.
${map('$uri', '$apuri_bare', [
  ['default', '$uri'],
  ['~^(?<apuri_without_slash>/.+)/$', '$apuri_without_slash'],
])}
${map('$apuri_bare', '$apuri_gone', [['default', ''], ...gone.map(({ from }): Row => [from, '1'])])}
${map('$apuri_bare', '$apuri_moved', [
  ['default', '$apuri_moved_by_number'],
  ...moved.map(({ from, to }): Row => [from, to]),
])}
${map('$apuri_number', '$apuri_moved_by_number', [
  ['default', ''],
  ...groups.flatMap(({ before, targets }) =>
    [...targets].map(([number, to]): Row => [`${before}${number}`, to]),
  ),
])}
${map('$uri', '$apuri_number', [
  ['default', ''],
  ...(groups.length > 0
    ? [[`~${named(numberedPattern(groups), 'apuri_base')}`, '$apuri_base'] as const]
    : []),
])}`;
}

function site({ headers }: HostFacts): string {
  const names = namedTypes.map(
    ([name, type]) => `location ~ /${literal(name)}$ {
    types { }
    default_type ${quoted(type.split(';', 1).join(''))};
    charset_types ${type.split(';', 1).join('')};
}`,
  );
  const plainTypes = endingTypes.map(
    ([ending, type]) => [ending.slice(1), type.split(';', 1).join('')] as const,
  );
  const texts = endingTypes.filter(([, type]) => type.includes('charset'));
  return `${note}# Goes into the server block, beside root (the folder of the site) and listen.
index index.html;
server_tokens off;
absolute_redirect off;
gzip off;
gzip_static on;
etag on;

types {
${[...Map.groupBy(plainTypes, ([, type]) => type)].map(([type, all]) => `    ${type} ${all.map(([ending]) => ending).join(' ')};`).join('\n')}
}
default_type ${otherType};
charset utf-8;
charset_types ${[...new Set(texts.map(([, type]) => type.split(';', 1).join('')))].filter((type) => type !== 'text/html').join(' ')};

# Never an add_header in a location: it would discard all of these.
${headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join('\n')}
add_header Cache-Control $apuri_cache_control always;
add_header Vary $apuri_vary always;
add_header Allow $apuri_allow always;

error_page 404 403 =404 $apuri_not_found;
error_page 410 $apuri_not_found;

if ($apuri_refused) { return 405; }
if ($apuri_onward) { return 302 /$apuri_onward/${sentByHost}; }
if ($apuri_gone) { return 410; }
if ($apuri_moved) { return 301 $apuri_moved; }

location / { try_files $uri $uri/ =404; }
# Error pages say so with their status, also where somebody asks for them.
location ~ ^(?:/[^/]+)?/404(?:\\.html|/|/index\\.html)?$ { internal; }
# Compressed copies have no address of their own; of hidden files only /.well-known/ is public.
location ~ \\.(?:br|gz)$ { return 404; }
location ~ /\\. { return 404; }
location ^~ /.well-known/ { try_files $uri =404; }
${names.join('\n')}
`;
}

function sample(host: string): string {
  return `${note}# A server block as a start. The certificate is yours to get (certbot, or what you use).
server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    server_tokens off;
    location ^~ /.well-known/acme-challenge/ { root /var/www/acme; }
    location / { return 301 https://${host}$request_uri; }
}
server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name ${host};
    ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
    root /srv/help/current;
    include /etc/nginx/apuri/apuri-site.conf;
    # A pattern, so that nothing fails where the file was left out.
    include /etc/nginx/apuri/apuri-brotli[.]conf;
}
`;
}

type Row = readonly [key: string, value: string];

function map(from: string, to: string, rows: readonly Row[]): string {
  const lines = rows.map(([key, value]) => `    ${quoted(key)} ${quoted(value)};`);
  return `map ${from} ${to} {\n${lines.join('\n')}\n}\n`;
}

/** As nginx reads a word in quotes: a backslash before anything but a quote stays. */
function quoted(text: string): string {
  return /^[\w/-]+$/.test(text) ? text : `"${text.replace(/"/g, '\\"')}"`;
}

/** Group 1 with a name: numbered groups of a map are overwritten by the next pattern that is tried. */
function named(pattern: string, name: string): string {
  return pattern.replace(/\((?!\?)/, `(?<${name}>`);
}
