import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { articleProblems } from './article-problems.ts';
import { filesBelow, forEachLimited } from './files.ts';
import { type FileFinding, PageError } from './finding.ts';
import { hardenPage } from './harden-page.ts';
import { metaPolicy, type PolicyOptions } from './policy.ts';
import { drawingProblems, sheetProblems } from './side-files.ts';

/**
 * Hardens every built page in place. Runs after everything that writes pages, scripts or styles and before
 * compression: a file changed afterwards no longer fits its hash.
 *
 * @throws one PageError that lists everything found in all pages; then no page has been changed.
 */
export function hardening(options: PolicyOptions): AstroIntegration {
  return {
    name: 'hardening',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await hardenFolder(fileURLToPath(dir), options);
        logger.info(`${pages} pages carry the policy and the hashes of their files`);
      },
    },
  };
}

/** @returns the number of pages */
export async function hardenFolder(folder: string, options: PolicyOptions): Promise<number> {
  const policy = metaPolicy(options);
  const integrityOf = integrityIn(folder);
  const all = await filesBelow(folder);
  const files = all.filter((file) => file.endsWith('.html'));
  const findings: FileFinding[] = [];
  await forEachLimited(
    all.filter((file) => /\.(?:css|svg)$/.test(file)),
    async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const problems = file.endsWith('.svg')
        ? drawingProblems(text)
        : sheetProblems(text, policy, `/${file}`);
      findings.push(...problems.map((problem) => ({ ...problem, file })));
    },
  );
  const pages = await forEachLimited(files, async (file) => {
    const html = await readFile(join(folder, file), 'utf8');
    const hardened = hardenPage(html, {
      policy,
      integrityOf,
      page: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    });
    const problems = [...hardened.findings, ...articleProblems(html)];
    findings.push(...problems.map((problem) => ({ ...problem, file })));
    return { file, html: hardened.html };
  });
  if (findings.length > 0) throw new PageError(findings.toSorted(byPlace));
  await forEachLimited(pages, ({ file, html }) => writeFile(join(folder, file), html));
  return pages.length;
}

function integrityIn(folder: string): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, hashOf(folder, path));
    return known.get(path);
  };
}

function hashOf(folder: string, path: string): string | undefined {
  try {
    const content = readFileSync(join(folder, decodeURIComponent(path)));
    // Of the three that browsers know, the shortest: each page pays 20 bytes less for each of its files.
    return `sha256-${createHash('sha256').update(content).digest('base64')}`;
  } catch {
    return undefined; // No such file, a folder, or no path at all: a finding tells so.
  }
}

function byPlace(a: FileFinding, b: FileFinding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
