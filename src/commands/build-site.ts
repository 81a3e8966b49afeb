import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { checkedLibrary } from '../checks/checked-library.ts';
import { contentRoot } from '../library/content-root.ts';
import { UsageError } from '../library/usage-error.ts';
import { developmentNotice, withDevelopmentFeed } from '../status/development-feed.ts';

/** Stands in every built site: only a folder that has it, or is empty, is ever replaced. */
const marker = '.apuri-site';

/**
 * Builds the site into `outDir`. The content is checked first and the build happens beside the target, which is only
 * replaced by a complete site: a mistake never leaves half a site, and never costs the one that stood there.
 *
 * @throws UsageError when the target holds something else than a built site, ContentError with every finding, or what
 * the build failed on.
 */
export async function buildSite(outDir: string): Promise<void> {
  await refuseForeignFolder(outDir);
  withDevelopmentFeed(await checkedLibrary(contentRoot(process.env, process.cwd())), process.env);
  const beside = `node_modules/.apuri/${process.pid}/`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  try {
    await build({ outDir: `${beside}new`, logLevel: 'warn' });
    await writeFile(join(`${beside}new`, marker), '');
    await replace(`${beside}new`, outDir, `${beside}old`);
    const notice = developmentNotice(process.env);
    if (notice) console.warn(notice);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Replacing a folder deletes what is in it, so it must be ours: a mistyped HELP_OUT must not cost anybody's files. */
async function refuseForeignFolder(outDir: string): Promise<void> {
  const entries = await readdir(outDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(
      `${resolve(outDir)} cannot be the folder of the built site (${error.code}). Set HELP_OUT to another.`,
    );
  });
  if (entries.length === 0 || existsSync(join(outDir, marker))) return;
  throw new UsageError(
    `${resolve(outDir)} holds files that are no site built here (it has no ${marker}), and a build would delete them. ` +
      'Set HELP_OUT to another folder, or empty this one yourself.',
  );
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
