import { hashedNames, keptForAYear } from '../hardening/policy.ts';
import { robots, sentByHost } from '../translations/way-on.ts';
import { acceptLanguagePattern, chooseParameter, languagePattern } from './accept-language.ts';
import { endingTypes, namedTypes, otherType } from './content-types.ts';
import type { HostFacts } from './host-facts.ts';
import { generatedNote, type HostFiles, serverPattern } from './host-file.ts';
import { literal, numberedGroups, numberedPattern } from './numbered-groups.ts';
import { vary } from './onward.ts';

/*
 * Caddy 2.6 and newer: two snippets. `handle_errors` inherits no headers and keeps those that were set for the file
 * that was not found, so it sets its own. https://caddyserver.com/docs/caddyfile
 */
export function caddyFiles(facts: HostFacts): HostFiles {
  return {
    'caddy/apuri.caddy': snippets(facts),
    'caddy/Caddyfile': `${generatedNote('#')}# A start; Caddy gets the certificate itself.
import apuri.caddy

${facts.host} {
	import apuri /srv/help/current
}
`,
  };
}

function snippets({ headers, languages, redirects }: HostFacts): string {
  const groups = numberedGroups(redirects.numbered);
  const moved = redirects.exact.flatMap((one) => (one.status === 410 ? [] : [[one.from, one.to] as const]));
  const gone = redirects.exact.filter(({ status }) => status === 410).map(({ from }) => [from, '1'] as const);
  const hashed = `(?:${hashedNames.map(serverPattern).join('|')})`;
  return `${generatedNote('#')}
(apuri_headers) {
	header {
${headers.map(([name, value]) => `		${name} ${quoted(value)}`).join('\n')}
		-Server
		# Late, because the file server adds one of its own.
		Vary {apuri_vary}
		defer
	}
}

(apuri) {
	root * {args.0}
	import apuri_headers

	map {path} {apuri_vary} {
		/ "${vary('/')}"
		default "${vary('/en/')}"
	}
	# The first language of the browser that is one of ours.
${map('{http.request.header.Accept-Language}', '{apuri_asked}', [[`~(?i)${acceptLanguagePattern(languages)}`, '$1']])}
${map(
  '{apuri_asked}',
  '{apuri_language}',
  languages.map((one) => [`~(?i)${languagePattern(one)}`, one.tag] as const),
)}
	# Old addresses, with a slash at their end and without one.
${map('{path}', '{apuri_bare}', [['~^(/.+?)/?$', '$1']])}
${map('{apuri_bare}', '{apuri_gone}', gone)}
${map('{apuri_bare}', '{apuri_moved}', moved)}
${map('{path}', '{apuri_number}', groups.length > 0 ? [[`~${numberedPattern(groups)}`, '$1']] : [])}
${map(
  '{apuri_number}',
  '{apuri_moved_by_number}',
  groups.flatMap(({ before, targets }) =>
    [...targets].map(([number, to]) => [`${before}${number}`, to] as const),
  ),
)}
	# The language of the address's first part has an error page of its own.
${map(
  '{path}',
  '{apuri_not_found}',
  languages.map(({ tag }) => [`~^/${literal(tag)}(?:/|$)`, `/${tag}/404/index.html`] as const),
  '/404.html',
)}

	@apuri_refused not method GET HEAD
	@apuri_onward {
		path /
		not query ${chooseParameter}=*
		not header_regexp User-Agent ${quoted(`(?i)${robots}`)}
		not vars {apuri_language} ""
	}
	@apuri_gone vars {apuri_gone} 1
	@apuri_moved not vars {apuri_moved} ""
	@apuri_moved_by_number not vars {apuri_moved_by_number} ""
	# Error pages say so with their status; compressed copies have no address of their own; of hidden files only
	# /.well-known/ is public.
	@apuri_hidden {
		path_regexp ^(?:/[^/]+)?/404(?:\\.html|/|/index\\.html)?$|\\.(?:br|gz)$|/\\.|\\x00|[^/]{256}
		not path /.well-known/*
	}
	# The file server would lose the query on the way to a folder's page.
	map {query} {apuri_query} {
		"~(.+)" "?$1"
		default ""
	}
	@apuri_folder {
		path_regexp ^(?:/[^/.][^/]*)+$
		file {path}/index.html
	}
	@apuri_hashed path_regexp ${quoted(hashed)}
	# In this order: outside of a route, what is said without a matcher comes last.
	route {
		header Cache-Control "no-cache"
		header @apuri_hashed Cache-Control "${keptForAYear}"
		error @apuri_refused 405
		redir @apuri_onward /{apuri_language}/${sentByHost} 302
		error @apuri_gone 410
		redir @apuri_moved {apuri_moved} 301
		redir @apuri_moved_by_number {apuri_moved_by_number} 301
		error @apuri_hidden 404
		redir @apuri_folder {path}/{apuri_query} 301
${types()}
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		import apuri_headers
		header Cache-Control "no-cache"
		@apuri_page expression \`{err.status_code} in [404, 410]\`
		handle @apuri_page {
			header Content-Type "text/html; charset=utf-8"
			# The page is sent whole, with the status of the error.
			request_header -If-None-Match
			request_header -If-Modified-Since
			request_header -Range
			rewrite * {apuri_not_found}
			file_server {
				precompressed br gzip
			}
		}
		handle {
			@apuri_method expression \`{err.status_code} == 405\`
			header @apuri_method Allow "GET, HEAD"
			header Content-Type "text/plain; charset=utf-8"
			respond "{err.status_code} {err.status_text}"
		}
	}
}
`;
}

/** A folder's page is found by its slash, and everything is named here: Caddy would ask the machine it runs on. */
function types(): string {
  const lines = [...Map.groupBy(endingTypes, ([, type]) => type)].map(([type, all], index) => {
    const paths = all.map(([ending]) => `*${ending}`).concat(type.startsWith('text/html') ? ['*/'] : []);
    return `		@apuri_type_${index} path ${paths.join(' ')}\n		header @apuri_type_${index} Content-Type "${type}"`;
  });
  const names = namedTypes.map(
    ([name, type], index) =>
      `		@apuri_name_${index} path */${name}\n		header @apuri_name_${index} Content-Type "${type}"`,
  );
  return [`		header Content-Type "${otherType}"`, ...lines, ...names].join('\n');
}

function map(
  from: string,
  to: string,
  rows: readonly (readonly [key: string, value: string])[],
  otherwise = '',
): string {
  const lines = [...rows, ['default', otherwise] as const].map(
    ([key, value]) => `		${key === 'default' ? key : quoted(key)} ${quoted(value)}`,
  );
  return `	map ${from} ${to} {\n${lines.join('\n')}\n	}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["]/g, '\\$&')}"`;
}
