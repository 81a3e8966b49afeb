import type { CompactEngine, CompactResult } from '../compact/compact-engine.ts';
import { createNearest } from '../compact/nearest.ts';
import { cleanQuery } from '../query.ts';

/** Share of an address that an article's must have to be taken for what was meant. */
const alike = 0.5;

/** Languages, and what content management systems put before an article's name. */
const folder =
  /^(?:[a-z]{2}(?:[-_][a-z]{2})?|index(?:\.\w+)?|articles?|docs?|kb|hc|wiki|node|pages?|posts?)?$/i;

/**
 * What an address that leads nowhere says in words: of its last part that has any, without numbers, endings of files
 * and what joins words. `/xx/articles/3601-reset_password.html` says `reset password`.
 */
export function addressWords(path: string): string {
  const parts = path.split('/').filter((part) => !folder.test(part));
  const said = parts.map((part) =>
    cleanQuery(
      decoded(part)
        .replace(/\.(?:html?|php|aspx?|jsp|md)$/i, '')
        .split(/[^\p{L}\p{M}\p{N}@]+/u)
        .filter((word) => !/^\p{N}*$/u.test(word))
        .join(' '),
    ),
  );
  return said.findLast((words) => words !== '') ?? '';
}

/**
 * The articles that somebody with such an address may have meant, likeliest first: those with nearly that address,
 * those found for its words, and those whose titles look like them.
 */
export async function nearAddress(
  engine: CompactEngine,
  words: string,
  most: number,
): Promise<CompactResult[]> {
  if (words === '') return [];
  const slugs = engine.index.articles.map(([slug]) => slug);
  const byAddress = createNearest(() => slugs, alike)(words, most).map((number) => slugs[number] ?? '');
  const { results } = await engine.search(words);
  const all = [
    ...byAddress.flatMap((slug) => engine.result(slug) ?? []),
    ...(results.length > 0 ? results : await engine.nearest(words)),
  ];
  return [...new Map(all.map((result) => [result.slug, result])).values()].slice(0, most);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part.replace(/%[0-9a-f]{2}/gi, ' ');
  }
}
