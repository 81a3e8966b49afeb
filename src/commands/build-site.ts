import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'astro';
import { checkedLibrary } from '../checks/checked-library.ts';
import { contentRoot } from '../library/content-root.ts';

/**
 * Builds the site into `outDir`. The content is checked first and the build happens beside the target, which is only
 * replaced by a complete site: a mistake never leaves half a site, and never costs the one that stood there.
 *
 * @throws ContentError with every finding, or what the build failed on.
 */
export async function buildSite(outDir: string): Promise<void> {
  await checkedLibrary(contentRoot(process.env, process.cwd()));
  const beside = `node_modules/.apuri/${process.pid}/`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  try {
    await build({ outDir: `${beside}new`, logLevel: 'warn' });
    await replace(`${beside}new`, outDir, `${beside}old`);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function replace(fresh: string, target: string, aside: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await move(target, aside).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await move(fresh, target);
}

/** A rename; a copy where the two stand on different file systems. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
