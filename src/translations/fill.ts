/** Words of the interface for one language, keyed without their group: `{ progress: '{{done}} / {{all}}' }`. */
export type Words = Readonly<Record<string, string>>;

/**
 * Puts values into a sentence of the interface. Placeholders are written as i18next writes them, `{{name}}`,
 * so that one sentence serves the server and the browser. An unknown placeholder stays as written.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? whole : String(value);
  });
}

/**
 * The sentence for a number: picks `key_one`, `key_few`, … by the language's own plural rule (CLDR, the same
 * suffixes as i18next) and falls back to `key_other`, then to `key`. `{{count}}` is filled in.
 */
export function plural(words: Words, key: string, count: number, language: string): string {
  const category = new Intl.PluralRules(language).select(count);
  const sentence = words[`${key}_${category}`] ?? words[`${key}_other`] ?? words[key] ?? '';
  return fill(sentence, { count });
}
