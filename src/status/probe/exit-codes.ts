import type { Verdict } from './recognise.ts';

/** How the command ends. Printed with its usage. */
export const EXIT_CODES = {
  found: [0, 'a feed was found, and browsers may read it'],
  unforeseen: [1, 'provider.yml cannot be read, or what nobody foresaw'],
  usage: [2, 'the command was called in a way that cannot work'],
  missing: [3, 'there is no such host, or nothing at any address'],
  html: [4, 'there is a page, but no feed that is known here'],
  key: [5, 'it wants a key or a login'],
  timeout: [6, 'no answer in time'],
  tls: [7, 'its certificate cannot be trusted, or there is no TLS'],
  refused: [8, 'nothing listens there, or the connection broke'],
  tooLarge: [9, 'an answer of more than 256 KiB'],
  proxied: [10, 'a feed was found, but only the site’s own server may read it'],
  unsupported: [11, 'a product that cannot be read here yet'],
  elsewhere: [12, 'it leads to another host, which was not followed'],
  broken: [13, 'a feed is there, but not right just now'],
} as const satisfies Record<Exclude<Verdict['kind'], 'found'> | string, readonly [number, string]>;

export function exitCodeOf(verdict: Verdict): number {
  const name = verdict.kind === 'found' && !verdict.access.may ? 'proxied' : verdict.kind;
  return EXIT_CODES[name][0];
}
