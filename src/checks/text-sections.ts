import type { ReadableText } from './look-up.ts';

/** A part of a text that has the same name in every language: what stands below a heading, or in a step. */
export interface TextSection {
  /** Id of the heading or step; empty before the first. */
  readonly id: string;
  readonly line: number;
}

/**
 * The sections of a text in reading order. Finer than those a translation is recorded by (`../library/text-sections.ts`):
 * deeper headings begin one too, so that what has moved from one to another is found.
 */
export function sectionsOf({ scanned }: ReadableText): TextSection[] {
  const steps = scanned.elements.flatMap(({ name, attributes, line }) =>
    name === 'Step' && attributes.id ? [{ id: attributes.id, line }] : [],
  );
  const headings = scanned.headings.flatMap(({ id, line }) => (id === undefined ? [] : [{ id, line }]));
  return [{ id: '', line: 1 }, ...[...steps, ...headings].sort((a, b) => a.line - b.line)];
}

/** Things of a text by the section they stand in, sections in reading order, also those without any. */
export function bySection<Thing extends { readonly line: number }>(
  text: ReadableText,
  things: readonly Thing[],
): Map<string, Thing[]> {
  const sections = sectionsOf(text);
  const found = new Map<string, Thing[]>(sections.map(({ id }) => [id, []]));
  for (const thing of things) {
    const section = sections.findLast(({ line }) => line <= thing.line);
    found.get(section?.id ?? '')?.push(thing);
  }
  return found;
}

/** Where to look for a section of a text. */
export function placeOf(text: ReadableText, id: string): { line: number; column: number } {
  return { line: sectionsOf(text).find((section) => section.id === id)?.line ?? 1, column: 1 };
}

/** How a section is called in a message. */
export function nameOf(id: string): string {
  return id === '' ? 'before the first heading' : `in the section "${id}"`;
}

/** Each translation with the text it was made from. */
export function translations(
  texts: readonly ReadableText[],
  source: string,
): { readonly model: ReadableText; readonly text: ReadableText }[] {
  return texts.flatMap((text) => {
    const model = texts.find(({ folder, language }) => folder === text.folder && language === source);
    return model && model !== text ? [{ model, text }] : [];
  });
}
