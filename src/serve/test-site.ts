import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with files, as a build leaves it, for tests of the server. */
export interface TestSite {
  readonly root: string;
  put(path: string, content: string | Uint8Array): void;
  remove(): void;
}

export function testSite(files: Readonly<Record<string, string>>): TestSite {
  const root = mkdtempSync(join(tmpdir(), 'serve-'));
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of Object.entries(files)) put(path, content);
  return { root, put, remove: () => rmSync(root, { recursive: true }) };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Names as sent, to see whether a header comes twice. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/**
 * Sends a path exactly as written: no resolving of `..`, no decoding, no following, no unpacking.
 *
 * @param agent keeps connections, for many requests; without one, each has its own
 */
export function ask(
  url: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
  agent: Agent | false = false,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: received, rawHeaders } = response;
        resolve({ status, headers: received, rawHeaders, body: Buffer.concat(parts) });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
