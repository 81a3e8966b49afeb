import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { sendCounter } from './send-counter.ts';

test('a record arrives as it is, with nothing that tells who sent it', async () => {
  const server = createServer();
  const arrived = new Promise<{ method: string; body: string; headers: NodeJS.Dict<unknown> }>((resolve) => {
    server.on('request', async (request, response) => {
      const { method = '', headers } = request;
      response.writeHead(204).end();
      resolve({ method, headers, body: await text(request) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    sendCounter(`http://127.0.0.1:${port}/counters`, { language: 'sv', rank: 2 });
    const { method, headers, body } = await arrived;
    expect([method, body]).toEqual(['POST', '{"language":"sv","rank":2}']);
    expect(headers['content-type']).toBe('text/plain');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('nobody hears of an endpoint that does not answer', async () => {
  expect(() => sendCounter('http://127.0.0.1:1/counters', { language: 'sv', rank: 1 })).not.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 50));
});
