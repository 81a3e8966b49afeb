import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mayAnswer, roomToTell, send, WORDS_MOST } from './feedback.ts';

/** What came in, as a server sees it. */
interface Arrival {
  readonly method: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let server: Server;
let base = '';
let arrivals: Arrival[] = [];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    arrivals.push({ method: request.method, headers: request.headers, body });
    const kind = request.url?.slice(1) ?? '';
    if (kind === 'hangs') return;
    if (kind === 'drops') request.socket.destroy();
    else if (kind === 'halves') {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{');
      request.socket.end();
    } else response.writeHead(Number(kind)).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  arrivals = [];
});

const body = JSON.stringify({ version: 1, answer: 'no', words: 'Ääkköset puuttuvat' });
const online = () => true;
const sendTo = (kind: string, isOnline = online) => send(`${base}/${kind}`, body, isOnline, 300);

describe('an answer that is sent', () => {
  it('arrives as JSON, once, and with nothing that tells who sent it', async () => {
    await sendTo('204');

    expect(arrivals).toHaveLength(1);
    expect(arrivals[0]).toMatchObject({ method: 'POST', body });
    expect(arrivals[0]?.headers['content-type']).toBe('application/json');
    expect(arrivals[0]?.headers).not.toHaveProperty('cookie');
    expect(arrivals[0]?.headers).not.toHaveProperty('referer');
  });

  it.each(['200', '201', '202', '204'])(
    'is thanked for when the server accepts it with %s',
    async (status) => {
      expect(await sendTo(status)).toBe('thanks');
    },
  );

  it.each(['400', '403', '404', '413', '429', '500', '503'])(
    'is not thanked for when the server says %s',
    async (status) => {
      expect(await sendTo(status)).toBe('refused');
    },
  );

  it('is not known to have arrived when the connection drops', async () => {
    expect(await sendTo('drops')).toBe('unsure');
    expect(arrivals).toHaveLength(1);
  });

  it('is not known to have arrived when the server does not reply in time', async () => {
    const before = Date.now();
    expect(await sendTo('hangs')).toBe('unsure');
    expect(Date.now() - before).toBeLessThan(2000);
  });

  it('is accepted when only the rest of the reply is lost', async () => {
    expect(await sendTo('halves')).toBe('thanks');
  });

  it('is not known to have arrived where nobody listens', async () => {
    const gone = createServer();
    await new Promise<void>((listening) => gone.listen(0, '127.0.0.1', listening));
    const { port } = gone.address() as AddressInfo;
    await new Promise((closed) => gone.close(closed));
    expect(await send(`http://127.0.0.1:${port}/`, body, online, 300)).toBe('unsure');
  });

  it('waits for the connection when there is none', async () => {
    expect(await sendTo('drops', () => false)).toBe('offline');
  });
});

describe('a reader may answer', () => {
  const now = Date.UTC(2026, 10, 22, 20);
  const minutes = (count: number) => String(now - count * 60_000);

  it('once in an hour about an article', () => {
    expect(mayAnswer(null, now)).toBe(true);
    expect(mayAnswer(minutes(0), now)).toBe(false);
    expect(mayAnswer(minutes(59), now)).toBe(false);
    expect(mayAnswer(minutes(60), now)).toBe(true);
  });

  it.each(['', 'x', '{}', 'NaN', minutes(-600)])('where "%s" is stored, which tells nothing', (stored) => {
    expect(mayAnswer(stored, now)).toBe(true);
  });
});

describe('the room that is left for words', () => {
  it('is told when it is nearly gone, in tens, and exactly at the end', () => {
    const told = [0, 949, 950, 951, 959, 960, 990, 991, 999, 1000].map(roomToTell);
    expect(told).toEqual([undefined, undefined, 50, 40, 40, 40, 10, 9, 1, 0]);
    expect(WORDS_MOST).toBe(1000);
  });
});
