import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { articlePath } from '../library/find-articles.ts';
import type { Library } from '../library/model.ts';
import { llmsFullPath, markdownPath } from './addresses.ts';
import { articleMarkdown } from './article-markdown.ts';
import { fullLlms, writtenIn } from './llms.ts';

/** Writes a Markdown copy beside each article, and all of a language in one file. */
export function markdownCopies(library: () => Promise<Library>): AstroIntegration {
  return {
    name: 'markdown-copies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeCopies(await library(), fileURLToPath(dir));
        logger.info(`${count} articles have a Markdown copy`);
      },
    },
  };
}

/** @returns how many were written: one for each text, none for fallback pages */
export async function writeCopies(library: Library, folder: string): Promise<number> {
  const { address } = library.provider.helpCentre;
  let count = 0;
  for (const { tag } of library.languages) {
    const copies: string[] = [];
    for (const { article } of writtenIn(library.articles, tag)) {
      const page = articlePath(tag, article.id);
      const html = await readFile(join(folder, page, 'index.html'), 'utf8');
      const copy = articleMarkdown(html, `${address}${page}`);
      await writeFile(join(folder, markdownPath(page)), copy);
      copies.push(copy);
    }
    await writeFile(join(folder, llmsFullPath(tag)), fullLlms(library, tag, copies));
    count += copies.length;
  }
  return count;
}
