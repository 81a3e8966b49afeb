import { formatFinding } from '../library/finding.ts';
import { fill } from '../translations/fill.ts';
import { advice, type Breach, type Rule } from './rules.ts';

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

/** Makes a finding for the piece `html.slice(start, end)`. */
export function finding(
  html: string,
  { start, end }: { readonly start: number; readonly end: number },
  [rule, values = {}]: Breach,
): Finding {
  const before = html.slice(0, start);
  const piece = html.slice(start, end).replace(/\s+/g, ' ').trim();
  const [expected, mend] = advice[rule];
  return {
    rule,
    line: before.split('\n').length,
    column: start - before.lastIndexOf('\n'),
    found: piece.length > 120 ? `${piece.slice(0, 119)}…` : piece,
    expected: fill(expected, values),
    mend,
  };
}

/** Thrown when pages must not be published; its message is complete, whoever shows it needs no stack. */
export class PageError extends Error {
  constructor(findings: readonly FileFinding[]) {
    super(describeFindings(findings));
    this.name = 'PageError';
  }
}

/**
 * One text for all findings. A slip in a shared component is in every page, so equal findings are told once with
 * the first places and the number of the others.
 */
export function describeFindings(findings: readonly FileFinding[]): string {
  const alike = Map.groupBy(findings, ({ rule, found, expected, mend }) =>
    [rule, found, expected, mend].join('\0'),
  );
  const parts = [...alike.values()].flatMap(([first, ...others]) => {
    const detail = others.slice(0, 2).map(({ file, line, column }) => `also in ${file}:${line}:${column}`);
    if (others.length > 2) detail.push(`and in ${others.length - 2} more places`);
    return first === undefined ? [] : [formatFinding({ ...first, detail })];
  });
  const count = parts.length === 1 ? '1 thing' : `${parts.length} things`;
  return `${count} in the built pages must not be published:\n\n${parts.join('\n\n')}\n`;
}
