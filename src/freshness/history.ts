import { stringify } from 'yaml';
import type { Grade, History, PastWording } from '../library/model.ts';
import type { Wording } from './wording.ts';

/*
 * `history.yml` stands beside the texts of an article, written by `npm run translations` only:
 *
 *   <id of a section of the source text>:       the wordings that translations still come from, the oldest first,
 *     - hash: 3f9a1c2e                          and last the one that was known when the file was written
 *       text: |-
 *         …
 *     - hash: 81c27d05
 *       grade: changed                          how much the edit matters that led here; nobody has said yet: absent
 *       text: |-
 *         …
 *
 * So any clone can tell, without the history of its version control, what has changed for whom.
 */

const head =
  '# Written by `npm run translations`: earlier wordings of the source text that translations come from.\n';

export const grades: readonly Grade[] = ['minor', 'changed', 'dangerous'];

/** The worst of some grades; an edit that nobody has graded counts as `changed`. */
export function worst(some: readonly (Grade | undefined)[]): Grade {
  return grades[Math.max(0, ...some.map((grade) => grades.indexOf(grade ?? 'changed')))] ?? 'minor';
}

/**
 * What has happened to a section since a wording of it: the worst of the edits behind its last place in the history.
 * `changed` for a wording that the history does not have.
 */
export function gradeSince(past: readonly PastWording[], hash: string, now: string): Grade {
  if (hash === now) return 'minor';
  const at = past.findLastIndex((one) => one.hash === hash);
  if (at < 0) return 'changed';
  const known = past.slice(at + 1).map(({ grade }) => grade);
  return worst(past.at(-1)?.hash === now ? known : [...known, undefined]);
}

/** Whether the section says something that nobody has graded. */
export function isUngraded(past: readonly PastWording[], now: string): boolean {
  const [, ...edits] = past;
  return past.length > 0 && (past.at(-1)?.hash !== now || edits.some(({ grade }) => grade === undefined));
}

/** The wordings of a section with its present one as the last, ungraded where it is new. */
export function withPresent(past: readonly PastWording[], { hash, text }: Wording): PastWording[] {
  return past.at(-1)?.hash === hash ? [...past] : [...past, { hash, text }];
}

/** The wordings with every edit that has no grade graded; the last one anew where all have one. */
export function graded(past: readonly PastWording[], grade: Grade): PastWording[] {
  const isOpen = past.some((one, index) => index > 0 && one.grade === undefined);
  return past.map((one, index) => {
    const isMeant = isOpen ? one.grade === undefined : index === past.length - 1;
    return index > 0 && isMeant ? { ...one, grade } : one;
  });
}

/**
 * Leaves out wordings that no translation comes from. What the edits around one of them matter is kept: as the worse of
 * the two; so one beside an ungraded edit stays until that is graded.
 */
export function pruned(past: readonly PastWording[], used: ReadonlySet<string>): PastWording[] {
  const kept: PastWording[] = [];
  let owed: Grade | undefined;
  past.forEach((one, index) => {
    const isLast = index === past.length - 1;
    const { grade, ...rest } = one;
    const isOpen = kept.length > 0 && (grade === undefined || past[index + 1]?.grade === undefined);
    const isNeeded = isLast || isOpen || used.has(one.hash);
    const since = kept.length === 0 ? undefined : owed && grade ? worst([owed, grade]) : grade;
    if (isNeeded) kept.push(since ? { ...rest, grade: since } : rest);
    owed = isNeeded ? undefined : since;
  });
  return kept;
}

/** The file, sections in the order of the text. Undefined where nothing is to be remembered. */
export function formatHistory(history: History, order: readonly string[]): string | undefined {
  const known = order.filter((id) => (history[id] ?? []).length > 0);
  if (known.length === 0) return undefined;
  const sorted = Object.fromEntries(
    known.map((id) => [
      id,
      (history[id] ?? []).map(({ hash, grade, text }) => ({ hash, ...(grade && { grade }), text })),
    ]),
  );
  return head + stringify(sorted, { lineWidth: 0, blockQuote: 'literal' });
}
