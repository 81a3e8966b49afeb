import { articleOf, articlesIn, type BestText, bestText, sectionOf } from '../library/find-articles.ts';
import type { Library } from '../library/model.ts';

/**
 * The articles a writer named as related, for a reader of `tag`: in the writer's order, those that exist in the
 * reader's language first.
 */
export function relatedArticles(library: Library, id: string, tag: string): BestText[] {
  const named = articleOf(library, id).facts.related.map((other) => bestText(library, other, tag));
  return [...named.filter((text) => !text.isFallback), ...named.filter((text) => text.isFallback)];
}

/** The neighbours of an article in its section's reading order. */
export function neighbours(
  library: Library,
  id: string,
  tag: string,
): { previous?: BestText; next?: BestText } {
  const article = articleOf(library, id);
  const order = articlesIn(library, sectionOf(library, article)).map((one) => one.id);
  const at = order.indexOf(id);
  const text = (other: string | undefined) => (other ? bestText(library, other, tag) : undefined);
  const previous = text(order[at - 1]);
  const next = text(order[at + 1]);
  return { ...(previous && { previous }), ...(next && { next }) };
}
