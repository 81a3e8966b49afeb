import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { mdxGlobals } from './src/articles/mdx-globals.ts';
import { checkedLibrary } from './src/checks/checked-library.ts';
import { watchContent } from './src/desk/watch-plugin.ts';
import { stepAnchors } from './src/guide/step-anchors.ts';
import { feedbackOrigins } from './src/handoff/config.ts';
import { hardening } from './src/hardening/integration.ts';
import { precompress } from './src/hardening/precompress.ts';
import { contentRoot } from './src/library/content-root.ts';
import { virtualLibrary } from './src/library/virtual-library.ts';
import { isListed } from './src/page/listed.ts';
import { oneSheet } from './src/page/one-sheet.ts';
import { searchIndex } from './src/search/index-integration.ts';
import { indexedArticles } from './src/search/indexed-articles.ts';
import { plainImport } from './src/search/plain-import.ts';
import { starlightSite } from './src/starlight/starlight.ts';
import { statusAdapter } from './src/status/adapter-plugin.ts';
import { feedOrigins, resolveStatus } from './src/status/config.ts';
import { withDevelopmentFeed } from './src/status/development-feed.ts';
import { themePlugin } from './src/theme/theme-css.ts';

const root = contentRoot(process.env, process.cwd());
const read = async () => withDevelopmentFeed(await checkedLibrary(root), process.env);
const library = await read();
const status = resolveStatus(library.provider.status);

export default defineConfig({
  site: library.provider.helpCentre.address,
  trailingSlash: 'always',
  prefetch: false,
  // Astro caches compiled texts by entry id: another content folder must not be answered from this one's cache.
  cacheDir: `./node_modules/.astro/${createHash('sha256').update(root).digest('hex').slice(0, 8)}`,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [stepAnchors], features: { headingAttributes: true } }),
  },
  integrations: [
    // Before Starlight, which would list fallback pages too.
    sitemap({ filter: (page) => isListed(library, new URL(page).pathname) }),
    ...starlightSite(library),
    // After the build, in this order: what edits pages comes before what seals them, copies come last.
    searchIndex({ articles: async () => indexedArticles(await read()) }),
    oneSheet(),
    hardening({ connect: [...feedOrigins(status), ...feedbackOrigins(library.provider)] }),
    precompress(),
  ],
  vite: {
    build: {
      // No script or style is put into the page: the policy is one constant without hashes.
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What several islands share is a few hundred bytes: one file instead of four.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                test: /src\/(ui\/storage|status\/stored|translations\/(fill|remembered-language))\.ts$|vite\/preload-helper/,
              },
              // Fetched when a reader opens the hand-off or answers; much of it is the same.
              { name: 'handoff', test: /src\/handoff\/[\w-]+\.ts$/ },
            ],
          },
        },
      },
    },
    server: { fs: { allow: ['.', root] } },
    plugins: [
      plainImport(),
      virtualLibrary(root, library, read),
      watchContent(root),
      mdxGlobals(root),
      statusAdapter(library.provider.status.provider),
      themePlugin(library.provider.colours.accent),
    ],
  },
});
