import type { Library } from '../library/model.ts';
import { sitemapIndex } from './sitemap.ts';

/** `robots.txt` (https://www.rfc-editor.org/rfc/rfc9309): everything may be read, and this is what there is. */
export function robots({ provider }: Library): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${provider.helpCentre.address}${sitemapIndex}\n`;
}
