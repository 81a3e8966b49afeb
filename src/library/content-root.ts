import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Absolute path of the content folder: `HELP_CONTENT`, taken from the working directory, else `content`.
 * Links are followed, because Vite names files by where they really are.
 *
 * @throws when there is no such folder: an empty help centre must not be built by a typing mistake.
 */
export function contentRoot(env: Readonly<Record<string, string | undefined>>, cwd: string): string {
  const chosen = env.HELP_CONTENT;
  const root = resolve(cwd, chosen || 'content');
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return realpathSync(root);
  throw new UsageError(
    chosen
      ? `HELP_CONTENT names "${chosen}", but ${root} is not a folder. Name the folder that holds provider.yml.`
      : `There is no folder ${root}. Run this in the project's own folder, or name another in HELP_CONTENT.`,
  );
}
