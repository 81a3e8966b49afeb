import { spawn } from 'node:child_process';
import { createServer as createTcpServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserAddress, listenAddress } from './address.ts';
import { type Running, serve } from './serve.ts';
import { ask, type TestSite, testSite } from './test-site.ts';

let site: TestSite;
beforeAll(() => {
  site = testSite({ 'index.html': 'home' });
});
afterAll(() => site.remove());
const start = (options: Partial<Parameters<typeof serve>[0]> = {}) =>
  serve({ root: site.root, host: 'localhost', port: 0, connect: [], ...options });

describe('where to listen', () => {
  test('is port 4321 on this machine only, unless PORT and HOST say otherwise', () => {
    expect(listenAddress({})).toEqual({ port: 4321, host: 'localhost' });
    expect(listenAddress({ PORT: '', HOST: '' })).toEqual({ port: 4321, host: 'localhost' });
    expect(listenAddress({ PORT: ' 8080 ', HOST: '0.0.0.0' })).toEqual({ port: 8080, host: '0.0.0.0' });
  });

  test.each(['abc', '-1', '65536', '80.5', '0x50', '1e3', '99999999'])(
    'PORT=%s is refused in words',
    (PORT) => {
      expect(() => listenAddress({ PORT })).toThrow(`PORT is "${PORT}", which is no port. Expected`);
    },
  );

  test('is told as an address a browser can open', () => {
    expect(browserAddress({ port: 80, host: '0.0.0.0' })).toBe('http://localhost:80/');
    expect(browserAddress({ port: 80, host: '192.0.2.1' })).toBe('http://192.0.2.1:80/');
    expect(browserAddress({ port: 80, host: '2001:db8::1' })).toBe('http://[2001:db8::1]:80/');
  });
});

describe('serving', () => {
  let running: Running;
  beforeAll(async () => {
    running = await start({ connect: ['https://status.example.com'] });
  });
  afterAll(() => running.close());

  test('answers at the address it tells and at the number behind it, with the policy for the given origins', async () => {
    const { port } = new URL(running.url);
    for (const url of [running.url, `http://127.0.0.1:${port}`]) {
      const { status, headers } = await ask(url, '/');
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toContain("connect-src 'self' https://status.example.com;");
    }
  });

  test('says which port is taken and how to choose another', async () => {
    const port = Number(new URL(running.url).port);
    await expect(start({ port })).rejects.toThrow(
      `Port ${port} is taken by another program. Stop that, or choose another port: PORT=${port + 1} npm start`,
    );
  });

  test('does not stay half on when only one of the two addresses of localhost is free', async () => {
    const other = createTcpServer();
    const hasIpv6 = await new Promise<boolean>((done) => {
      other.once('error', () => done(false)).listen(0, '::1', () => done(true));
    });
    if (!hasIpv6) return;
    const { port } = other.address() as { port: number };
    await expect(start({ port })).rejects.toThrow(/taken/);
    await expect(ask(`http://127.0.0.1:${port}`, '/')).rejects.toThrow(/ECONNREFUSED/);
    other.close();
  });

  test('says what is wrong with a host', async () => {
    await expect(start({ host: '192.0.2.1' })).rejects.toThrow(
      /HOST is "192.0.2.1", which is no address of this/,
    );
  });

  test('says to build first when there is no site', async () => {
    await expect(start({ root: `${site.root}/nothing` })).rejects.toThrow(/Run "npm run build" first/);
  });
});

describe('the command', () => {
  const command = (env: Record<string, string>, root = site.root) => {
    const script = `import { serveCommand } from ${JSON.stringify(new URL('serve.ts', import.meta.url).href)};
      await serveCommand({ root: ${JSON.stringify(root)}, connect: [], env: process.env });`;
    const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
    const child = spawn(node, ['--input-type=module', '--eval', script], { env: { ...process.env, ...env } });
    let output = '';
    const listening = new Promise<string>((found) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (part: Buffer) => {
          output += part.toString();
          const url = /http:\S+/.exec(output)?.[0];
          if (url !== undefined) found(url);
        });
      }
    });
    const ended = new Promise<{ code: number | null; output: string }>((done) => {
      child.on('close', (code) => done({ code, output }));
    });
    return { child, listening, ended };
  };

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'tells its address, answers there, and ends well on %s',
    async (signal) => {
      const { child, listening, ended } = command({ PORT: '0' });
      expect((await ask(await listening, '/')).body.toString()).toBe('home');
      child.kill(signal);
      expect(await ended).toMatchObject({ code: 0 });
    },
  );

  test('ends with code 1 and one sentence, no stack, when something is wrong', async () => {
    const wrong = await Promise.all([command({ PORT: 'x' }).ended, command({ PORT: '0' }, '/nothing').ended]);
    for (const { code, output } of wrong) {
      expect(code).toBe(1);
      expect(output.trim().split('\n')).toHaveLength(1);
    }
  });
});
