import type { Library } from '../library/model.ts';
import { type Logo, readLogo } from './read-logo.ts';

/** For a provider that names no logo: a plain plate in the accent's colour. */
const plate =
  '<svg viewBox="0 0 32 32"><rect x="1" y="1" width="30" height="30" rx="8" fill="currentColor"/></svg>';

/** The logo of a library. @throws where it cannot be used, which the rule `logo` tells before. */
export function ownLogo({ logo = plate }: Pick<Library, 'logo'>): Logo {
  const read = readLogo(logo);
  if (!read.logo) throw new Error(`The logo cannot be used: ${read.problems[0]?.found}.`);
  return read.logo;
}
