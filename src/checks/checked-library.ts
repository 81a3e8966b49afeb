import { withStale } from '../freshness/stale-library.ts';
import { ContentError, type Finding, sortFindings } from '../library/finding.ts';
import type { Library } from '../library/model.ts';
import { type Content, readContent } from '../library/read-content.ts';
import { rules } from './rules.ts';

/** Everything that is wrong in a content folder: what could not be read, and what the rules say of the rest. */
export function findingsOf(content: Content): Finding[] {
  return sortFindings([...content.findings, ...rules.flatMap((rule) => rule(content))]);
}

/**
 * The library of a content folder in which no rule finds anything that pages cannot be built with.
 * @throws ContentError with every such finding.
 */
export async function checkedLibrary(root: string): Promise<Library> {
  const content = await readContent(root);
  const findings = findingsOf(content).filter(({ tolerable }) => !tolerable);
  if (findings.length > 0) throw new ContentError(findings);
  return withStale(content);
}
