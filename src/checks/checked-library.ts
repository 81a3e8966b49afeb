import { withStale } from '../freshness/stale-library.ts';
import { ContentError, type Finding, levelOf, sortFindings } from '../library/finding.ts';
import type { Library } from '../library/model.ts';
import { type Content, readContent } from '../library/read-content.ts';
import { directory } from './look-up.ts';
import type { Desk } from './rule.ts';
import { rules } from './rules.ts';

/** Everything that is wrong in a content folder: what could not be read, and what the rules say of the rest. */
export function findingsOf(content: Content, desk: Desk): Finding[] {
  const all = [...content.findings, ...rules.flatMap((rule) => rule(content, desk))];
  return sortFindings(all.filter((finding) => !isConsequence(finding, all, content.library.source)));
}

/** Rules that compare a text with the source language's: what is wrong in one of the two would be told once more. */
const comparing = ['text-parity', 'list-parity', 'number-parity', 'section-length'];

function isConsequence({ rule, file, level }: Finding, all: readonly Finding[], source: string): boolean {
  if (!comparing.includes(rule)) return false;
  const model = `${directory(file)}/${source}.mdx`;
  return all.some(
    (other) =>
      (other.file === file || other.file === model) &&
      levelOf(other) === 'error' &&
      (!comparing.includes(other.rule) || (level === 'warning' && other.file === file)),
  );
}

/** Today as rules take it, by this machine's clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The library of a content folder in which no rule finds an error. @throws ContentError with every error. */
export async function checkedLibrary(root: string): Promise<Library> {
  const content = await readContent(root);
  const errors = findingsOf(content, { today: today() }).filter((one) => levelOf(one) === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  return withStale(content);
}
