import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { RealServer } from './find-server.ts';

export interface Started {
  readonly url: string;
  /** Errors the server told, for a test that failed. */
  readonly log: () => string;
  stop(): Promise<void>;
}

/** What a server's own configuration is, around the files of `deploy/`. */
interface Set {
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

const deploy = resolve('deploy');
const root = process.getuid?.() === 0;

/**
 * Starts a real server on loopback with the files of `deploy/` as they are.
 *
 * @param site folder of the built site, for this server alone
 * @param work folder for its own files
 */
export async function startServer(
  server: RealServer,
  program: string,
  site: string,
  work: string,
): Promise<Started> {
  const port = await freePort();
  mkdirSync(work, { recursive: true });
  const { args, files } = settings[server](port, site, work);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(work, path), text);
  if (server === 'apache') cpSync(join(deploy, 'apache/.htaccess'), join(site, '.htaccess'));
  const child = spawn(program, args, { cwd: work, env: { ...process.env, HOME: work, XDG_DATA_HOME: work } });
  const told: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => told.push(String(part)));
  const errors = join(work, 'error.log');
  const log = () => told.join('') + (existsSync(errors) ? readFileSync(errors, 'utf8') : '');
  const url = `http://127.0.0.1:${port}`;
  await answering(url, child, log);
  return {
    url,
    log,
    stop: async () => {
      const end = once(child, 'exit');
      child.kill('SIGTERM');
      await end;
    },
  };
}

const settings: Readonly<Record<RealServer, (port: number, site: string, work: string) => Set>> = {
  nginx: (port, site, work) => ({
    args: ['-p', work, '-c', join(work, 'nginx.conf'), '-g', 'daemon off;'],
    files: {
      'nginx.conf': `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
${root ? 'user root;' : ''}
worker_processes 2;
pid ${work}/nginx.pid;
error_log stderr;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  client_body_temp_path ${work}/body;
  proxy_temp_path ${work}/proxy;
  fastcgi_temp_path ${work}/fastcgi;
  uwsgi_temp_path ${work}/uwsgi;
  scgi_temp_path ${work}/scgi;
  include ${deploy}/nginx/apuri-maps.conf;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${deploy}/nginx/apuri-site.conf;
    include ${deploy}/nginx/apuri-brotli[.]conf;
  }
}
`,
    },
  }),
  caddy: (port, site, work) => ({
    args: ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'],
    files: {
      Caddyfile: `{
	admin off
	auto_https off
	log {
		level ERROR
	}
}
import ${deploy}/caddy/apuri.caddy
http://127.0.0.1:${port} {
	bind 127.0.0.1
	import apuri ${site}
}
`,
    },
  }),
  apache: (port, site, work) => ({
    args: ['-f', join(work, 'apache.conf'), '-DFOREGROUND'],
    files: {
      'apache.conf': `ServerRoot ${work}
ServerName 127.0.0.1
PidFile ${work}/apache.pid
Listen 127.0.0.1:${port}
ErrorLog ${work}/error.log
ServerTokens Prod
ServerSignature Off
TraceEnable Off
${['mpm_event', 'authz_core', 'headers', 'rewrite', 'mime', 'dir', 'negotiation', 'autoindex', 'setenvif']
  .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join('\n')}
${existsSync('/etc/apache2/mods-available/mime.conf') ? 'TypesConfig /etc/mime.types\nInclude /etc/apache2/mods-available/mime.conf' : ''}
${root ? 'User www-data\nGroup www-data' : ''}
KeepAlive On
MaxKeepAliveRequests 0
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
`,
    },
  }),
};

async function freePort(): Promise<number> {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

async function answering(url: string, child: ChildProcess, told: () => string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) throw new Error(`It ended before it answered: ${told()}`);
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`Nothing answers at ${url}: ${told()}`);
}
