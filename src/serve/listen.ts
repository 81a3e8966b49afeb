import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Address, listenHosts, listenProblem } from './address.ts';

export interface Listening {
  /** The one that was free where 0 was asked for. */
  readonly port: number;
  /**
   * Lets answers under way end.
   *
   * @param patience milliseconds until connections are cut
   */
  close(patience: number): Promise<void>;
}

/**
 * Makes a server listen at a host: at both addresses of `localhost`, with a server for each.
 *
 * @param command how the person at the terminal started it, for advice such as `PORT=4322 npm start`
 * @throws ServeProblem when the port or host cannot be had; then nothing listens
 */
export async function listen(
  create: () => Server,
  { port, host }: Address,
  command?: string,
): Promise<Listening> {
  const servers: Server[] = [];
  const close = async (patience: number) => {
    await Promise.all(servers.map((server) => stop(server, patience)));
  };
  let actual = port;
  for (const one of listenHosts(host)) {
    const server = create();
    try {
      await once(server.listen(actual, one), 'listening');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A machine without IPv6 serves on IPv4 alone.
      if (servers.length > 0 && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      await close(0);
      throw listenProblem(code, { port, host }, command) ?? error;
    }
    servers.push(server);
    actual = (server.address() as AddressInfo).port;
  }
  return { port: actual, close };
}

async function stop(server: Server, patience: number): Promise<void> {
  const impatient = setTimeout(() => server.closeAllConnections(), patience);
  await new Promise((closed) => server.close(closed));
  clearTimeout(impatient);
}
