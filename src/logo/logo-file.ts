import type { Library } from '../library/model.ts';
import { derivePalette } from '../theme/palette.ts';
import { ownLogo } from './own-logo.ts';
import { type Logo, written } from './read-logo.ts';

/** A logo as a file of its own. @param colour `#rrggbb`, for what is drawn in the colour of the text around it */
export function logoFile({ attributes, shapes }: Logo, colour: string, style = ''): string {
  const root = written({ xmlns: 'http://www.w3.org/2000/svg', ...attributes, color: colour });
  return `<svg${root}>${style}${shapes}</svg>`;
}

/**
 * The icon in a browser's tab. It follows the browser's theme where a style may (a host whose headers forbid styles in
 * images still gets the light accent), and not the reader's choice on the page, which tabs know nothing of.
 */
export function favicon(library: Library): string {
  const { light, dark } = derivePalette(library.provider.colours.accent);
  const style = `<style>@media(prefers-color-scheme:dark){svg{color:${dark['accent']}}}</style>`;
  return logoFile(ownLogo(library), light['accent'] ?? '', style);
}
