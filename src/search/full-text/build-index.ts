import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { minifySync } from 'vite';
import type { IndexFile } from '../files/index-file.ts';
import type { Page } from '../files/pages-to-index.ts';

/** Parts of an article nobody searches for: controls, drawings, live regions, lists of links to other pages. */
const EXCLUDED = [
  'nav',
  'button',
  'svg',
  'form',
  'noscript',
  '[role=status]',
  '[role=progressbar]',
  '[role=img]',
  '[hidden]',
];

/** First bytes of everything Pagefind packs; its reader takes a file unpacked when it starts so. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Builds the index of these pages with Pagefind, one index a language (by `<html lang>`), and returns the files the
 * browser needs: none of Pagefind's ready-made interfaces, no worker, no WebAssembly of a language that is not there.
 *
 * Pagefind packs its files with gzip. They are unpacked here, so that brotli (from the precompressed copies) gets at
 * the raw bytes: the WebAssembly travels with 61 KB instead of 71, and the browser need not unpack it by script.
 *
 * @throws with Pagefind's own words and the page when it reports an error.
 */
export async function buildIndex(pages: readonly Page[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: EXCLUDED });
    stopOn(errors, 'cannot start');
    if (!index) throw new Error('Search index: Pagefind started without an index.');
    for (const page of pages) {
      const added = await index.addHTMLFile({ url: page.address, content: page.html });
      stopOn(added.errors, page.address);
    }
    const built = await index.getFiles();
    stopOn(built.errors, 'cannot write');
    return filesToShip(built.files.map(({ path, content }) => ({ path, content })));
  } finally {
    await close();
  }
}

/** The part of Pagefind's output the browser asks for, unpacked, in a stable order. */
export function filesToShip(files: readonly IndexFile[]): IndexFile[] {
  const entry = files.find((file) => file.path === 'pagefind-entry.json');
  if (!entry)
    throw new Error('Search index: Pagefind wrote no pagefind-entry.json. Has its version changed?');
  const programs = programsOf(new TextDecoder().decode(entry.content));
  const needed = /^(pagefind\.js|pagefind\..+\.pf_meta|(fragment|index|filter)\/.+)$/;
  return files
    .filter(({ path }) => needed.test(path) || programs.has(path) || path === entry.path)
    .map((file) => {
      if (file === entry) return { ...file, content: sorted(file.content) };
      return file.path.endsWith('.js') ? minified(file) : unpack(file);
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Pagefind's WebAssembly by file name, one a language it can stem and `unknown` for the others. */
function programsOf(entry: string): Set<string> {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { wasm: string | null }> };
  return new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
}

/** Pagefind lists the languages in an order that changes from run to run. */
function sorted(entry: Uint8Array): Uint8Array {
  const data = JSON.parse(new TextDecoder().decode(entry)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(
    Object.entries(data.languages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return new TextEncoder().encode(JSON.stringify({ ...data, languages }));
}

/** Pagefind ships its script with comments and long names; without them it is 1.6 KB lighter on the wire. */
function minified(file: IndexFile): IndexFile {
  const { code, errors } = minifySync(file.path, new TextDecoder().decode(file.content), { module: true });
  stopOn(
    errors.map(({ message }) => message),
    file.path,
  );
  return { ...file, content: new TextEncoder().encode(code) };
}

function unpack(file: IndexFile): IndexFile {
  if (file.content[0] !== 0x1f || file.content[1] !== 0x8b) return file;
  const content = gunzipSync(file.content);
  return content.subarray(0, SIGNATURE.length).toString() === SIGNATURE ? { ...file, content } : file;
}

function stopOn(errors: readonly string[], where: string): void {
  if (errors.length > 0) throw new Error(`Search index: ${where}: ${errors.join('; ')}`);
}
