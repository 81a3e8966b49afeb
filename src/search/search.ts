import type { CompactEngine, CompactResult } from './compact/compact-engine.ts';
import { WEAK } from './compact/compact-search.ts';
import type { Correction } from './compact/told.ts';
import { cleanQuery } from './query.ts';
import { remembering } from './remembering.ts';
import type { SearchResult } from './result.ts';
import { SearchUnavailable, within } from './unavailable.ts';

export interface SearchAnswer {
  /** Best first. */
  readonly results: readonly SearchResult[];
  readonly correction?: Correction | undefined;
  /** Words of the query that ask for something of which there is no article: the results only come nearest. */
  readonly unanswered?: string | undefined;
  /** Where there are no results: the articles whose titles look most like the query. */
  readonly nearest?: readonly SearchResult[];
  /** Set while whole texts are still searched: the same results, and more below them. Never rejects. */
  readonly more?: Promise<SearchAnswer>;
}

export interface SearchOptions {
  /** Tag of the page's language. */
  readonly language: string;
  /** Tags of other languages a query may be in, likeliest first: the reader's others, and that of pasted error texts. */
  readonly others: readonly string[];
  /** Opens the first stage of a language; called again after it has failed. */
  readonly open: (language: string) => Promise<CompactEngine>;
  /** Searches whole texts in the page's language: the pages that match, best first. */
  readonly fullText: (query: string) => Promise<readonly SearchResult[]>;
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

/** What the first stage has found, in whichever languages. */
export interface FirstStage {
  readonly results: readonly CompactResult[];
  readonly correction?: Correction | undefined;
  /** How much of the query the first result covers, 0 to 1; below `WEAK` it is hardly what was meant. */
  readonly covered: number;
  /** As in `SearchAnswer`. */
  readonly unanswered?: string | undefined;
  /** As the engine of the reader's language tells it. */
  readonly unseen: string;
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
