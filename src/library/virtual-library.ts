import type { Plugin } from 'vite';
import type { Library } from './model.ts';

const name = 'virtual:library';
const resolved = `\0${name}`;

/**
 * Gives pages the library as `import { library } from 'virtual:library'`. In development the content folder is
 * read again when a file in it changes; a mistake in it is reported in the terminal and the last good library stays.
 */
export function virtualLibrary(root: string, first: Library, read: () => Promise<Library>): Plugin {
  let library = first;
  return {
    name: 'virtual-library',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? `export const library = ${JSON.stringify(library)};` : undefined),
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', async (_event, path) => {
        if (!path.startsWith(root)) return;
        try {
          library = await read();
        } catch (error) {
          server.config.logger.error(error instanceof Error ? error.message : String(error));
          return;
        }
        for (const environment of Object.values(server.environments)) {
          const module = environment.moduleGraph.getModuleById(resolved);
          if (module) environment.moduleGraph.invalidateModule(module);
        }
        server.hot.send({ type: 'full-reload' });
      });
    },
  };
}
