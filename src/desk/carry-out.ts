import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../library/usage-error.ts';
import type { Plan } from './new-article.ts';

/**
 * Writes a plan into a content folder. New files first, and only where none is: what a person wrote is never replaced.
 *
 * @returns the paths, as they were written
 * @throws UsageError when one of the new files exists; nothing is written then
 */
export async function carryOut(root: string, { files, changed }: Plan): Promise<string[]> {
  for (const path of files.keys()) {
    const there = await stat(join(root, path)).catch(() => undefined);
    if (there) throw new UsageError(`${path} exists. Nothing was written.`);
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: 'wx' });
  }
  for (const [path, text] of changed) await writeFile(join(root, path), text);
  return [...files.keys(), ...changed.keys()];
}
