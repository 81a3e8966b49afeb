import type { Label } from './model.ts';

/*
 * A word or label that waits for its translation is written `TODO: …` with the source language's words behind it, for
 * the translator to see. Readers get what the source language says now; the rule `to-do` lists what waits.
 */
const mark = /^TODO\b/;

/** Whether a word of the interface or a label waits for its translation. */
export function isToDo(text: unknown): boolean {
  return typeof text === 'string' && mark.test(text);
}

/** What `npm run new-language` writes for words to translate. */
export function toDo(text: string): string {
  return `TODO: ${text}`;
}

type Words = Readonly<Record<string, string>>;
type Labels = Readonly<Record<string, Label>>;

/** Words of the interface, with those of the source language where one waits; plural forms get its `_other`. */
export function withoutToDos(words: Words, source: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => {
      if (!isToDo(text)) return [key, text];
      return [key, source[key] ?? source[key.replace(/_[a-z]+$/, '_other')] ?? text];
    }),
  );
}

/** Labels, with those of the source language where one waits: a guess, as every label that was not seen. */
export function labelsWithoutToDos(labels: Labels, source: Labels): Record<string, Label> {
  return Object.fromEntries(
    Object.entries(labels).map(([id, label]) => {
      const other = isToDo(label.text) ? source[id] : undefined;
      return [id, other ? { text: other.text, assumed: true } : label];
    }),
  );
}
