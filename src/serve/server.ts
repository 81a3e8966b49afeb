import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Header } from '../hardening/policy.ts';
import { type FindOnward, vary } from '../hosting/onward.ts';
import { encodePath, isFile, locate } from './locate.ts';
import { acceptedCodings } from './negotiate.ts';
import { notFoundPages, sendNotFound } from './not-found.ts';
import { isNotFoundPage, requestPath } from './request-path.ts';
import { fileSender } from './send-file.ts';

export interface ServerOptions {
  /** Folder of the built site. */
  readonly root: string;
  /** Sent with every answer of every status. */
  readonly headers: readonly Header[];
  /**
   * File of the "not found" page for a path, both starting with `/`. Without it, the page `/404/` below the first
   * part of the path (the language), else `/404.html`.
   */
  readonly notFound?: (path: string) => string;
  /** Ways to another address, asked before files: the site has pages at some of them, for hosts that cannot redirect. */
  readonly onward?: FindOnward;
}

/** A server of a built site as a real host should serve it. It does not listen yet. */
export function createServer({ root, headers, notFound, onward }: ServerOptions): Server {
  const pageFor = notFound ?? notFoundPages((path) => isFile(root, path));
  const sendFile = fileSender(root, fail);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return empty(response, 405);
    }
    const asked = requestPath(request.url ?? '');
    if (asked !== undefined) response.setHeader('Vary', vary(asked.path));
    const next = asked && onward?.(asked.path, asked.query, request.headers);
    if (next?.location !== undefined) {
      response.setHeader('Location', next.location);
      return empty(response, next.status);
    }
    const found = asked && !next && !isNotFoundPage(asked.path) ? locate(root, asked.path) : undefined;
    if (asked === undefined || found === undefined) {
      const accepted = acceptedCodings(request.headers['accept-encoding']);
      const status = next?.status ?? 404;
      return sendNotFound(response, { root, page: pageFor(asked?.path ?? '/'), accepted, status });
    }
    if (found.kind === 'file') return sendFile(request, response, found.file);
    response.setHeader('Location', `${encodePath(asked.path)}/${asked.query}`);
    return empty(response, 308);
  }

  return createHttpServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('Vary', vary(''));
    response.setHeader('Cache-Control', 'no-cache');
    answer(request, response).catch(() => fail(response));
  });
}

function empty(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.setHeader('Content-Length', 0);
  response.end();
}

/** For what nobody foresaw: an honest status where one can still be sent, a broken connection otherwise. */
function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else empty(response, 500);
}
