import type { Article } from '../src/library/model.ts';

/** Ids of articles that may be related to one, the best first. */
export type Rank = (article: Article) => readonly string[];

export interface Measured {
  /** Share of the named articles that are among the first five. */
  readonly recall: number;
  /** Share of the first five that are named. */
  readonly precision: number;
  /** Mean of 1 divided by the place of the first that is named. */
  readonly mrr: number;
}

/** Compares a ranking with what writers named, each article counting as much as another. */
export function measureRelated(articles: readonly Article[], rank: Rank): Measured {
  const each = articles.map((article) => {
    const named = article.facts.related.map(({ id }) => id);
    const ranked = rank(article);
    const hits = ranked.slice(0, 5).filter((id) => named.includes(id)).length;
    const first = ranked.findIndex((id) => named.includes(id));
    return { recall: hits / named.length, precision: hits / 5, mrr: first < 0 ? 0 : 1 / (first + 1) };
  });
  const mean = (measure: keyof Measured) =>
    each.reduce((all, one) => all + one[measure], 0) / (articles.length || 1);
  return { recall: mean('recall'), precision: mean('precision'), mrr: mean('mrr') };
}
