import { readFileSync } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { text } from 'node:stream/consumers';
import type { Address } from '../../serve/address.ts';
import { listen } from '../../serve/listen.ts';
import { controlPage, readersPage, STYLE_PATH } from './control-page.ts';
import { factsOf } from './facts.ts';
import { bodyOf, placeOf } from './formats.ts';
import { FINE, readScenario, type Scenario } from './scenario.ts';
import { sendAnswer } from './send.ts';

export interface StatusServerOptions extends Partial<Address> {
  /** A certificate and its key: the server then speaks https. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** A product that also answers without its prefix, for a site whose status page stands at the root of a host. */
  readonly atRoot?: string;
}

/** A question to one of the products; those to the page of buttons do not count. */
export interface Received {
  readonly method: string;
  /** With query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Of the answer; null when there is none yet. */
  readonly status: number | null;
}

export interface StatusServer {
  /** `http://localhost:4400/` */
  readonly url: string;
  /** Chooses what is answered from now on (what is left out is as usual) and forgets the questions up to now. */
  set(scenario: Partial<Scenario>): void;
  /** Questions since the last choice, the newest last. */
  requests(): readonly Received[];
  /** Cuts what is still unanswered. */
  close(): Promise<void>;
}

/** The prefix at which an answer redirected to another host comes without fail. */
const MOVED = '/moved';

/**
 * The development status server: speaks the format of every product at its real paths, each below a prefix of its
 * own, in the state that somebody chooses on its page, with `POST /state`, or with `set`.
 *
 * @param options without a port: any free one; without a host: from this machine only
 * @throws ServeProblem when the port or host cannot be had
 */
export async function startStatusServer(options: StatusServerOptions = {}): Promise<StatusServer> {
  const { port = 0, host = 'localhost', tls, atRoot } = options;
  const protocol = tls ? 'https' : 'http';
  let chosen: { scenario: Scenario; since: Date } = { scenario: FINE, since: new Date() };
  let requests: Received[] = [];
  const choose = (scenario: Scenario, since = new Date()) => {
    chosen = { scenario, since };
    requests = [];
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/', method = 'GET', headers } = request;
    const { scenario, since } = chosen;
    const [path = '/'] = url.split('?');
    if (path === '/') return sendPage(response, controlPage(scenario, requests));
    if (path === STYLE_PATH) {
      const style = readFileSync(new URL(`.${STYLE_PATH}`, import.meta.url));
      return void response.writeHead(200, { 'Content-Type': 'text/css' }).end(style);
    }
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (path === '/state') return state(request, response);
    const received = { method, path: url, headers, status: null as number | null };
    requests.push(received);
    response.once('finish', () => {
      received.status = response.statusCode;
    });
    const isMoved = path.startsWith(`${MOVED}/`);
    const place = placeOf(isMoved ? path.slice(MOVED.length) : path, atRoot);
    // A question for permission gets none, as on real status pages.
    if (!place || (method !== 'GET' && method !== 'HEAD')) {
      return void response
        .writeHead(place ? 405 : 404, { 'Content-Type': 'text/plain' })
        .end('Nothing here.');
    }
    const page = `${protocol}://${headers.host}${place.prefix}`;
    if (place.answer === null) return sendPage(response, readersPage(scenario, page, since));
    const body = bodyOf(place.format.answers[place.answer]?.(factsOf(scenario, page, since)));
    const { hostname } = new URL(page);
    const other = hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
    const elsewhere = `${protocol}://${other}:${request.socket.localPort}${MOVED}${url}`;
    sendAnswer(request, response, { body, elsewhere }, isMoved ? 'none' : scenario.fault);
  }

  /** GET tells the scenario. POST chooses: JSON the whole of it, a form what changes. */
  async function state(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, headers } = request;
    const json = (status: number, value: unknown) =>
      void response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
    if (method !== 'POST') return json(200, chosen.scenario);
    // Another site that is open in the same browser must not press buttons here.
    if (headers.origin !== undefined && headers.origin !== `${protocol}://${headers.host}`) {
      return json(403, { error: 'Only the page of this server may choose.' });
    }
    const given = await text(request);
    const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    try {
      if (isForm) {
        const fields = Object.fromEntries(new URLSearchParams(given));
        const isSame = fields['situation'] === undefined;
        choose(readScenario(fields, chosen.scenario), isSame ? chosen.since : undefined);
      } else choose(readScenario(JSON.parse(given)));
    } catch (error) {
      return json(400, { error: error instanceof Error ? error.message : String(error) });
    }
    if (!isForm) return json(200, chosen.scenario);
    response.writeHead(303, { Location: '/' }).end();
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch(() => response.destroy());
  };
  const listening = await listen(
    () => (tls ? createHttpsServer(tls, listener) : createHttpServer(listener)),
    { port, host },
    'npm run status:serve',
  );
  return {
    url: `${protocol}://localhost:${listening.port}/`,
    set: (scenario) => choose(readScenario(scenario)),
    requests: () => requests,
    close: () => listening.close(0),
  };
}

function sendPage(response: ServerResponse, page: string): void {
  response
    .writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'",
    })
    .end(page);
}
