import type { FirstStage, SearchAnswer, SearchLanguages, SearchTexts } from './answer.ts';
import type { CompactEngine } from './compact/compact-engine.ts';
import { WEAK } from './compact/compact-search.ts';
import { cleanQuery } from './query.ts';
import { remembering } from './remembering.ts';
import { SearchUnavailable, within } from './unavailable.ts';

export interface SearchOptions extends SearchLanguages {
  /** Opens the first stage of a language; called again after it has failed. */
  readonly open: (language: string) => Promise<CompactEngine>;
  readonly fullText: SearchTexts;
  /** Milliseconds the first stage may take, loading included. */
  readonly patience?: number;
}

export interface Search {
  /** Starts loading what the first results need; never rejects. */
  warm(): void;
  /**
   * Rejects with `SearchUnavailable` where the first stage does not answer.
   *
   * @param stays whether the reader stays to read: then whole texts are searched however good the first results are.
   */
  search(typed: string, stays?: boolean): Promise<SearchAnswer>;
}

/** Where it cannot be loaded, what the first stage has found is all there is. */
const loadFurther = () => import('./further.ts').catch(() => undefined);

/** Search in two stages: a small index at once, whole texts where the reader needs them. */
export function createSearch(options: SearchOptions): Search {
  const { language, open, patience = 5000 } = options;
  const engine = remembering(open);

  async function firstStage(query: string): Promise<FirstStage> {
    const own = await engine(language);
    const first = await own.search(query);
    if (first.covered >= WEAK && Object.keys(own.index.elsewhere).length === 0) return first;
    const further = await loadFurther();
    return further?.inAllLanguages(first, query, { own, engine, ...options }) ?? first;
  }

  async function answer(query: string, stays: boolean): Promise<SearchAnswer> {
    if (stays) void loadFurther();
    const first = await within(patience, firstStage(query));
    const { results, correction, unanswered } = first;
    if (!stays && first.covered >= WEAK) return { results, correction, unanswered };
    const further = await loadFurther();
    if (!further && results.length > 0) return { results, correction, unanswered };
    if (!further) throw new SearchUnavailable('load');
    const found = await further.inWholeTexts(first, query, stays, options.fullText);
    if (found.results.length > 0) return found;
    return { results: [], nearest: await (await engine(language)).nearest(query) };
  }

  return {
    warm() {
      engine(language).catch(() => undefined);
    },
    async search(typed, stays = false) {
      const query = cleanQuery(typed);
      return query === '' ? { results: [] } : answer(query, stays);
    },
  };
}
