import type { Plugin } from 'vite';
import { ContentError } from './finding.ts';
import type { Library } from './model.ts';

const name = 'virtual:library';
const resolved = `\0${name}`;

/**
 * Gives pages the library as `import { library } from 'virtual:library'`. In development the content folder is
 * read again when a file in it changes; while there is a mistake in it the last good library stays.
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
          // What is wrong in the content, the watch tells.
          if (!(error instanceof ContentError)) server.config.logger.error(String(error));
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
