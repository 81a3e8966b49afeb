import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Library } from '../library/model.ts';
import { logoFile } from '../logo/logo-file.ts';
import { ownLogo } from '../logo/own-logo.ts';
import { derivePalette } from '../theme/palette.ts';
import { fontsFor } from './fonts.ts';
import { hang, paint } from './pictures.ts';
import { socialPictures } from './social-picture.ts';

/** Pictures for previews elsewhere, beside each page. They are drawn while pages are rendered, and kept between builds. */
export function socialImages(library: Library): AstroIntegration {
  const all = socialPictures(library);
  const { accent = '' } = derivePalette(library.provider.colours.accent).light;
  const studio = { cache: 'node_modules/.apuri/social', logo: logoFile(ownLogo(library), accent) };
  let painted: Promise<number> | undefined;
  return {
    name: 'social-pictures',
    hooks: {
      'astro:build:start': ({ logger }) => {
        for (const { file, title, section, font } of all) {
          const { missing } = fontsFor(title + section, font);
          if (missing.length === 0) continue;
          logger.warn(
            `${file} lacks ${missing.join(' ')}: name a font: in languages.yml (src/social/README.md)`,
          );
        }
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
