import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { levelOf } from '../library/finding.ts';
import { UsageError } from '../library/usage-error.ts';
import { checkContent, type Look } from './check-content.ts';
import { report } from './report.ts';

/** Editors write a file in several goes; after this many milliseconds of quiet it is read. */
const quiet = 80;

/**
 * While writers work, `astro dev` prints what `npm run check` would, at the start and after every change in the
 * content folder. Looks that overlap are not printed: only the newest counts.
 */
export function watchContent(root: string): Plugin {
  return {
    name: 'watch-content',
    apply: 'serve',
    configureServer(server) {
      const { logger } = server.config;
      let latest = 0;
      let timer: NodeJS.Timeout | undefined;
      const look = async () => {
        const own = ++latest;
        const said = await checkContent(root).then(toMend, told);
        if (own === latest) logger.info(`\n${said}\n`, { timestamp: true });
      };
      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(root + sep)) return;
        clearTimeout(timer);
        timer = setTimeout(look, quiet);
      });
      server.httpServer?.once('close', () => clearTimeout(timer));
      void look();
    },
  };
}

/** What only informs would hide, in a terminal that scrolls, what is to be mended. */
function toMend({ content, findings }: Look): string {
  const said = findings.filter((finding) => levelOf(finding) !== 'information');
  return report({ content, findings: said }, 'text');
}

function told(error: unknown): string {
  return error instanceof UsageError ? error.message : String(error);
}
