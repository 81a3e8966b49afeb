import type { CompactResult } from './compact/compact-engine.ts';
import type { Correction } from './compact/told.ts';
import type { SearchResult } from './result.ts';

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

export interface SearchLanguages {
  /** Tag of the page's language. */
  readonly language: string;
  /** Tags of other languages a query may be in, likeliest first: the reader's others, and that of pasted error texts. */
  readonly others: readonly string[];
}

/** Searches whole texts in the page's language: the pages that match, best first. */
export type SearchTexts = (query: string) => Promise<readonly SearchResult[]>;

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
