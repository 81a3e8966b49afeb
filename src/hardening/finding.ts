/** Something in a built page that the security policy would stop, or that makes the page useless. */
export interface Finding {
  readonly rule: Rule;
  /** Place in the page, both from 1. */
  readonly line: number;
  readonly column: number;
  /** The offending piece of the page, shortened, on one line. */
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly mend: string;
}

/** A finding and the file it is in, relative to the folder of the built site. */
export interface FileFinding extends Finding {
  readonly file: string;
}

/** Each rule has one fixture in `fixtures/` that breaks it, named like the rule. */
export const rules = [
  'inline-script',
  'style-element',
  'style-attribute',
  'event-attribute',
  'javascript-address',
  'insecure-address',
  'foreign-address',
  'not-in-policy',
  'bad-address',
  'base-element',
  'missing-file',
  'wrong-integrity',
  'no-charset',
  'second-policy',
  'before-policy',
  'empty-article',
] as const;

export type Rule = (typeof rules)[number];

/** Makes a finding for the piece `html.slice(start, end)`. */
export function finding(
  html: string,
  { start, end }: { readonly start: number; readonly end: number },
  rule: Rule,
  expected: string,
  mend: string,
): Finding {
  const before = html.slice(0, start);
  const piece = html.slice(start, end).replace(/\s+/g, ' ').trim();
  return {
    rule,
    line: before.split('\n').length,
    column: start - before.lastIndexOf('\n'),
    found: piece.length > 120 ? `${piece.slice(0, 119)}…` : piece,
    expected,
    mend,
  };
}

/**
 * One text for all findings. A slip in a shared component is in every page, so equal findings are told once with
 * the first places and the number of the others.
 */
export function describeFindings(findings: readonly FileFinding[]): string {
  const groups = Map.groupBy(findings, ({ rule, found, expected, mend }) => [rule, found, expected, mend].join('\0'));
  const parts = [...groups.values()].map((group) => {
    const [first] = group as [FileFinding, ...FileFinding[]];
    const places = group.slice(0, 3).map(({ file, line, column }) => `${file}:${line}:${column}`);
    if (group.length > places.length) places.push(`and ${group.length - places.length} more places`);
    return [
      places.join('\n'),
      `  found:    ${first.found}`,
      `  expected: ${first.expected}`,
      `  mend:     ${first.mend}`,
    ].join('\n');
  });
  const count = parts.length === 1 ? 'One thing' : `${parts.length} things`;
  return `${count} in the built pages must not be published:\n\n${parts.join('\n\n')}`;
}
