import { hashedNames, keptForAYear } from '../hardening/policy.ts';
import { robots, sentByHost } from '../translations/way-on.ts';
import { acceptLanguagePattern, chooseParameter, languagePattern } from './accept-language.ts';
import { endingTypes, namedTypes, otherType } from './content-types.ts';
import type { HostFacts } from './host-facts.ts';
import { generatedNote, type HostFiles, serverPattern } from './host-file.ts';
import { literal, numberedGroups } from './numbered-groups.ts';
import { vary } from './onward.ts';

/*
 * Apache 2.4: one .htaccess, which works on shared hosting too. `Header always` reaches redirects and errors; `unset`
 * takes away what mod_rewrite adds by itself, or `Vary` would be sent twice.
 */
export function apacheFiles(facts: HostFacts): HostFiles {
  return { 'apache/.htaccess': htaccess(facts), [`apache/${facts.host}.conf`]: sample(facts.host) };
}

const note = generatedNote('#');

function htaccess({ headers, languages, redirects }: HostFacts): string {
  const hashed = hashedNames.map(serverPattern).join('|');
  return `${note}# Goes into the folder of the site. Needs AllowOverride All and mod_headers, mod_rewrite, mod_mime, mod_dir; without one
# of them every request fails, which is better than a site without protection.
Options -Indexes +FollowSymLinks -MultiViews
DirectoryIndex index.html
DirectorySlash On
AddDefaultCharset off
FileETag MTime Size

${types()}

${headers.map(([name, value]) => `Header always set ${name} ${quoted(value)}`).join('\n')}
Header unset Vary
Header always set Vary "${vary('/en/')}"
Header always set Vary "${vary('/')}" "expr=%{THE_REQUEST} =~ m#^\\S+ /(?:\\?\\S*)? #"
Header unset Cache-Control
Header always set Cache-Control "no-cache"
Header always set Cache-Control "${keptForAYear}" "expr=%{REQUEST_STATUS} < 400 && %{REQUEST_URI} =~ m#(?:${hashed.replaceAll('$', '(?:\\.br|\\.gz)?$')})#"
Header always set Allow "GET, HEAD" "expr=%{REQUEST_STATUS} == 405"
Header always unset X-Powered-By

ErrorDocument 403 /404.html
ErrorDocument 404 /404.html
ErrorDocument 410 /404.html
${languages
  .map(
    ({ tag }) => `<If "%{THE_REQUEST} =~ m#^\\S+ /${literal(tag)}[/? ]#">
    ErrorDocument 403 /${tag}/404/index.html
    ErrorDocument 404 /${tag}/404/index.html
    ErrorDocument 410 /${tag}/404/index.html
</If>`,
  )
  .join('\n')}

RewriteEngine On
RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
RewriteRule ^ - [R=405,L]

# The page of an error, or a compressed copy, that Apache itself went on to.
RewriteCond %{ENV:REDIRECT_STATUS} !^(?:|200)$
RewriteRule ^ - [E=apuri_error:1]
RewriteCond %{ENV:REDIRECT_apuri_coding} .
RewriteRule ^ - [L]

# The first language of the browser that is one of ours.
RewriteCond %{QUERY_STRING} !(?:^|&)${chooseParameter}(?:[=&]|$)
RewriteCond %{HTTP_USER_AGENT} !${robots} [NC]
RewriteCond %{HTTP:Accept-Language} ${quoted(acceptLanguagePattern(languages))} [NC]
RewriteRule ^$ - [E=apuri_asked:%1]
${languages
  .map(
    (one) => `RewriteCond %{ENV:apuri_asked} ${quoted(languagePattern(one))} [NC]
RewriteRule ^$ /${one.tag}/${sentByHost} [R=302,L,NE,QSD]`,
  )
  .join('\n')}

${moved(redirects)}
# Error pages say so with their status; compressed copies have no address of their own; of hidden files only
# /.well-known/ is public.
RewriteCond %{ENV:apuri_error} !1
RewriteRule ^(?:[^/]+/)?404(?:\\.html|/|/index\\.html)?$|\\.(?:br|gz)$ - [R=404,L]
RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]
RewriteRule ^.+/\\.well-known/ - [R=404,L]
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]

# Compressed copies, the smallest first.
${(
  [
    ['br', 'br', 'br'],
    ['gzip', 'gz', 'gzip'],
  ] as const
)
  .map(
    ([
      coding,
      suffix,
      value,
    ]) => `RewriteCond %{HTTP:Accept-Encoding} (?:^|,)\\s*${coding}\\s*(?:;\\s*q=(?:1|0?\\.[0-9]*[1-9])[0-9.]*\\s*)?(?:,|$) [NC]
RewriteCond %{DOCUMENT_ROOT}/$1index.html.${suffix} -f
RewriteRule ^((?:.+/)?)$ /$1index.html.${suffix} [E=apuri_coding:${value},L]
RewriteCond %{HTTP:Accept-Encoding} (?:^|,)\\s*${coding}\\s*(?:;\\s*q=(?:1|0?\\.[0-9]*[1-9])[0-9.]*\\s*)?(?:,|$) [NC]
RewriteCond %{REQUEST_FILENAME}.${suffix} -f
RewriteRule ^(.+)$ /$1.${suffix} [E=apuri_coding:${value},L]`,
  )
  .join('\n')}
`;
}

/** Endings lose what Debian's lists say of them: there .br is Breton and .gz is a type of its own. */
function types(): string {
  const endings = endingTypes.map(([ending]) => ending).join(' ');
  const plain = (type: string) => type.split(';', 1).join('');
  return [
    `RemoveLanguage .br ${endings}`,
    `RemoveType .br .gz`,
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    ...[...Map.groupBy(endingTypes, ([, type]) => plain(type))].map(
      ([type, all]) => `AddType ${type} ${all.map(([ending]) => ending).join(' ')}`,
    ),
    `AddCharset utf-8 ${endingTypes.flatMap(([ending, type]) => (type.includes('charset') ? [ending] : [])).join(' ')}`,
    // Apache's own lists know .nb and .pt in the middle of a name.
    `<FilesMatch "^(?!.*\\.(?:${endingTypes.map(([ending]) => ending.slice(1)).join('|')})(?:\\.br|\\.gz)?$)">\n    ForceType ${otherType}\n</FilesMatch>`,
    ...namedTypes.map(
      ([name, type]) =>
        `<FilesMatch "^${literal(name)}(?:\\.br|\\.gz)?$">\n    ForceType ${quoted(type)}\n</FilesMatch>`,
    ),
  ].join('\n');
}

function moved({ exact, numbered }: HostFacts['redirects']): string {
  const groups = numberedGroups(numbered);
  const path = (from: string) => literal(from.slice(1));
  const rules = [
    ...exact.map((one) =>
      one.status === 410
        ? `RewriteRule ^${path(one.from)}/?$ - [R=410,L]`
        : `RewriteRule ^${path(one.from)}/?$ ${one.to} [R=301,L,QSD]`,
    ),
    ...groups.flatMap(({ before, targets }) =>
      [...targets].map(
        ([number, to]) => `RewriteRule ^${path(before)}${number}(?:-.*|/)?$ ${to} [R=301,L,QSD]`,
      ),
    ),
  ];
  if (rules.length === 0) return '';
  const firstParts = new Set([...exact, ...numbered].map(({ from }) => literal(from.split('/')[1] ?? '')));
  return `# Old addresses. Whoever asks for none of their first parts skips them all.
RewriteCond %{REQUEST_URI} !^/(?:${[...firstParts].join('|')})(?:/|$)
RewriteRule ^ - [S=${rules.length}]
${rules.join('\n')}
`;
}

function sample(host: string): string {
  return `${note}# A start. a2enmod headers rewrite ssl http2; the certificate is yours to get.
ServerTokens Prod
ServerSignature Off
TraceEnable Off
<VirtualHost *:80>
    ServerName ${host}
    Redirect permanent / https://${host}/
</VirtualHost>
<VirtualHost *:443>
    ServerName ${host}
    Protocols h2 http/1.1
    SSLEngine on
    SSLCertificateFile /etc/letsencrypt/live/${host}/fullchain.pem
    SSLCertificateKeyFile /etc/letsencrypt/live/${host}/privkey.pem
    DocumentRoot /srv/help/current
    <Directory /srv/help>
        AllowOverride All
        Require all granted
    </Directory>
</VirtualHost>
`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '\\"')}"`;
}
