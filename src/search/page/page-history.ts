import { cleanQuery } from '../query.ts';

/** What is asked in an address such as `/xx/search/?q=…`; empty when nothing is. */
export function queryIn(search: string): string {
  return cleanQuery(new URLSearchParams(search).get('q') ?? '');
}

/**
 * How the browser's history follows: what is being typed replaces itself, but what was sent or came with the address
 * stays one step back.
 */
export function historyStep(before: string, after: string, kept: boolean): 'push' | 'replace' | 'none' {
  if (before === after) return 'none';
  return kept ? 'push' : 'replace';
}
