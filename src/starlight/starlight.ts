import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Library } from '../library/model.ts';

// What touches Starlight stands in this folder; what it supplies is told in README.md.

/** Starlight's route files import their document from here; the import is answered with ours. */
const starlightDocument = '../components/Page.astro';

/**
 * Starlight configured from the library, rendering every article with `starlight-page.astro`.
 * The build fails if a new Starlight no longer asks for its document the way this relies on.
 */
export function starlightSite(library: Library): AstroIntegration[] {
  let replaced = false;
  const ours = fileURLToPath(new URL('./starlight-page.astro', import.meta.url));
  const replaceDocument: Plugin = {
    name: 'own-document',
    enforce: 'pre',
    resolveId(id, importer) {
      const fromRoute = importer?.replaceAll('\\', '/').includes('@astrojs/starlight/dist/routes/');
      if (id !== starlightDocument || !fromRoute) return undefined;
      replaced = true;
      return ours;
    },
  };
  return [
    starlight({
      title: library.provider.helpCentre.name,
      defaultLocale: library.source,
      locales: Object.fromEntries(
        library.languages.map(({ tag, name, direction }) => [
          tag,
          { label: name, lang: tag, dir: direction },
        ]),
      ),
      // Each page prints its own section only; Starlight's tree of every article on every page is not wanted.
      sidebar: [],
      pagination: false,
      disable404Route: true,
      pagefind: false,
      expressiveCode: false,
      tableOfContents: false,
      routeMiddleware: fileURLToPath(new URL('./article-route.ts', import.meta.url)),
      plugins: [interfaceWords(library)],
    }),
    {
      name: 'own-document',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({ vite: { plugins: [replaceDocument] } });
        },
        'astro:build:done': () => {
          if (replaced) return;
          throw new Error(
            `Starlight no longer renders its routes through ${starlightDocument}. ` +
              'Look at node_modules/@astrojs/starlight/dist/routes/ and mend src/page/starlight.ts.',
          );
        },
      },
    },
  ];
}

/** Hands `interface/<lang>.json` to Starlight, which types `t()` from the same keys. */
function interfaceWords(library: Library) {
  return {
    name: 'interface-words',
    hooks: {
      'config:setup': () => {},
      'i18n:setup': ({ injectTranslations }: { injectTranslations: (words: Translations) => void }) =>
        injectTranslations(library.words as Translations),
    },
  };
}

type Translations = Record<string, Record<string, string>>;
