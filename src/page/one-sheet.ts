import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow, forEachLimited } from '../hardening/files.ts';
import { withoutUnused } from './unused-rules.ts';

/**
 * Gives each page one style sheet with only the rules that pages like it use. Astro writes a file for the rules of
 * every page and one for those of some, such as guides; a reader's first sight of the page would wait for both, and
 * for rules of other pages. Runs before pages get the hashes of their files.
 */
export function oneSheet(): AstroIntegration {
  return {
    name: 'one-sheet',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const sheets = await oneSheetIn(fileURLToPath(dir));
        logger.info(`${sheets} style sheets made, each for pages of one kind`);
      },
    },
  };
}

const linkPattern = /<link rel="stylesheet" href="(\/[^"]+\.css)">/g;

type Page = { readonly file: string; readonly html: string };
type Script = { readonly file: string; readonly code: string };

/** @returns how many sheets were made; pages that asked for the same files share one */
export async function oneSheetIn(folder: string): Promise<number> {
  const files = await filesBelow(folder);
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const scripts = await Promise.all(
    files.filter((file) => file.endsWith('.js')).map(async (file) => ({ file, code: await read(file) })),
  );
  const pages = await Promise.all(
    files.filter((file) => file.endsWith('.html')).map(async (file) => ({ file, html: await read(file) })),
  );
  const kinds = Map.groupBy(pages, ({ html }) => linked(html).join(' '));
  kinds.delete('');
  await forEachLimited([...kinds.values()], async (kind) => {
    const [first = ''] = linked(kind[0]?.html ?? '');
    const css = await Promise.all(linked(kind[0]?.html ?? '').map(read));
    const sheet = await withoutUnused(
      css.map((one) => one.trim()).join(''),
      kind.map(({ html }) => html),
      scriptsOf(kind, scripts),
    );
    const hash = createHash('sha256').update(sheet).digest('base64url').slice(0, 8);
    const path = join(dirname(first), `sheet.${hash}.css`);
    await writeFile(join(folder, path), sheet);
    await forEachLimited(kind, (page) => linkOnly(path, page, folder));
  });
  return kinds.size;
}

function linked(html: string): string[] {
  return [...html.matchAll(linkPattern)].map(([, path = '']) => path);
}

/** What scripts say that pages may come to run: those they name, and those that these name. */
function scriptsOf(pages: readonly Page[], scripts: readonly Script[]): string[] {
  const found = new Set<Script>();
  const follow = (text: string): void => {
    for (const script of scripts) {
      if (found.has(script) || !text.includes(basename(script.file))) continue;
      found.add(script);
      follow(script.code);
    }
  };
  for (const { html } of pages) follow(html);
  return [...found].map(({ code }) => code);
}

async function linkOnly(path: string, { file, html }: Page, folder: string): Promise<void> {
  let isFirst = true;
  const changed = html.replaceAll(linkPattern, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `<link rel="stylesheet" href="${path}">`;
  });
  await writeFile(join(folder, file), changed);
}
