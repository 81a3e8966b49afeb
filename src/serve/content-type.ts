import { extname } from 'node:path/posix';

/** Text is always UTF-8 and says so; sirv names the charset of pages only. */
const textTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** The type of a text file with its charset; undefined leaves other files to sirv. */
export function contentType(path: string): string | undefined {
  const type = textTypes[extname(path)];
  return type === undefined ? undefined : `${type};charset=utf-8`;
}
