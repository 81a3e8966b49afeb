import { articlePath } from '../library/find-articles.ts';
import type { Article, Library } from '../library/model.ts';

/** What a language's readers can open without a network besides what they have visited: `/<language>/offline/kit.json`. */
export interface Kit {
  /** Changes with the content of any of its files. */
  readonly version: string;
  /** Addresses in the site: pages, and the data that their scripts ask for. They keep their names when they change. */
  readonly pages: readonly string[];
  /** Addresses of scripts and style sheets, whose names change with their content. */
  readonly assets: readonly string[];
}

export const offlinePath = (tag: string): string => `/${tag}/offline/`;
export const kitPath = (tag: string): string => `${offlinePath(tag)}kit.json`;

/** Folder of files whose names carry the hash of their content. */
export const hashedFolder = '/_astro/';

/** Articles in a language that its readers can open without a network: guides, and what `provider.yml` names. */
export function kitArticles({ articles, provider }: Library, tag: string): Article[] {
  const named = provider.offline === 'off' ? [] : provider.offline.articles;
  return articles.filter(
    ({ id, facts, texts }) => texts[tag] !== undefined && (facts.kind === 'guide' || named.includes(id)),
  );
}

/** Pages a language's readers can open without a network. */
export function kitPages(library: Library, tag: string): string[] {
  const articles = kitArticles(library, tag).map(({ id }) => articlePath(tag, id));
  return [`/${tag}/`, `/${tag}/search/`, offlinePath(tag), ...articles];
}

/** Data that scripts on any page of a language ask for; of long lists only the first part. */
export function kitData(files: readonly string[], tag: string): string[] {
  const own = `/${tag}/`;
  return files.filter(
    (file) =>
      file.startsWith(own) &&
      file.endsWith('.json') &&
      file !== kitPath(tag) &&
      !/-[1-9]\d*\.json$/.test(file),
  );
}

/**
 * Scripts and style sheets that texts name, and those that these name in turn.
 *
 * @param texts HTML of the pages
 * @param read text of a file by its address; undefined where there is none
 * @param isLeftOut files that are not wanted, with all that only they name
 */
export function kitAssets(
  texts: readonly string[],
  read: (address: string) => string | undefined,
  isLeftOut: (address: string) => boolean,
): string[] {
  const found = new Set<string>();
  const follow = (text: string) => {
    for (const [, name = ''] of text.matchAll(/["'`](?:\/_astro\/|\.\/)([\w.-]+\.(?:js|css))["'`]/g)) {
      const address = hashedFolder + name;
      if (found.has(address) || isLeftOut(address)) continue;
      const inner = read(address);
      if (inner === undefined) continue;
      found.add(address);
      follow(inner);
    }
  };
  for (const text of texts) follow(text);
  return [...found].sort();
}
