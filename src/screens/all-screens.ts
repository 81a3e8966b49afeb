import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where all screens are seen at once, in `npm run dev` only. */
const address = '/_screens/';

/**
 * Shows writers every screen in every language and theme. It is in no build.
 *
 * @param language tag of a language: Astro answers 404 for what stands in none, so the page stands in that one.
 */
export function allScreens(language: string): AstroIntegration {
  const pattern = `/${language}${address}`;
  return {
    name: 'all-screens',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = fileURLToPath(new URL('./all-screens.astro', import.meta.url));
        injectRoute({ pattern, entrypoint, prerender: true });
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, _response, next) => {
          if (request.url === address) request.url = pattern;
          next();
        });
        logger.info(`all screens: ${address}`);
      },
    },
  };
}
