/** How an answer leaves the server: as it should, or in one of the ways in which status pages fail. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { gzipSync } from 'node:zlib';
import type { Scenario } from './scenario.ts';

export interface Sending {
  /** The body as it should be. */
  readonly body: string;
  /** Address on another host at which the same answer comes without fail. */
  readonly elsewhere: string;
}

const type = { 'Content-Type': 'application/json; charset=utf-8' };
/** What a status page for the public sends. The cookie is there to see that nobody keeps it. */
const usual = {
  ...type,
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'max-age=0, must-revalidate',
  'Set-Cookie': 'visitor=1; Path=/; Secure; SameSite=None',
};
const SLOW = 3000;
/** Beyond the 256 KiB that a reader's browser takes. */
const PADDING = 300_000;
const BOMB = 50_000_000;

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content: string | Buffer;
}

/** Faults that are an answer all the same. */
const spoiled: Partial<Record<Scenario['fault'], (sending: Sending) => Answer>> = {
  status500: () => ({ status: 500, content: '{"error":"as chosen"}' }),
  status429: () => ({ status: 429, content: '{"error":"as chosen"}', headers: { 'Retry-After': '60' } }),
  status404: () => ({ status: 404, content: '{"error":"as chosen"}' }),
  status403: () => ({ status: 403, content: '{"error":"as chosen"}' }),
  garbage: () => ({ content: Buffer.from([0xff, 0xfe, 0x00, 0x7b, 0x80, 0x22, 0x0a, 0xc3, 0x28]) }),
  truncated: ({ body }) => ({ content: half(body) }),
  html: () => ({
    content: '<!doctype html><title>Status</title><h1>All systems operational</h1>',
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  }),
  huge: ({ body }) => ({ content: body + ' '.repeat(PADDING) }),
  gzipBomb: ({ body }) => ({
    content: gzipSync(body + ' '.repeat(BOMB)),
    headers: { 'Content-Encoding': 'gzip' },
  }),
  redirect: ({ elsewhere }) => ({ status: 302, content: '', headers: { Location: elsewhere } }),
  empty: () => ({ content: '' }),
};

export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  sending: Sending,
  fault: Scenario['fault'],
): void {
  const answer = spoiled[fault]?.(sending);
  if (answer) {
    const { status = 200, headers, content } = answer;
    response.writeHead(status, { ...usual, ...headers }).end(content);
  } else if (fault === 'slow') {
    const timer = setTimeout(() => sendAnswer(request, response, sending, 'none'), SLOW);
    response.once('close', () => clearTimeout(timer));
  } else if (fault === 'hangInBody') response.writeHead(200, usual).write(half(sending.body));
  else if (fault === 'reset') breakOff(request);
  else if (fault !== 'hang')
    sendOrConfirm(request, response, sending.body, fault === 'noCors' ? type : usual);
}

/** An encrypted connection cannot be reset, only cut: for the browser both are a connection that broke. */
function breakOff({ socket }: IncomingMessage): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}

/** 200, or 304 for a reader who has the same already. */
function sendOrConfirm(
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  headers: Readonly<Record<string, string>>,
): void {
  const ETag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  const isKnown = request.headers['if-none-match'] === ETag;
  response.writeHead(isKnown ? 304 : 200, { ...headers, ETag }).end(isKnown ? undefined : body);
}

function half(body: string): string {
  return body.slice(0, Math.floor(body.length / 2));
}
