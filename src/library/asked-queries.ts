import { linesOf } from './lines.ts';
import type { AskedQuery } from './model.ts';

/** The first line of `search/asked/<language>.tsv`. */
export const askedColumns = ['query', 'article'] as const;

/** What readers type, from such a file; lines that cannot be read are left out, and told by the check. */
export function parseAskedQueries(text: string): AskedQuery[] {
  return linesOf(text)
    .slice(1)
    .flatMap((line): AskedQuery[] => {
      const [query = '', ids = '', ...more] = line.split('\t');
      const articles = ids.split(' ').filter((id) => id !== '');
      return query.trim() === '' || articles.length === 0 || more.length > 0
        ? []
        : [{ text: query, articles }];
    });
}
