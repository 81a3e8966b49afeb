import { contrast } from '../theme/oklch.ts';
import { derivePalette } from '../theme/palette.ts';
import type { Logo } from './read-logo.ts';

/** WCAG 2.2, 1.4.11: what shapes need to be seen. */
const least = 3;

/**
 * Themes in which a logo would vanish: no colour of it reaches 3:1 on the ground of the page's head. One that does is
 * enough: others may stand on it, and not on the ground.
 */
export function vanishesIn({ colours }: Logo, accent: string): { theme: string; best: number }[] {
  return Object.entries(derivePalette(accent)).flatMap(([theme, tokens]) => {
    const grounds = [tokens['surface'] ?? '', tokens['paper'] ?? ''];
    const best = Math.max(
      ...colours.map((colour) => {
        const front = colour === 'currentColor' ? (tokens['accent'] ?? '') : colour;
        return Math.min(...grounds.map((ground) => contrast(front, ground)));
      }),
    );
    return best >= least ? [] : [{ theme, best }];
  });
}
