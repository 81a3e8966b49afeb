import { cleanDate, cleanLink, cleanText, field } from './clean.ts';
import type { StatusConfig } from './model.ts';

/** Array entries looked at. */
const MAX_ENTRIES = 2000;

/**
 * Takes values of an expected kind out of foreign JSON and writes down what was not as expected: `type:` for a wrong
 * type, `enum:` for a word nobody knows, `cut:` for a list not read to its end, `date:` and `link:` for those that
 * are not shown.
 *
 * @returns a function that opens one object; `place` stands before the keys in the codes (`items.`).
 */
export function openReader({ pageUrl, linkHosts }: Pick<StatusConfig, 'pageUrl' | 'linkHosts'>, oddities: Set<string>) {
  return (object: unknown, place = '') => {
    const odd = (kind: string, key: string) => void oddities.add(`${kind}:${place}${key}`);

    function string(key: string, value = field(object, key)): string | undefined {
      if (typeof value === 'string') return value;
      odd('type', key);
      return undefined;
    }

    /** A value that may be absent or null, or is not shown when the cleaner refuses it. */
    function optional(key: string, kind: string, clean: (given: string) => string | null): string | null {
      const given = field(object, key) == null ? undefined : string(key);
      const cleaned = given === undefined ? null : clean(given);
      if (given !== undefined && cleaned === null) odd(kind, key);
      return cleaned;
    }

    /** Empty when absent; null is not absent, since it may stand for a list that somebody failed to make. */
    function list(key: string): readonly unknown[] {
      const value = field(object, key) === undefined ? [] : field(object, key);
      if (!Array.isArray(value)) odd('type', key);
      else if (value.length > MAX_ENTRIES) odd('cut', key);
      return Array.isArray(value) ? value.slice(0, MAX_ENTRIES) : [];
    }

    return {
      list,
      has: (key: string) => field(object, key) !== undefined,
      text(key: string): string | undefined {
        const given = string(key);
        return given === undefined ? given : cleanText(given);
      },
      texts: (key: string) => list(key).map((entry) => cleanText(string(key, entry) ?? '')),
      /** One of `words`, whatever its case; undefined when it is none of them or not a word at all. */
      word<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
        const given = string(key)?.trim().toLowerCase();
        const known = words.find((word) => word.toLowerCase() === given);
        if (given !== undefined && known === undefined) odd('enum', key);
        return known;
      },
      optionalText: (key: string) => optional(key, 'type', cleanText),
      date: (key: string) => optional(key, 'date', cleanDate),
      link: (key: string) => optional(key, 'link', (given) => cleanLink(given, pageUrl, linkHosts)),
    };
  };
}
