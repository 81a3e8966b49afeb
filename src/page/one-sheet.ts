import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow, forEachLimited } from '../hardening/files.ts';

/**
 * Gives each page one style sheet. Astro writes a file for the rules of every page and one for those of some, such
 * as guides; a reader's first sight of the page would wait for both. Runs before pages get the hashes of their files.
 */
export function oneSheet(): AstroIntegration {
  return {
    name: 'one-sheet',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const sheets = await oneSheetIn(fileURLToPath(dir));
        logger.info(`${sheets} style sheets put together from several`);
      },
    },
  };
}

/** @returns how many sheets were put together; pages that need the same ones share one */
export async function oneSheetIn(folder: string): Promise<number> {
  const written = new Set<string>();
  const pages = (await filesBelow(folder)).filter((file) => file.endsWith('.html'));
  await forEachLimited(pages, async (file) => {
    const html = await readFile(join(folder, file), 'utf8');
    const links = [...html.matchAll(/<link rel="stylesheet" href="(\/[^"]+\.css)">/g)];
    const [first] = links.map(([, path = '']) => path);
    if (first === undefined || links.length === 1) return;
    const css = await Promise.all(links.map(([, path = '']) => readFile(join(folder, path), 'utf8')));
    const sheet = css.join('\n');
    const hash = createHash('sha256').update(sheet).digest('base64url').slice(0, 8);
    const path = join(dirname(first), `sheet.${hash}.css`);
    if (!written.has(path)) await writeFile(join(folder, path), sheet);
    written.add(path);
    let isFirst = true;
    const merged = html.replaceAll(/<link rel="stylesheet" href="\/[^"]+\.css">/g, (link) => {
      if (!isFirst) return '';
      isFirst = false;
      return link.replace(/"\/[^"]+"/, `"${path}"`);
    });
    await writeFile(join(folder, file), merged);
  });
  return written.size;
}
