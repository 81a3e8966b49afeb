import { cleanDate, cleanLink, cleanText, type Json } from './clean.ts';
import type { StatusConfig } from './model.ts';

/** Array entries looked at. */
const MAX_ENTRIES = 2000;

/**
 * Takes values of an expected kind out of foreign JSON and writes down what was not as expected: `type:` for a wrong
 * type, `enum:` for a word nobody knows, `cut:` for a list not read to its end, `date:` and `link:` for those that
 * are not shown. One reader for one answer.
 */
export function openReader({ pageUrl, linkHosts }: Pick<StatusConfig, 'pageUrl' | 'linkHosts'>) {
  const oddities = new Set<string>();

  /** The cleaned string; undefined when it is none. */
  function text(value: unknown, code: string): string | undefined {
    if (typeof value === 'string') return cleanText(value);
    oddities.add(`type:${code}`);
    return undefined;
  }

  /** For what may be absent, and is not shown when the cleaner refuses it. */
  const optional =
    (kind: string, clean: (given: string) => string | null) =>
    (value: unknown, code: string): string | null => {
      if (value == null) return null;
      const cleaned = typeof value === 'string' ? clean(value) : null;
      if (cleaned === null) oddities.add(`${typeof value === 'string' ? kind : 'type'}:${code}`);
      return cleaned;
    };

  return {
    oddities,
    text,

    /** Absent is empty; null is not, since it may stand for a list that somebody failed to make. */
    list(value: unknown, code: string): readonly (Json | undefined)[] {
      const all: readonly Json[] = Array.isArray(value) ? value : [];
      if (value !== all && value !== undefined) oddities.add(`type:${code}`);
      if (all.length > MAX_ENTRIES) oddities.add(`cut:${code}`);
      return all.slice(0, MAX_ENTRIES);
    },

    /** The meaning that stands where the feed's word stands in `words` (lower case); `unknown` when it is new to us. */
    word<Meaning>(value: unknown, code: string, words: readonly string[], meanings: readonly Meaning[]) {
      const place = words.indexOf(typeof value === 'string' ? value.trim().toLowerCase() : '');
      if (place < 0) oddities.add(`enum:${code}`);
      return meanings[place] ?? 'unknown';
    },

    optionalText: optional('', cleanText),
    date: optional('date', cleanDate),
    link: optional('link', (given) => cleanLink(given, pageUrl, linkHosts)),
  };
}

export type Reader = ReturnType<typeof openReader>;
