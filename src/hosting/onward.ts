import { redirectFinder } from '../redirects/find-redirect.ts';
import { robots, sentByHost } from '../translations/way-on.ts';
import { chooseLanguage, choosesLanguage } from './accept-language.ts';
import type { HostFacts } from './host-facts.ts';

/** An answer that is no file: a way to another address, or word that a page is gone. */
export type Onward =
  | { readonly status: 301 | 302; readonly location: string }
  | { readonly status: 410; readonly location?: undefined };

/** What a server answers before it looks for a file; undefined: it looks for the file. */
export type FindOnward = (path: string, query: string, sent: SentHeaders) => Onward | undefined;

/** As Node has them. */
export interface SentHeaders {
  readonly 'accept-language'?: string | undefined;
  readonly 'user-agent'?: string | undefined;
}

/** For our own server; what the files for other servers say in their words. */
export function findOnward({ languages, redirects }: HostFacts): FindOnward {
  const find = redirectFinder(redirects);
  const robot = new RegExp(robots, 'i');
  return (path, query, sent) => {
    if (path === '/') {
      if (choosesLanguage(query) || robot.test(sent['user-agent'] ?? '')) return undefined;
      const tag = chooseLanguage(languages, sent['accept-language']);
      return tag === undefined ? undefined : { status: 302, location: `/${tag}/${sentByHost}` };
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
