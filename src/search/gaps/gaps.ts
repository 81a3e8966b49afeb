import { type CompactSearch, WEAK } from '../compact/compact-search.ts';
import { createNearest } from '../compact/nearest.ts';
import { unansweredIn } from '../compact/told.ts';
import { cleanQuery } from '../query.ts';
import type { LogRecord } from './read-log.ts';

export interface FoundArticle {
  readonly id: string;
  readonly title: string;
}

/** A query that found nothing when it was counted, and what the present index says to it. */
export interface Gap {
  readonly query: string;
  readonly count: number;
  /** The first article it finds now, where that covers the better part of the query. */
  readonly finds?: FoundArticle | undefined;
  /** Words of it that ask for something of which there is no article, as `search/concepts.yml` says. */
  readonly unanswered?: string | undefined;
  /** Otherwise what comes nearest, by a word or by the look of the title. */
  readonly nearest?: FoundArticle | undefined;
  /** Words of the query that are known nowhere. */
  readonly unknown: readonly string[];
}

export interface LanguageGaps {
  readonly language: string;
  /** How often nothing was found. */
  readonly nothingFound: number;
  /** The most frequent first. */
  readonly gaps: readonly Gap[];
  /** How many results were followed, and at which place they stood on average. */
  readonly followed: number;
  readonly meanRank?: number | undefined;
}

/** What counters of one language say, asked of the index as it is now. */
export function gapsIn(records: readonly LogRecord[], language: string, search: CompactSearch): LanguageGaps {
  const own = records.filter((record) => record.language === language);
  const counts = new Map<string, number>();
  let ranks = 0;
  let followed = 0;
  for (const record of own) {
    if ('rank' in record) {
      ranks += record.rank;
      followed += 1;
      continue;
    }
    const query = cleanQuery(record.query).toLowerCase();
    if (query !== '') counts.set(query, (counts.get(query) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    language,
    nothingFound: sorted.reduce((sum, [, count]) => sum + count, 0),
    gaps: sorted.map(([query, count]) => ({ query, count, ...answerNow(query, search) })),
    followed,
    ...(followed > 0 && { meanRank: ranks / followed }),
  };
}

function answerNow(query: string, search: CompactSearch): Omit<Gap, 'query' | 'count'> {
  const { articles } = search.index;
  const article = (number: number | undefined): FoundArticle | undefined => {
    const known = number === undefined ? undefined : articles[number];
    return known && { id: known[0], title: known[1] };
  };
  const answer = search.search(query);
  const { found, covered, units } = answer;
  const unanswered = unansweredIn(answer, search);
  const unknown = units.flatMap(({ word, terms, asked, counts, unseen }) =>
    counts && !unseen && terms.size === 0 && asked.length === 0 ? [word.text] : [],
  );
  const first = article(found[0]?.article);
  if (unanswered) return { unanswered, nearest: first, unknown };
  if (first && covered >= WEAK) return { finds: first, unknown };
  const nearest = createNearest(() => articles.map(([, title]) => title));
  return { nearest: first ?? article(nearest(query, 1)[0]), unknown };
}
