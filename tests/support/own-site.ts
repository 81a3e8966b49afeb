import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { securityHeaders } from '../../src/hardening/policy.ts';
import { listen } from '../../src/serve/listen.ts';
import { createServer } from '../../src/serve/server.ts';

/** The built site on a real server of a test's own, which can be changed, half deployed and taken away. */
export interface OwnSite {
  readonly url: string;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** Nobody answers any more. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export async function ownSite(): Promise<OwnSite> {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  // The copies that a server sends compressed would not show what a test writes into the others.
  cpSync('dist', root, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
  const headers = securityHeaders({ connect: ['https://status.one.com'] });
  const server = await listen(() => createServer({ root, headers }), { host: 'localhost', port: 0 });
  return {
    url: `http://localhost:${server.port}`,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: (file) => rmSync(join(root, file)),
    stop: () => server.close(0),
    async close() {
      await server.close(0);
      rmSync(root, { recursive: true });
    },
  };
}
