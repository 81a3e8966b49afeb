/**
 * What each kind of file is called, by the end of its name. One list for our own server and all others, because each
 * has a list of its own (Debian's nginx knows no web manifest, Caddy asks the machine it runs on). What stands nowhere
 * here is `application/octet-stream`.
 */
const byEnding: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Files whose ending says too little. They go before the endings. */
const byName: Readonly<Record<string, string>> = {
  'opensearch.xml': 'application/opensearchdescription+xml',
  'atom.xml': 'application/atom+xml',
  'feed.xml': 'application/atom+xml',
};

export const otherType = 'application/octet-stream';

/** `['.css', 'text/css; charset=utf-8']`: endings with their dot. */
export const endingTypes: readonly (readonly [ending: string, type: string])[] = withCharset(byEnding);
/** `['feed.xml', 'application/atom+xml; charset=utf-8']`: whole names of files. */
export const namedTypes: readonly (readonly [name: string, type: string])[] = withCharset(byName);

/** The value of `Content-Type` for a file's path. */
export function contentType(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.'));
  return (
    namedTypes.find(([one]) => one === name)?.[1] ??
    endingTypes.find(([one]) => one === ending)?.[1] ??
    otherType
  );
}

function withCharset(types: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(types).map(([key, type]) => [key, isText(type) ? `${type}; charset=utf-8` : type]);
}

function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml)$/.test(type);
}
