import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cacheControl } from '../hardening/policy.ts';
import { contentType } from '../hosting/content-types.ts';
import { encodePath } from './locate.ts';
import { acceptedCodings, usableRange } from './negotiate.ts';

type SendFile = (request: IncomingMessage, response: ServerResponse, file: string) => void;

/**
 * Sends files of a folder with sirv: precompressed copies, ETag and 304, ranges. What sirv 3 gets wrong is put
 * right around it, so that a request can neither stop the server nor get a wrong answer.
 *
 * @param gone called when the file is not there any more
 */
export function fileSender(root: string, gone: (response: ServerResponse) => void): SendFile {
  // `dev` means that sirv looks at the disk for each request. Otherwise it remembers sizes, and a site that is
  // built anew while it is served would be sent with the old Content-Length: readers would wait for ever.
  const send = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, dotfiles: true });

  return (request, response, file) => {
    const { headers } = request;
    request.url = encodePath(file);
    // sirv finds "br" in "br;q=0" too.
    headers['accept-encoding'] = acceptedCodings(headers['accept-encoding']).join(', ');
    if (usableRange(headers.range, headers['if-range']) === undefined) delete headers.range;
    response.setHeader('Cache-Control', cacheControl(file));
    response.setHeader('Content-Type', contentType(file));
    mendHead(response, headers['if-none-match']);
    // A file can go between looking and reading; unheard, the error of its stream would end the whole server.
    response.once('pipe', (stream) => stream.once('error', () => response.destroy()));
    send(request, response, () => gone(response));
  };
}

/** RFC 9110 §15.4.5 wants the ETag on a 304 (it is the one the reader sent), and `Vary` is ours. */
function mendHead(response: ServerResponse, etag: string | undefined): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    headers: OutgoingHttpHeaders,
  ) => ServerResponse;
  const vary = String(response.getHeader('Vary') ?? '');
  response.writeHead = ((status: number, headers: OutgoingHttpHeaders = {}) => {
    if (status === 304 && etag !== undefined) response.setHeader('ETag', etag);
    // sirv knows one thing that answers depend on, the page of all languages another.
    return writeHead(status, { ...headers, Vary: vary });
  }) as typeof response.writeHead;
}
