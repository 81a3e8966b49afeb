import type { Words } from './fill.ts';

/** The part of Starlight's translation function that is needed here: the whole dictionary of the page's language. */
export interface Dictionary {
  all(): object;
}

/**
 * The words an island needs, as the JSON text of its `data-words` attribute. A key may end in `_*` to take all its
 * plural forms. Keys lose their group (`search.close` becomes `close`).
 *
 * @throws when a key is in no dictionary: a missing word must stop the build, not show up as an empty button.
 */
export function clientWords(t: Dictionary, keys: readonly string[]): string {
  const dictionary = t.all() as Readonly<Record<string, string | undefined>>;
  const words: Record<string, string> = {};
  for (const key of keys) {
    const names = key.endsWith('_*')
      ? Object.keys(dictionary).filter((name) => name.startsWith(key.slice(0, -1)))
      : [key];
    for (const name of names) {
      const sentence = dictionary[name];
      if (sentence !== undefined) words[name.slice(name.indexOf('.') + 1)] = sentence;
    }
    if (names.every((name) => dictionary[name] === undefined)) {
      throw new Error(`The interface has no words for "${key}". Add it to every file in content/interface/.`);
    }
  }
  return JSON.stringify(words satisfies Words);
}
