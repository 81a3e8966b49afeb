/** A problem the person at the terminal can solve; the message says how and needs no stack. */
export class ServeProblem extends Error {
  override readonly name = 'ServeProblem';
}

export interface Address {
  /** 0 means any free port. */
  readonly port: number;
  readonly host: string;
}

/** The environment variables that matter here. */
export interface ServeEnvironment {
  readonly PORT?: string | undefined;
  readonly HOST?: string | undefined;
}

/** From no other machine unless `HOST` says so. */
const defaults: Address = { port: 4321, host: 'localhost' };

/**
 * The addresses to listen on for a host. `localhost` means both of its addresses: with one of them, a program on the
 * other (such as `npm run dev`) would answer in our place, depending on which of the two a browser tries first.
 */
export function listenHosts(host: string): readonly string[] {
  return host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
}

/**
 * Where to listen, from the environment: `PORT` and `HOST`.
 *
 * @param usualPort where `PORT` is not set
 * @throws ServeProblem when PORT is no port
 */
export function listenAddress(env: ServeEnvironment, usualPort = defaults.port): Address {
  const port = env.PORT?.trim() || `${usualPort}`;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new ServeProblem(
      `PORT is "${port}", which is no port. Expected a whole number from 0 to 65535, as in: PORT=4322 npm start`,
    );
  }
  return { port: Number(port), host: env.HOST?.trim() || defaults.host };
}

/** What to type into a browser; an address that means "every network" is reached as localhost. */
export function browserAddress({ port, host }: Address): string {
  const own = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  return `http://${own ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}/`;
}

/** What a failed `listen` means and what to do about it, for somebody who started `command`. */
export function listenProblem(
  code: string | undefined,
  { port, host }: Address,
  command = 'npm start',
): ServeProblem | undefined {
  const other = port < 65_535 ? port + 1 : 4321;
  switch (code) {
    case 'EADDRINUSE':
      return new ServeProblem(
        `Port ${port} is taken by another program. Stop that, or choose another port: PORT=${other} ${command}`,
      );
    case 'EACCES':
      return new ServeProblem(
        `This user may not listen on port ${port}. Choose one above 1023: PORT=4321 ${command}`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ServeProblem(
        `HOST is "${host}", which is no address of this machine. Leave it out to be reached from here only, ` +
          'or use HOST=0.0.0.0 to be reached from the network.',
      );
    default:
      return undefined;
  }
}
