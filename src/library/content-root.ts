import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Absolute path of the content folder: `HELP_CONTENT` where it is set, else `content/`.
 *
 * @throws when there is no such folder.
 */
export function contentRoot(env: Readonly<Record<string, string | undefined>>, cwd: string): string {
  const chosen = env['HELP_CONTENT'];
  const root = resolve(cwd, chosen ?? 'content');
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
  throw new Error(
    chosen === undefined
      ? `No folder content/ in ${cwd}. Run this from the project's root, or set HELP_CONTENT to a content folder.`
      : `HELP_CONTENT names "${chosen}", which is no folder. Set it to the path of a content folder.`,
  );
}
