/** One thing that is wrong in `content/`, told so that the person who wrote it can mend it. */
export interface Finding {
  /** Id of the rule that found it, kebab-case; each has a fixture that breaks it. */
  readonly rule: string;
  /** Path from the project (or as given by the caller), with forward slashes. */
  readonly file: string;
  /** 1-based; 1 when the whole file is meant. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
  /** What to do about it, with the nearest match where there is one. */
  readonly mend: string;
  /** More to look at, a line each, such as two lists side by side. */
  readonly detail?: readonly string[];
  /** How bad it is; an error where nothing is said. */
  readonly level?: Level;
}

/**
 * An error stops every build and the check. `check` stops the check only: pages know what to show until it is mended.
 * A warning is to be mended soon. Information only tells.
 */
export type Level = 'error' | 'check' | 'warning' | 'information';

export function levelOf({ level = 'error' }: Finding): Level {
  return level;
}

/** Whether `npm run check` fails because of it. */
export function failsCheck(finding: Finding): boolean {
  return levelOf(finding) === 'error' || levelOf(finding) === 'check';
}

/** A finding as the terminal shows it: an address editors can open, then three short lines and what belongs to them. */
export function formatFinding(finding: Finding): string {
  const { file, line, column, rule, found, expected, mend, detail = [] } = finding;
  const level = levelOf(finding);
  return [
    `${file}:${line}:${column}  ${rule}${level === 'error' ? '' : ` (${level})`}`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    `  to mend   ${mend}`,
    ...detail.map((one) => `            ${one}`.trimEnd()),
  ].join('\n');
}

/** Findings in the order of a directory listing, then of the page: the same input gives the same text. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** Thrown where content cannot be used; carries every finding, not only the first. */
export class ContentError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const sorted = sortFindings(findings);
    const things = sorted.length === 1 ? '1 thing' : `${sorted.length} things`;
    super(`${things} to mend in the content:\n\n${sorted.map(formatFinding).join('\n\n')}\n`);
    this.name = 'ContentError';
    this.findings = sorted;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
