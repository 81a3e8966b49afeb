import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Library } from '../library/model.ts';
import { fontsFor } from './fonts.ts';
import { hang, paint } from './pictures.ts';
import { socialPictures } from './social-picture.ts';

/** Pictures for previews elsewhere, beside each page. They are drawn while pages are rendered, and kept between builds. */
export function socialImages(library: Library): AstroIntegration {
  const all = socialPictures(library);
  let studio = { cache: 'node_modules/.apuri/social', logo: '' };
  let painted: Promise<number> | undefined;
  return {
    name: 'social-pictures',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        for (const { file, title, section, font } of all) {
          const { missing } = fontsFor(title + section, font);
          if (missing.length === 0) continue;
          logger.warn(
            `${file} lacks ${missing.join(' ')}: name a font: in languages.yml (src/social/README.md)`,
          );
        }
        studio = { ...studio, logo: await readFile('public/favicon.svg', 'utf8') };
        painted = paint(studio, all);
        // Told below, when it is waited for.
        painted.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const drawn = await painted;
        await hang(studio, all, fileURLToPath(dir));
        logger.info(`${all.length} pictures for previews, ${drawn} of them drawn`);
      },
    },
  };
}
