import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Header } from '../hardening/policy.ts';
import { redirectFinder } from '../redirects/find-redirect.ts';
import type { RedirectTable } from '../redirects/redirects.ts';
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
  /** Old addresses. They go before files: the site has pages at some of them, for hosts that cannot redirect. */
  readonly redirects?: RedirectTable | undefined;
}

/** A server of a built site as a real host should serve it. It does not listen yet. */
export function createServer({ root, headers, notFound, redirects }: ServerOptions): Server {
  const redirectOf = redirectFinder(redirects ?? { exact: [], numbered: [] });
  const pageFor = notFound ?? notFoundPages((path) => isFile(root, path));
  const sendFile = fileSender(root, fail);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return empty(response, 405);
    }
    const asked = requestPath(request.url ?? '');
    const old = asked && redirectOf(asked.path);
    if (old?.status === 301) {
      response.setHeader('Location', old.to);
      return empty(response, 301);
    }
    const found = asked && !old && !isNotFoundPage(asked.path) ? locate(root, asked.path) : undefined;
    if (asked === undefined || found === undefined) {
      const accepted = acceptedCodings(request.headers['accept-encoding']);
      return sendNotFound(response, {
        root,
        page: pageFor(asked?.path ?? '/'),
        accepted,
        status: old?.status,
      });
    }
    if (found.kind === 'file') return sendFile(request, response, found.file);
    response.setHeader('Location', `${encodePath(asked.path)}/${asked.query}`);
    return empty(response, 308);
  }

  return createHttpServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
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
