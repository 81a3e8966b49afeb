import type { Library } from '../library/model.ts';
import { fill } from './fill.ts';

/**
 * A sentence of the interface in any language, for keys made of ids (`section.<id>`), for languages other than the
 * page's, and for sentences with values, which i18next would escape a second time.
 *
 * @throws when the language has no such words: the build stops instead of showing an empty place.
 */
export function wordIn(
  library: Library,
  tag: string,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const sentence = library.words[tag]?.[key];
  if (sentence === undefined) throw new Error(`interface/${tag}.json has no words for "${key}".`);
  return fill(sentence, {
    provider: library.provider.name,
    name: library.provider.helpCentre.name,
    ...values,
  });
}
