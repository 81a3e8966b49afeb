import { redirectFinder } from '../redirects/find-redirect.ts';
import { chooseLanguage, chooseParameter, chosenFragment } from './accept-language.ts';
import type { HostFacts } from './host-facts.ts';

/** An answer that is no file: a way to another address, or word that a page is gone. */
export type Onward =
  | { readonly status: 301 | 302; readonly location: string }
  | { readonly status: 410; readonly location?: undefined };

/** What a server answers before it looks for a file; undefined: it looks for the file. */
export type FindOnward = (
  path: string,
  query: string,
  acceptLanguage: string | undefined,
) => Onward | undefined;

/** For our own server; what the files for other servers say in their words. */
export function findOnward({ languages, redirects }: HostFacts): FindOnward {
  const find = redirectFinder(redirects);
  return (path, query, acceptLanguage) => {
    if (path === '/') {
      if (new URLSearchParams(query).get(chooseParameter)) return undefined;
      const tag = chooseLanguage(languages, acceptLanguage);
      return tag === undefined ? undefined : { status: 302, location: `/${tag}/${chosenFragment}` };
    }
    const redirect = find(path);
    if (redirect === undefined) return undefined;
    return redirect.status === 410 ? { status: 410 } : { status: 301, location: redirect.to };
  };
}

/** `Vary` of an answer: what else than the address decides about it. */
export function vary(path: string): string {
  return path === '/' ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding';
}
