import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Library } from '../library/model.ts';
import { UsageError } from '../library/usage-error.ts';
import { movedPage } from './moved-page.ts';
import { redirectsOf } from './redirects.ts';

/** Writes a page at each old address, before pages are hardened. What is gone has none. */
export function movedPages(library: () => Promise<Library>): AstroIntegration {
  return {
    name: 'moved-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeMovedPages(await library(), fileURLToPath(dir));
        logger.info(`${count} old addresses lead on`);
      },
    },
  };
}

/**
 * @returns how many were written
 * @throws UsageError when the site has a file at an old address; the rule `redirects` knows pages, not every file
 */
export async function writeMovedPages(library: Library, folder: string): Promise<number> {
  const { exact, numbered } = redirectsOf(library);
  const all = [...exact, ...numbered].flatMap((one) => (one.status === 301 ? [one] : []));
  for (const { from, to } of all) {
    const path = fileOf(from);
    if (existsSync(join(folder, path))) {
      throw new UsageError(
        `The old address ${from}, which leads to ${to}, is that of a file of the site (${path}). ` +
          'Remove it from the redirects: of the article, or the file from public/.',
      );
    }
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), movedPage(library, to));
  }
  return all.length;
}

/** Where hosts look for an address: `/a/b` → `a/b/index.html`, `/a/b.html` as it is. */
function fileOf(from: string): string {
  return from.endsWith('.html') ? from.slice(1) : `${from.slice(1)}/index.html`;
}
