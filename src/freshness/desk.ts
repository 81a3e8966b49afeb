import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../library/read-content.ts';
import { deskPage } from './desk-page.ts';
import { reportOf } from './report.ts';

/** Where the desk is, in `npm run dev` only. */
const address = '/_desk/';

/** Serves writers a page that tells how every translation stands, read anew each time. It is in no build. */
export function desk(root: string): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const part = (file: string) =>
          `/${relative(server.config.root, fileURLToPath(new URL(file, import.meta.url))).replaceAll('\\', '/')}`;
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?', 1)[0];
          if (path === address.slice(0, -1)) return response.writeHead(302, { Location: address }).end();
          if (path !== address) return next();
          readContent(root)
            .then((content) => {
              const page = deskPage(reportOf(content), {
                style: part('./desk.css'),
                script: part('./desk.island.ts'),
              });
              response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
            })
            .catch((error: unknown) => {
              logger.error(String(error));
              response.writeHead(500).end();
            });
        });
        logger.info(`how the translations stand: ${address}`);
      },
    },
  };
}
