import { cleanQuery } from './query.ts';

/** What is asked in an address such as `/xx/search/?q=…`; empty when nothing is. */
export function queryIn(search: string): string {
  return cleanQuery(new URLSearchParams(search).get('q') ?? '');
}

/** The same page with another query, for the address bar and for links. */
export function addressWith(path: string, query: string): string {
  return query === '' ? path : `${path}?${new URLSearchParams({ q: query })}`;
}

/**
 * How the browser's history follows: what is being typed replaces itself, but what was sent or came with the address
 * stays one step back.
 */
export function historyStep(before: string, after: string, kept: boolean): 'push' | 'replace' | 'none' {
  if (before === after) return 'none';
  return kept ? 'push' : 'replace';
}
