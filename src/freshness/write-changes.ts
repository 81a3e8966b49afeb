import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../library/read-content.ts';
import type { FileChange } from './record.ts';

/** Writes changed files into the content folder they were read from. */
export async function writeChanges(
  root: string,
  content: Content,
  changes: readonly FileChange[],
): Promise<void> {
  for (const { file, text } of changes) {
    const path = join(root, file.slice(content.root.length + 1));
    if (text === undefined) await rm(path, { force: true });
    else await writeFile(path, text);
  }
}
