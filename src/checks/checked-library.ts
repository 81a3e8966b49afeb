import { rules } from './rules.ts';
import { ContentError } from '../library/finding.ts';
import type { Library } from '../library/model.ts';
import { readContent } from '../library/read-content.ts';

/** The library of a content folder in which no rule finds anything. @throws ContentError with every finding. */
export async function checkedLibrary(root: string): Promise<Library> {
  const content = await readContent(root);
  const findings = [...content.findings, ...rules.flatMap((rule) => rule(content))];
  if (findings.length > 0) throw new ContentError(findings);
  return content.library;
}
