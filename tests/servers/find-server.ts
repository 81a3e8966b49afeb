import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program of a Debian package, and files of it that must be there too. */
interface Wanted {
  readonly program: string;
  readonly packages: readonly string[];
  readonly files: readonly string[];
}

const wanted = {
  nginx: {
    program: '/usr/sbin/nginx',
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
    files: ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
  },
  caddy: { program: '/usr/bin/caddy', packages: ['caddy'], files: [] },
  apache: { program: '/usr/sbin/apache2', packages: ['apache2'], files: [] },
} as const satisfies Readonly<Record<string, Wanted>>;

export type RealServer = keyof typeof wanted;

/**
 * The program of a server, or undefined where it is missing and cannot be had. Installs Debian's package when run as
 * root on Debian or Ubuntu, without starting the service that comes with it.
 */
export function findServer(server: RealServer): string | undefined {
  const { program, packages, files } = wanted[server];
  const isThere = () => [program, ...files].every((path) => existsSync(path));
  if (!isThere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(packages);
  return isThere() ? program : undefined;
}

export function packagesOf(server: RealServer): string {
  return wanted[server].packages.join(' ');
}

function install(packages: readonly string[]): void {
  console.info(`Installing ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0;
  const ready = apt('update', '-qq');
  if (ready) apt('install', '-y', '--no-install-recommends', ...packages);
}
