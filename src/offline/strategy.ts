import { hashedFolder } from './kit.ts';

/** How a request is answered: `page` and `data` from the network while there is one, `asset` from what is kept. */
export type Strategy = 'page' | 'data' | 'asset' | 'leave';

export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
  /** Has a `Range` header: part of a file. */
  readonly isPart: boolean;
}

/** Only what is read from our own site is ever kept; a status feed never is, wherever it is served. */
export function strategyFor({ method, mode, url, isPart }: Asked, site: string): Strategy {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== site || isPart) return 'leave';
  if (mode === 'navigate') return 'page';
  if (pathname.startsWith(hashedFolder)) return 'asset';
  return /^\/[^/]+\/.+\.json$/.test(pathname) ? 'data' : 'leave';
}

/** The language a page is in, the first part of its path; undefined for the page of languages. */
export function languageIn(pathname: string): string | undefined {
  return /^\/([a-zA-Z][\w-]*)\//.exec(pathname)?.[1];
}
