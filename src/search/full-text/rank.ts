/** A page found, as Pagefind tells it before the page's text is loaded. */
export interface Hit {
  /** Name of the page's text in the index. */
  readonly id: string;
  readonly score: number;
  /** Positions of the found words in the page's text, counted in words. */
  readonly locations: readonly number[];
}

export interface Ranked extends Hit {
  /** How many words of the query the page has. */
  readonly matched: number;
}

/**
 * Joins the answer to the whole query with the answers to its single words into one list without doubles: pages with
 * more of the words first, then by score, then by id, so that the same answers give the same order.
 *
 * @param whole pages that have all words, as Pagefind demands.
 * @param byWord the pages that have the first word, the second word, and so on.
 */
export function rank(whole: readonly Hit[], byWord: readonly (readonly Hit[])[]): Ranked[] {
  const pages = new Map<string, { matched: number; score: number; locations: Set<number> }>();
  for (const hits of byWord) {
    for (const { id, score, locations } of hits) {
      const page = pages.get(id) ?? { matched: 0, score: 0, locations: new Set<number>() };
      page.matched += 1;
      page.score += score;
      for (const location of locations) page.locations.add(location);
      pages.set(id, page);
    }
  }
  for (const { id, score, locations } of whole) {
    const marks = new Set([...locations, ...(pages.get(id)?.locations ?? [])]);
    pages.set(id, { matched: byWord.length + 1, score, locations: marks });
  }
  return [...pages]
    .map(([id, page]) => ({ id, ...page, locations: [...page.locations].sort((a, b) => a - b) }))
    .sort((a, b) => b.matched - a.matched || b.score - a.score || (a.id < b.id ? -1 : 1));
}
