import { keptForAYear } from '../hardening/policy.ts';
import { sentByHost } from '../translations/way-on.ts';
import { chooseParameter } from './accept-language.ts';
import { endingTypes, namedTypes } from './content-types.ts';
import type { HostFacts } from './host-facts.ts';
import { generatedNote, type HostFiles } from './host-file.ts';

/*
 * Netlify and Cloudflare Pages read `_headers` alike: a path, then its headers, each indented. Values of several rules
 * that match are joined with a comma, so no header stands in two rules that can match one address: `Cache-Control` is
 * left to the host for all but hashed names (both say max-age=0, must-revalidate, which is `no-cache` in other words).
 * https://docs.netlify.com/routing/headers/ https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile({ headers }: HostFacts): string {
  const rule = (path: string, lines: readonly (readonly [string, string])[]) =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const types = [
    ...endingTypes
      .filter(([ending]) => typesToTell.includes(ending))
      .map(([ending, type]) => [`/*${ending}`, type]),
    ...namedTypes.map(([name, type]) => [`/*/${name}`, type]),
  ] as const;
  return `${[
    generatedNote('#'),
    rule('/*', headers),
    ...hashedFolders.map((path) => rule(path, [['Cache-Control', keptForAYear]])),
    ...types.map(([path = '', type = '']) => rule(path, [['Content-Type', type]])),
  ].join('\n')}\n`;
}

/** Everything in these carries the hash of its content in its name. */
const hashedFolders = ['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*'];

/** Endings for which hosts may lack a type; more rules than needed would use up the host's limit. */
const typesToTell = ['.md', '.atom', '.webmanifest'];

/**
 * `_redirects` with Netlify's conditions by language. The exclamation mark makes a rule hold although a page is there.
 * https://docs.netlify.com/routing/redirects/redirect-options/
 */
export function netlifyFiles(facts: HostFacts): HostFiles {
  const { languages, redirects } = facts;
  // With `!`: the pages at old addresses, for hosts that cannot redirect, are there too and would be served instead.
  const lines = [
    generatedNote('#').trim(),
    `# ?${chooseParameter} is the way back to the page of languages.`,
    `/ ${chooseParameter}=:${chooseParameter} /index.html 200!`,
    ...languages.map(({ tag, also }) => `/ /${tag}/${sentByHost} 302! Language=${[tag, ...also].join(',')}`),
    ...redirects.exact.map((one) =>
      one.status === 410 ? `${one.from} /404.html 410` : `${one.from} ${one.to} 301!`,
    ),
    ...redirects.numbered.flatMap(({ from, to }) => [`${from} ${to} 301!`, `${from}-* ${to} 301!`]),
    ...languages.map(({ tag }) => `/${tag}/* /${tag}/404/index.html 404`),
  ];
  return { 'netlify/_headers': headersFile(facts), 'netlify/_redirects': `${lines.join('\n')}\n` };
}
