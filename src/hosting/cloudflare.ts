import { chooseParameter } from './accept-language.ts';
import { edgeScript } from './edge-script.ts';
import type { HostFacts } from './host-facts.ts';
import { generatedNote, type HostFiles } from './host-file.ts';
import { headersFile } from './netlify.ts';
import { vary } from './onward.ts';

/**
 * Cloudflare Pages. `_redirects` there knows neither languages nor more than 100 patterns, so a function answers the
 * first page and old addresses, and nothing else (`_routes.json`); `_headers` does not reach what a function answers.
 * https://developers.cloudflare.com/pages/functions/routing/
 */
export function cloudflareFiles(facts: HostFacts): HostFiles {
  const { redirects } = facts;
  const firstParts = [...redirects.exact, ...redirects.numbered].map(({ from }) => from.split('/')[1] ?? '');
  const own = new Set(facts.languages.map(({ tag }) => tag));
  const include = [
    '/',
    // Old addresses below a language are told one by one, so that no page of today goes through the function.
    ...redirects.exact
      .filter(({ from }) => own.has(from.split('/')[1] ?? ''))
      .flatMap(({ from }) => [from, `${from}/`]),
    ...new Set(firstParts.filter((part) => !own.has(part)).map((part) => `/${part}/*`)),
  ];
  if (include.length > 100) include.splice(1, include.length, '/*');
  return {
    'cloudflare/_headers': headersFile(facts),
    'cloudflare/_routes.json': `${JSON.stringify({ version: 1, include, exclude: include.includes('/*') ? ['/_astro/*', '/pagefind/*'] : [] }, null, 2)}\n`,
    'cloudflare/functions/[[path]].js': script(facts),
  };
}

function script(facts: HostFacts): string {
  return `${generatedNote('//')}const headers = ${JSON.stringify([...facts.headers, ['Cache-Control', 'no-cache']], null, 2)};
${edgeScript(facts)}
export async function onRequest({ request, env }) {
  const url = new URL(request.url);
  const next = onward(
    readable(url.pathname),
    url.searchParams.has('${chooseParameter}'),
    request.headers.get('Accept-Language'),
    request.headers.get('User-Agent'),
  );
  const asset =
    next && next.location ? undefined : await env.ASSETS.fetch(next ? new URL('/404.html', url) : request);
  const answer = asset
    ? new Response(asset.body, { status: next ? next.status : asset.status, headers: asset.headers })
    : new Response(null, { status: next.status, headers: { Location: next.location } });
  for (const [name, value] of headers) answer.headers.set(name, value);
  answer.headers.set('Vary', url.pathname === '/' ? '${vary('/')}' : '${vary('/en/')}');
  return answer;
}
`;
}
