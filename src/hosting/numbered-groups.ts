import type { NumberedRedirect } from '../redirects/redirects.ts';

/** Numbered redirects that differ in their number alone. */
export interface NumberedGroup {
  /** What stands before the number, with its slash: `/hc/en-us/articles/`. */
  readonly before: string;
  /** Number → where it leads. */
  readonly targets: ReadonlyMap<string, string>;
}

/** @throws TypeError for a number that a pattern `[^/-]+` would not find */
export function numberedGroups(numbered: readonly NumberedRedirect[]): NumberedGroup[] {
  const groups = new Map<string, Map<string, string>>();
  for (const { from, to } of numbered) {
    const [, before = '', number = ''] = /^(.*\/)([^/-]+)$/.exec(from) ?? [];
    if (number === '') throw new TypeError(`"${from}" does not end in a number.`);
    groups.set(before, (groups.get(before) ?? new Map()).set(number, to));
  }
  return [...groups].map(([before, targets]) => ({ before, targets }));
}

/** Matches every numbered address; group 1 is what stands in the table. */
export function numberedPattern(groups: readonly NumberedGroup[]): string {
  return `^((?:${groups.map(({ before }) => literal(before)).join('|')})[^/-]+)(?:-.*|/)?$`;
}

/** A text for a regular expression of any of the servers. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
