import type { CompactEngine, CompactResult, Correction } from './compact/compact-engine.ts';
import { cleanQuery } from './query.ts';
import type { ResultDetails, SearchResult } from './result.ts';
import { within } from './unavailable.ts';

export interface SearchAnswer {
  /** Best first. */
  readonly results: readonly SearchResult[];
  readonly correction?: Correction | undefined;
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

/** An answer that covers less of the query than this is hardly what was meant. */
const WEAK = 0.5;
/** The beginning of a word is not looked for in other languages. */
const SHORTEST_FOREIGN = 5;
/** An article in another language stands below its equals in the reader's own. */
const ELSEWHERE = 0.8;

interface FirstStage {
  readonly results: readonly CompactResult[];
  readonly correction: Correction | undefined;
  readonly weak: boolean;
  /** As the engine of the reader's language tells it. */
  readonly unseen: string;
}

/** Search in two stages: a small index at once, whole texts where the reader needs them. */
export function createSearch(options: SearchOptions): Search {
  const { language, others, open, fullText, patience = 5000 } = options;
  const engines = new Map<string, Promise<CompactEngine>>();

  function engine(tag: string): Promise<CompactEngine> {
    const known = engines.get(tag);
    if (known) return known;
    const opening = open(tag);
    engines.set(tag, opening);
    opening.catch(() => engines.delete(tag));
    return opening;
  }

  async function firstStage(query: string): Promise<FirstStage> {
    const own = await engine(language);
    const { results, covered, correction, unseen } = own.search(query);
    const foreign =
      covered < WEAK && query.length >= SHORTEST_FOREIGN ? await inOthers(query, own, covered) : [];
    if (foreign.length > 0) {
      return { results: joined(foreign, results), correction: undefined, weak: false, unseen: '' };
    }
    const all = [...results, ...(await elsewhere(query, own))].sort((a, b) => b.score - a.score);
    return { results: all, correction, weak: covered < WEAK, unseen };
  }

  /** What the words mean in another language, as articles of the reader's; empty where they mean no more there. */
  async function inOthers(query: string, own: CompactEngine, covered: number): Promise<CompactResult[]> {
    for (const tag of new Set(others)) {
      if (tag === language) continue;
      const answer = (await engine(tag).catch(() => undefined))?.search(query);
      if (!answer || answer.covered < WEAK || answer.covered <= covered) continue;
      return answer.results.map((result) => own.result(result.slug) ?? { ...result, language: tag });
    }
    return [];
  }

  /** Articles that exist only in languages this one falls back to. */
  async function elsewhere(query: string, own: CompactEngine): Promise<CompactResult[]> {
    const found = Object.entries(own.index.elsewhere).map(async ([tag, slugs]) => {
      const other = await engine(tag).catch(() => undefined);
      return (other?.search(query).results ?? [])
        .filter(({ slug }) => slugs.includes(slug))
        .map((result) => ({ ...result, language: tag, score: result.score * ELSEWHERE }));
    });
    return (await Promise.all(found)).flat();
  }

  async function answer(query: string, stays: boolean): Promise<SearchAnswer> {
    const { results: first, correction, weak, unseen } = await within(patience, firstStage(query));
    // What stands in a text as typed comes before what is only near it.
    const seen = unseen === '' || !weak ? [] : await holding(unseen, await fullText(unseen).catch(() => []));
    const results = joined<SearchResult>(seen, first);
    if (!stays && !weak) return { results, correction };
    // Nothing is said to be found nowhere before everything has been searched.
    if (results.length === 0) {
      const found = await fullText(query);
      return found.length > 0
        ? { results: found }
        : { results: [], nearest: (await engine(language)).nearest(query) };
    }
    const texts = fullText(query).catch(() => []);
    const shown = stays ? results.map((result) => inPlace(result, texts)) : results;
    const more = texts.then((found) => ({ results: joined(shown, found), correction }));
    return { results: shown, correction, more };
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

/** The first list, and below it what only the second has. */
function joined<Result extends SearchResult>(
  first: readonly Result[],
  second: readonly Result[],
): readonly Result[] {
  const known = new Set(first.map(({ url }) => url));
  return [...first, ...second.filter(({ url }) => !known.has(url))];
}

/** Results in whose text one of these words stands as typed: whole texts are also searched for what begins like it. */
async function holding(words: string, results: readonly SearchResult[]): Promise<SearchResult[]> {
  const wanted = words.split(' ');
  const kept = results.map(async (result) => {
    const { text } = await result.details();
    return text.some((part) => part.marked && wanted.includes(part.text.toLowerCase())) ? [result] : [];
  });
  return (await Promise.all(kept)).flat();
}

/** A result that shows where in its text the words stand, if neither its title nor what it answers has one of them. */
function inPlace(result: SearchResult, texts: Promise<readonly SearchResult[]>): SearchResult {
  const details = async (): Promise<ResultDetails> => {
    const own = await result.details();
    if ([...result.title, ...own.text].some(({ marked }) => marked)) return own;
    const same = (await texts).find(({ url }) => url === result.url);
    const place = await same?.details();
    return place?.text.some(({ marked }) => marked) ? place : own;
  };
  return { ...result, details };
}
