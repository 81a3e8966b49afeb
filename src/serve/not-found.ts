import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType } from '../hosting/content-types.ts';
import { codings } from './negotiate.ts';

/** Answers the path of the "not found" page for a path: that of its first part (the language), or the common one. */
export function notFoundPages(exists: (path: string) => boolean): (path: string) => string {
  return (path) => {
    const own = `/${path.split('/')[1] ?? ''}/404/index.html`;
    return exists(own) ? own : '/404.html';
  };
}

/**
 * Sends a "not found" page with its status, 404 or 410 (sirv can only send 200): compressed where a copy is accepted, without an
 * ETag, because the address may come to exist. A site without such a page answers without a body.
 */
export async function sendNotFound(
  response: ServerResponse,
  {
    root,
    page,
    accepted,
    status,
  }: { root: string; page: string; accepted: readonly string[]; status: number },
): Promise<void> {
  response.statusCode = status;
  const choices = codings.filter(({ coding }) => accepted.includes(coding));
  for (const { coding, suffix } of [...choices, { coding: undefined, suffix: '' }]) {
    const body = await readFile(join(root, page + suffix)).catch(() => undefined);
    if (body === undefined) continue;
    response.setHeader('Content-Type', contentType(page));
    if (coding !== undefined) response.setHeader('Content-Encoding', coding);
    response.setHeader('Content-Length', body.byteLength);
    response.end(body);
    return;
  }
  response.setHeader('Content-Length', 0);
  response.end();
}
