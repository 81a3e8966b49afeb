import type { Plugin } from 'vite';
import { ContentError } from './finding.ts';
import type { Library } from './model.ts';

/** What is made of the library for pages: name of what is exported from `virtual:<name>` → how it is made. */
export type Derived = Readonly<Record<string, (library: Library) => unknown>>;

/**
 * Gives pages the library as `import { library } from 'virtual:library'`, and what is derived from it in the same way. In
 * development the content folder is read again when a file in it changes; while there is a mistake in it the last good
 * library stays.
 */
export function virtualLibrary(
  root: string,
  first: Library,
  read: () => Promise<Library>,
  derived: Derived = {},
): Plugin {
  let library = first;
  const makers: Derived = { library: (own) => own, ...derived };
  const idOf = (name: string) => `\0virtual:${name}`;
  return {
    name: 'virtual-library',
    resolveId: (id) =>
      Object.keys(makers)
        .map(idOf)
        .find((one) => one === `\0${id}`),
    async load(id) {
      const name = Object.keys(makers).find((one) => idOf(one) === id);
      if (name === undefined) return undefined;
      return `export const ${name} = ${JSON.stringify(await makers[name]?.(library))};`;
    },
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
          for (const name of Object.keys(makers)) {
            const module = environment.moduleGraph.getModuleById(idOf(name));
            if (module) environment.moduleGraph.invalidateModule(module);
          }
        }
        server.hot.send({ type: 'full-reload' });
      });
    },
  };
}
