import type { Library } from '../library/model.ts';
import type { Words } from './fill.ts';

/**
 * The words of one group of the interface in a language, for an island that fetches them: `search.close` becomes
 * `close`.
 *
 * @param needed keys, without the group, that the island cannot do without
 * @throws when a needed word is missing: that must stop the build, not show up as an empty button.
 */
export function clientWords(
  { words }: Pick<Library, 'words'>,
  tag: string,
  group: string,
  needed: readonly string[] = [],
): Words {
  const prefix = `${group}.`;
  const own = Object.entries(words[tag] ?? {}).filter(([key]) => key.startsWith(prefix));
  const found = Object.fromEntries(own.map(([key, sentence]) => [key.slice(prefix.length), sentence]));
  for (const key of needed) {
    if (!Object.hasOwn(found, key)) {
      throw new Error(
        `The interface has no words for "${prefix}${key}". Add it to every file in content/interface/.`,
      );
    }
  }
  return found;
}
