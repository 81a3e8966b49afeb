import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Leaves `import('./x.ts')` as the browser knows it. Vite wraps each in a helper that preloads scripts and style
 * sheets and travels with every page: 0.8 KB, more than what opens search. Islands here import no style sheets.
 *
 * @throws at build when a script loaded on demand does bring a style sheet, which would be lost.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.code.includes('__vite__mapDeps(')) {
            this.error(
              `${file.fileName} loads a script on demand that needs a style sheet; import it in the page.`,
            );
          }
        }
      },
    },
  };
}
