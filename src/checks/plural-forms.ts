/** Plural forms of the CLDR, which i18next writes behind a key: `results_one`, `results_other`. */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralForm = (typeof forms)[number];

/** The key without its form, and the form; undefined for a key that is no plural. */
export function parsePlural(key: string): { readonly base: string; readonly form: PluralForm } | undefined {
  const [, base, form] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return base && form ? { base, form: form as PluralForm } : undefined;
}

/** Forms a language knows, also for fractions and millions. @throws RangeError for what is no language tag */
export function allowedForms(tag: string): PluralForm[] {
  const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return forms.filter((form) => known.includes(form));
}

/** Forms a language needs for the numbers a help centre counts, 0 to 999, and `other` as the last resort. */
export function neededForms(tag: string): PluralForm[] {
  const rules = new Intl.PluralRules(tag);
  const used = new Set<string>(['other']);
  for (let number = 0; number < 1000; number++) used.add(rules.select(number));
  return forms.filter((form) => used.has(form));
}

/** The `{{placeholders}}` of a sentence, each once, in a fixed order and without spaces inside. */
export function placeholders(sentence: string): string[] {
  const found = sentence.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g);
  return [...new Set([...found].map(([, name]) => `{{${name}}}`))].sort();
}
