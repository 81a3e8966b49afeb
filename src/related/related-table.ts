import type { Library, Related } from '../library/model.ts';
import { shownOf } from './choose.ts';
import { loadRankings } from './load-ranking.ts';

/** Tag → id of an article → what its readers are offered at its end, in order. */
export type RelatedTable = Readonly<Record<string, Readonly<Record<string, readonly Related[]>>>>;

/** The ways on from every article for readers of every language. The same library gives the same table. */
export async function relatedTable(library: Library): Promise<RelatedTable> {
  const rankings = await loadRankings(library);
  return Object.fromEntries(
    [...rankings].map(([tag, ranking]) => [
      tag,
      Object.fromEntries(
        library.articles.map((article) => [article.id, shownOf(library, article, tag, ranking)]),
      ),
    ]),
  );
}
