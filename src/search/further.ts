import type { FirstStage, SearchAnswer, SearchLanguages, SearchTexts } from './answer.ts';
import type { CompactEngine, CompactResult } from './compact/compact-engine.ts';
import { WEAK } from './compact/compact-search.ts';
import type { ResultDetails, SearchResult } from './result.ts';

/*
 * What search does where the first stage of the reader's own language is not enough. Loaded only then: most readers
 * never need it.
 */

/** The beginning of a word is not looked for in other languages. */
const SHORTEST_FOREIGN = 5;
/** An answer that covers less of the query than this comes below a text in which its words stand as typed. */
const HARDLY = 0.2;
/** An article in another language stands below its equals in the reader's own. */
const ELSEWHERE = 0.8;

interface Engines extends SearchLanguages {
  readonly own: CompactEngine;
  readonly engine: (tag: string) => Promise<CompactEngine>;
}

/** The first stage in other languages too: what the words mean there, and articles that exist only there. */
export async function inAllLanguages(
  first: FirstStage,
  query: string,
  engines: Engines,
): Promise<FirstStage> {
  const isForeign = first.covered < WEAK && query.length >= SHORTEST_FOREIGN;
  const foreign = isForeign ? await inOthers(query, first.covered, engines) : undefined;
  if (foreign) {
    const { results, unanswered } = foreign;
    return { results: joined(results, first.results), unanswered, covered: 1, unseen: '' };
  }
  const results = [...first.results, ...(await elsewhere(query, engines))].sort((a, b) => b.score - a.score);
  return { ...first, results };
}

/** What the words mean in another language, as articles of the reader's; undefined where they mean no more there. */
async function inOthers(
  query: string,
  covered: number,
  { language, others, own, engine }: Engines,
): Promise<Pick<FirstStage, 'results' | 'unanswered'> | undefined> {
  for (const tag of new Set(others)) {
    if (tag === language) continue;
    const answer = await (await engine(tag).catch(() => undefined))?.search(query);
    if (!answer || answer.covered < WEAK || answer.covered <= covered) continue;
    const { unanswered } = answer;
    return {
      results: answer.results.map((result) => own.result(result.slug) ?? { ...result, language: tag }),
      unanswered,
    };
  }
  return undefined;
}

/** Articles that exist only in languages this one falls back to. */
async function elsewhere(query: string, { own, engine }: Engines): Promise<CompactResult[]> {
  const found = Object.entries(own.index.elsewhere).map(async ([tag, slugs]) => {
    const other = await engine(tag).catch(() => undefined);
    return ((await other?.search(query))?.results ?? [])
      .filter(({ slug }) => slugs.includes(slug))
      .map((result) => ({ ...result, language: tag, score: result.score * ELSEWHERE }));
  });
  return (await Promise.all(found)).flat();
}

/**
 * What whole texts say to it: below what the first stage has found, or in its place.
 *
 * Rejects where the first stage has found nothing and whole texts cannot be searched: nothing is said to be found
 * nowhere before everything has been searched.
 *
 * @param stays see `Search`
 */
export async function inWholeTexts(
  { results: first, correction, unanswered, covered, unseen }: FirstStage,
  query: string,
  stays: boolean,
  fullText: SearchTexts,
): Promise<SearchAnswer> {
  // What stands in a text as typed comes before what is hardly near it.
  const seen =
    unseen === '' || covered > HARDLY ? [] : await holding(unseen, await fullText(unseen).catch(() => []));
  const results = joined<SearchResult>(seen, first);
  if (results.length === 0) return { results: await fullText(query) };
  const texts = fullText(query).catch(() => []);
  const shown = stays ? results.map((result) => inPlace(result, texts)) : results;
  const about = { correction, unanswered };
  const more = texts.then((found) => ({ ...about, results: joined(shown, found) }));
  return { ...about, results: shown, more };
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
