import type { Article } from './model.ts';

/**
 * The day, YYYY-MM-DD, on which a text last became what it is: when it was last compared with the product, or changed
 * since in a way that matters to readers. Not the day of a build, which changes nothing for them.
 */
export function modifiedOn({ facts, texts }: Article, tag: string): string {
  const changed = texts[tag]?.changed ?? '';
  return changed > facts.reviewed ? changed : facts.reviewed;
}
