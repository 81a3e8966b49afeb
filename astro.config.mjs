import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { mdxGlobals } from './src/articles/mdx-globals.ts';
import { checkedLibrary } from './src/checks/checked-library.ts';
import { connectOrigins } from './src/commands/connect-origins.ts';
import { watchContent } from './src/desk/watch-plugin.ts';
import { whenSound } from './src/desk/when-sound.ts';
import { sitemapOptions } from './src/discovery/sitemap.ts';
import { desk } from './src/freshness/desk.ts';
import { servedTexts } from './src/freshness/served-texts.ts';
import { stepAnchors } from './src/guide/step-anchors.ts';
import { hardening } from './src/hardening/integration.ts';
import { precompress } from './src/hardening/precompress.ts';
import { contentRoot } from './src/library/content-root.ts';
import { virtualLibrary } from './src/library/virtual-library.ts';
import { markdownCopies } from './src/markdown/integration.ts';
import { offline } from './src/offline/integration.ts';
import { oneSheet } from './src/page/one-sheet.ts';
import { shortNames } from './src/page/short-names.ts';
import { movedPages } from './src/redirects/integration.ts';
import { relatedTable } from './src/related/related-table.ts';
import { allScreens } from './src/screens/all-screens.ts';
import { searchIndex } from './src/search/files/index-integration.ts';
import { plainImport } from './src/search/full-text/plain-import.ts';
import { socialImages } from './src/social/integration.ts';
import { starlightSite } from './src/starlight/starlight.ts';
import { statusAdapter } from './src/status/adapter-plugin.ts';
import { withDevelopmentFeed } from './src/status/development-feed.ts';
import { themePlugin } from './src/theme/theme-css.ts';
import { stemmers } from './src/words/stemmers-plugin.ts';

const root = contentRoot(process.env, process.cwd());
const read = async () => withDevelopmentFeed(await checkedLibrary(root), process.env);
// A build refuses content with a mistake in it; writers see what it is, and the site starts when it is mended.
const library = await (process.argv.includes('dev') ? whenSound(root, read, console.error) : read());

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
    sitemap(sitemapOptions(library)),
    ...starlightSite(library),
    desk(root),
    allScreens(library.source),
    // After the build, in this order: what edits pages comes before what seals them, copies come last.
    searchIndex({ library: read }),
    oneSheet(),
    movedPages(read),
    markdownCopies(read),
    socialImages(library),
    hardening({ connect: connectOrigins(library.provider) }),
    offline(library),
    precompress(),
  ],
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Astro names a page's script after the tag it stands in; every page would carry that name.
              entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
            },
          },
        },
      },
    },
    build: {
      // No script or style is put into the page: the policy is one constant without hashes.
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        output: {
          // Namespaces of scripts fetched on demand need no tag.
          generatedCode: { symbols: false },
          codeSplitting: {
            groups: [
              {
                // What several islands share is a few hundred bytes: one file instead of four.
                name: 'shared',
                test: /src\/(ui\/storage|status\/stored|translations\/(fill|remembered-language)|guide\/(guide-state|progress))\.ts$|vite\/preload-helper/,
              },
              // What a search loads before its first results, and what it may need afterwards.
              {
                name: 'search',
                test: /src\/(search\/(compact\/(compact-\w+|match|apart|concepts|vocabulary|format|pack-index|marks|worth)|search|open-search|query|result|unavailable|remembering|search-address|dialog\/search-dialog|results\/(?!trouble|notes)[\w-]+|counters\/counting|recent\/(recent|recent-key|remember))|words\/(analyser|compounds|fold|tokens))\.ts$/,
              },
              {
                name: 'search-later',
                test: /src\/(search\/(near-address\/near-address|compact\/(unknown-words|known-words|asked-words|slips|spaced|told|details|headings|nearest)|further|results\/(trouble|notes)|recent\/recent-view)|words\/run-together|library\/edit-distance)\.ts$/,
              },
              // What a guide, the hand-off and "Was this helpful?" fetch once a reader does something: together they
              // weigh 250 bytes less than apart.
              {
                name: 'later',
                test: /src\/(handoff\/[\w-]+|guide\/((helpers|self-checks|answers|solved|start-over|wait)\.island|countdown|turns|verdicts))\.ts$/,
              },
            ],
          },
        },
      },
    },
    server: { fs: { allow: ['.', root] } },
    plugins: [
      plainImport(),
      virtualLibrary(root, library, read, { related: relatedTable }),
      watchContent(root),
      servedTexts(root, library, read),
      mdxGlobals(root),
      statusAdapter(library.provider.status.provider),
      shortNames('src'),
      themePlugin(library.provider.colours.accent),
      stemmers(library.languages),
    ],
  },
});
