import { robots, sentByHost } from '../translations/way-on.ts';
import { acceptLanguagePattern, languagePattern } from './accept-language.ts';
import type { HostFacts } from './host-facts.ts';
import { numberedGroups } from './numbered-groups.ts';

/**
 * Plain JavaScript for hosts that answer with a function: `onward(path, choosing, acceptLanguage, userAgent)`
 * gives `{ status, location }` or nothing, as `findOnward` does here. Numbers are told once, not once a language: CloudFront
 * takes no function longer than 10 KB.
 */
export function edgeScript({ languages, redirects }: HostFacts): string {
  const groups = numberedGroups(redirects.numbered);
  // What a number leads to, without the language at its beginning, is alike for most groups.
  const tables = new Map<string, number>();
  const numbered = groups.map(({ before, targets }) => {
    const [language = ''] = [...targets.values()].map((to) => `/${to.split('/')[1]}/`);
    const rest = [...targets].map(([number, to]) => [
      number,
      to.startsWith(language) ? to.slice(language.length) : to,
    ]);
    const table = JSON.stringify(Object.fromEntries(rest));
    if (!tables.has(table)) tables.set(table, tables.size);
    return [before, [language, tables.get(table)]];
  });
  const exact = redirects.exact.map((one) => [one.from, one.status === 410 ? 0 : one.to]);
  return `const asked = new RegExp(${JSON.stringify(acceptLanguagePattern(languages))}, 'i');
const languages = ${JSON.stringify(languages.map((one) => [one.tag, languagePattern(one)]))};
const robots = new RegExp(${JSON.stringify(robots)}, 'i');
const exact = ${JSON.stringify(Object.fromEntries(exact))};
const tables = [${[...tables.keys()].join(', ')}];
const numbered = ${JSON.stringify(Object.fromEntries(numbered))};

// An address that cannot be read is none of ours: it is looked for as it stands, and not found.
function readable(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    return path;
  }
}

function has(table, key) {
  return Object.prototype.hasOwnProperty.call(table, key);
}

function onward(path, choosing, acceptLanguage, userAgent) {
  if (path === '/') {
    const found = choosing || robots.test(userAgent || '') ? null : asked.exec(acceptLanguage || '');
    if (!found) return undefined;
    for (const [tag, pattern] of languages) {
      if (new RegExp(pattern, 'i').test(found[1])) return { status: 302, location: '/' + tag + '/${sentByHost}' };
    }
    return undefined;
  }
  const bare = path.replace(/(.)\\/$/, '$1');
  if (has(exact, bare)) return exact[bare] ? { status: 301, location: exact[bare] } : { status: 410 };
  for (const before of Object.keys(numbered)) {
    if (!path.startsWith(before)) continue;
    const number = path.slice(before.length).replace(/-.*$|\\/$/, '');
    const [language, table] = numbered[before];
    if (has(tables[table], number)) {
      const to = tables[table][number];
      return { status: 301, location: to.startsWith('/') ? to : language + to };
    }
  }
  return undefined;
}
`;
}
