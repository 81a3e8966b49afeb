import { type Header, securityHeaders } from '../hardening/policy.ts';
import type { Library } from '../library/model.ts';
import { type RedirectTable, redirectsOf } from '../redirects/redirects.ts';

/** What whoever serves the site must know: everything else is the same for every site. */
export interface HostFacts {
  /** Name of the host in samples, from the public address: `help.example.com`. */
  readonly host: string;
  /** On every answer of every status. */
  readonly headers: readonly Header[];
  readonly languages: readonly HostLanguage[];
  readonly redirects: RedirectTable;
}

export interface HostLanguage {
  /** Also the first part of its addresses. */
  readonly tag: string;
  /** Other tags under which a browser may ask for it. */
  readonly also: readonly string[];
}

/** @param connect origins besides our own that pages may ask, as for the hardening of the pages */
export function hostFacts(library: Library, connect: readonly string[]): HostFacts {
  return {
    host: new URL(library.provider.helpCentre.address).host,
    headers: securityHeaders({ connect }),
    languages: library.languages.map(({ tag, also = [] }) => ({ tag, also })),
    redirects: redirectsOf(library),
  };
}
