import { articlePath } from '../library/find-articles.ts';
import type { Article, Library, OldAddress } from '../library/model.ts';

/**
 * Where an old address leads. Paths as read, not %-encoded, beginning with `/`. `from` has no slash at its end and is
 * meant with one and without; `to` is the address of a page, with its slash, in ASCII.
 */
export type Redirect =
  | { readonly from: string; readonly status: 301; readonly to: string }
  /** Published once, and nothing took its place. */
  | { readonly from: string; readonly status: 410 };

/** An old address that stands for whatever follows it: `from`, `from/`, `from-` and anything behind the hyphen. */
export interface NumberedRedirect {
  readonly from: string;
  readonly status: 301;
  readonly to: string;
}

/**
 * Every old address there is, for servers: look for `exact` first. The rule `redirects` proves that no `from` stands
 * twice or is a page, and that each `to` is a page, so every one lands with one hop. A query is not handed on.
 */
export interface RedirectTable {
  readonly exact: readonly Redirect[];
  readonly numbered: readonly NumberedRedirect[];
}

/** An entry of the table with the article that asked for it, for messages. */
export type Claim = (Redirect | NumberedRedirect) & {
  readonly numbered: boolean;
  /** The article, and which of its `redirects:`; undefined for what `redirects.yml` says by itself. */
  readonly by?: { readonly article: string; readonly index: number } | undefined;
};

/** The old addresses of all content, in an order that depends on the content alone. */
export function redirectsOf(library: Library): RedirectTable {
  const all = claimsOf(library);
  const exact = all.filter(({ numbered }) => !numbered).map(plain);
  const numbered = all.filter((claim) => claim.numbered).map(plain) as NumberedRedirect[];
  return { exact, numbered };
}

/** What each article and `redirects.yml` ask for; may contradict itself until the rule has looked. */
export function claimsOf(library: Library): Claim[] {
  const { numbered: systems = [], gone = [] } = library.oldAddresses ?? {};
  const homes = systems.flatMap(({ home, locales }) =>
    home === undefined
      ? []
      : Object.entries(locales).map(([name, tag]) => moved(fill(home, name), `/${tag}/`)),
  );
  const dead = gone.flatMap((id) =>
    library.languages.map(({ tag }): Claim => ({ from: `/${tag}/${id}`, status: 410, numbered: false })),
  );
  const ofArticles = library.articles.flatMap((article) =>
    (article.facts.redirects ?? []).flatMap((old, index) =>
      claimsFor(library, article, old).map((claim) => ({ ...claim, by: { article: article.id, index } })),
    ),
  );
  return [...homes, ...ofArticles, ...dead];
}

function claimsFor(library: Library, { id }: Article, old: OldAddress): Claim[] {
  if ('id' in old) {
    return library.languages.map(({ tag }) => moved(`/${tag}/${old.id}`, articlePath(tag, id)));
  }
  if ('path' in old) {
    return [moved(old.path, articlePath(old.language ?? languageOfPath(library, old.path), id))];
  }
  return (library.oldAddresses?.numbered ?? []).flatMap(({ path, locales }) =>
    Object.entries(locales).map(([name, tag]) => ({
      ...moved(fill(path, name).replace('{number}', old.number), articlePath(tag, id)),
      numbered: true,
    })),
  );
}

/** A path says its language in its first part, by our tag or an earlier name for it; else it is the source's. */
function languageOfPath(library: Library, path: string): string {
  const [, first = ''] = path.split('/');
  const own = library.languages.find(({ tag }) => tag === first)?.tag;
  const earlier = library.oldAddresses?.numbered.map(({ locales }) => locales[first]).find(Boolean);
  return own ?? earlier ?? library.source;
}

function fill(pattern: string, locale: string): string {
  return pattern.replace('{locale}', locale);
}

function moved(from: string, to: string): Claim {
  return { from, status: 301, to, numbered: false };
}

function plain(claim: Claim): Redirect {
  const { from } = claim;
  return claim.status === 410 ? { from, status: 410 } : { from, status: 301, to: claim.to };
}
