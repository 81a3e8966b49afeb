import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { codings } from './negotiate.ts';

/** What stands at a path of the site: a file, or a folder with a page that was asked for without its last `/`. */
export type Located = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'folder' };

/**
 * @param path checked by `requestPath`; a path that ends in `/` means the page of that folder
 * @returns undefined when nothing is there. The compressed copies have no address of their own.
 */
export function locate(root: string, path: string): Located | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const entry = statOf(root, file);
  if (entry?.isDirectory()) return isFile(root, `${file}/index.html`) ? { kind: 'folder' } : undefined;
  const isCopy = codings.some(
    ({ suffix }) => file.endsWith(suffix) && isFile(root, file.slice(0, -suffix.length)),
  );
  return entry?.isFile() && !isCopy ? { kind: 'file', file } : undefined;
}

export function isFile(root: string, path: string): boolean {
  return statOf(root, path)?.isFile() ?? false;
}

/** An address of a path that was decoded: `?` and `#` would end it. */
export function encodePath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

function statOf(root: string, path: string): Stats | undefined {
  try {
    return statSync(join(root, path), { throwIfNoEntry: false });
  } catch {
    return undefined; // A name that is too long, a file used as a folder, a folder we may not read.
  }
}
