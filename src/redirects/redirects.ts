import { articlePath } from '../library/find-articles.ts';
import type { Library, OldAddress } from '../library/model.ts';

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
  /** Where it is said: in `article.yml` of this article, or in `redirects.yml` where none is named. */
  readonly article?: string | undefined;
  readonly at: readonly (string | number)[];
};

/** The old addresses of all content, in an order that depends on the content alone. */
export function redirectsOf(library: Library): RedirectTable {
  const all = claimsOf(library);
  const exact = all.filter(({ numbered }) => !numbered);
  return {
    exact: exact.map((claim) =>
      claim.status === 410 ? { from: claim.from, status: 410 } : moved(claim.from, claim.to),
    ),
    numbered: all.flatMap((claim) =>
      claim.numbered && claim.status === 301 ? [moved(claim.from, claim.to)] : [],
    ),
  };
}

/** What each article and `redirects.yml` ask for; may contradict itself until the rule has looked. */
export function claimsOf(library: Library): Claim[] {
  const { numbered: systems = [], gone = [] } = library.oldAddresses ?? {};
  const homes = systems.flatMap(({ home, locales }, index) =>
    Object.entries(home === undefined ? {} : locales).map(
      ([name, tag]): Claim => ({
        ...moved(fill(home ?? '', name), `/${tag}/`),
        numbered: false,
        at: ['numbered', index, 'home'],
      }),
    ),
  );
  const ofArticles = library.articles.flatMap(({ id, facts }) =>
    (facts.redirects ?? []).flatMap((old, index) =>
      claimsFor(library, id, old).map((claim) => ({ ...claim, article: id, at: ['redirects', index] })),
    ),
  );
  const dead = gone.flatMap((id, index) =>
    library.languages.map(
      ({ tag }): Claim => ({ from: `/${tag}/${id}`, status: 410, numbered: false, at: ['gone', index] }),
    ),
  );
  return [...homes, ...ofArticles, ...dead];
}

function claimsFor(library: Library, id: string, old: OldAddress) {
  if ('number' in old) {
    return (library.oldAddresses?.numbered ?? []).flatMap(({ path, locales }) =>
      Object.entries(locales).map(([name, tag]) => ({
        ...moved(fill(path, name).replace('{number}', old.number), articlePath(tag, id)),
        numbered: true,
      })),
    );
  }
  const single =
    'path' in old
      ? [moved(old.path, articlePath(old.language ?? languageOfPath(library, old.path), id))]
      : library.languages.map(({ tag }) => moved(`/${tag}/${old.id}`, articlePath(tag, id)));
  return single.map((one) => ({ ...one, numbered: false }));
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

function moved(from: string, to: string) {
  return { from, status: 301, to } as const;
}
