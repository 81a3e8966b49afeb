import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from '../hardening/policy.ts';
import type { FindOnward } from '../hosting/onward.ts';
import {
  type Address,
  browserAddress,
  listenAddress,
  type ServeEnvironment,
  ServeProblem,
} from './address.ts';
import { listen } from './listen.ts';
import { createServer } from './server.ts';

export interface ServeOptions extends Address {
  /** Folder of the built site. */
  readonly root: string;
  /** Origins besides our own that pages may fetch from; the same as for the hardening of the pages. */
  readonly connect: readonly string[];
  /** Ways to another address: old ones, and the first language of the browser; none where it is left out. */
  readonly onward?: FindOnward;
}

export interface Running {
  /** For a browser: `http://localhost:4321/` */
  readonly url: string;
  /** Lets answers under way end, for at most two seconds. */
  close(): Promise<void>;
}

/**
 * Serves a built site until it is closed.
 *
 * @throws ServeProblem when there is no site, or the port or host cannot be had
 */
export async function serve({ root, port, host, connect, onward }: ServeOptions): Promise<Running> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new ServeProblem(
      `There is no built site in ${root}. Run "npm run build" first, or "npm start" for both.`,
    );
  }
  const headers = securityHeaders({ connect });
  const listening = await listen(() => createServer({ root, headers, ...(onward && { onward }) }), {
    port,
    host,
  });
  return {
    url: browserAddress({ port: listening.port, host }),
    close: () => listening.close(2000),
  };
}

export interface ServeCommand {
  readonly root: string;
  readonly connect: readonly string[];
  readonly onward: FindOnward;
  readonly env: ServeEnvironment;
}

/**
 * The command: serves and tells where, until SIGINT or SIGTERM. A problem is told on standard error, with exit
 * code 1.
 *
 * @returns once the server has stopped
 */
export async function serveCommand({ root, connect, onward, env }: ServeCommand): Promise<void> {
  try {
    const running = await serve({ root, connect, onward, ...listenAddress(env) });
    console.log(`Serving ${root} at ${running.url} (Ctrl+C stops it)`);
    await new Promise((stop) => {
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
    await running.close();
  } catch (error) {
    if (!(error instanceof ServeProblem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
