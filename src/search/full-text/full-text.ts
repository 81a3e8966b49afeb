import { cleanQuery } from '../query.ts';
import type { SearchResult } from '../result.ts';
import { within } from '../unavailable.ts';
import { wordsOf } from './excerpt.ts';
import { toResult } from './page-result.ts';
import type { PagefindHit, PagefindInstance, PagefindModule, PagefindPage } from './pagefind-api.ts';
import { type Hit, rank } from './rank.ts';
import { hasSameWord } from './same-word.ts';
import { searchWords } from './search-words.ts';

export interface FullTextAnswer {
  /** How many pages were found, as far as their texts were looked at; at most `limit` of them are in `results`. */
  readonly total: number;
  readonly results: readonly SearchResult[];
}

export interface FullText {
  /** Starts loading what a search needs; never rejects. */
  warm(): void;
  /** Rejects with `SearchUnavailable`, after `patience` milliseconds at the latest. Loads the texts of `limit` pages. */
  search(typed: string, limit: number): Promise<FullTextAnswer>;
}

export interface FullTextOptions {
  /** Address of the folder with Pagefind's files, ending in a slash. */
  readonly folder: string;
  /** Language of the page, as in `<html lang>`: Pagefind itself reads it there. */
  readonly language: string;
  /** Milliseconds a search may take, loading included. */
  readonly patience?: number;
  readonly load?: (address: string) => Promise<PagefindModule>;
}

/** A match in the title says most, then in the writer's own words for the subject; the section says least. */
const META_WEIGHTS = { title: 5, keywords: 3, description: 2, section: 0.3 };
/** With fewer pages than this for all words together, pages with some of the words are added below. */
const ENOUGH = 3;

const NOTHING: FullTextAnswer = { total: 0, results: [] };

interface Loaded {
  /** The index's table of contents; another text means another index. */
  readonly entry: string;
  /** When loading began, on the clock of `performance`. */
  readonly since: number;
  /** Undefined when no article is written in the language. */
  readonly instance: PagefindInstance | undefined;
}

const importModule = (address: string) => import(/* @vite-ignore */ address) as Promise<PagefindModule>;

/** Where the index stands on a site with this base (`/`, `/help`, `/help/`). */
export function indexFolder(base: string): string {
  return `${base}/pagefind/`.replace(/\/+/g, '/');
}

export function createFullText(options: FullTextOptions): FullText {
  const { folder, language, patience = 5000, load = importModule } = options;
  let ready: Promise<Loaded> | undefined;
  let failures = 0;
  let timeouts = 0;

  async function readEntry(): Promise<string> {
    const answer = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`The search index answered ${answer.status}`);
    return answer.text();
  }

  async function start(): Promise<Loaded> {
    const since = performance.now();
    // A module that failed to load stays failed under its address in some browsers, hence another address.
    const address = `${folder}pagefind.js${failures > 0 ? `?again=${failures}` : ''}`;
    const [entry, pagefind] = await Promise.all([readEntry(), load(address)]);
    // For a language without an index Pagefind would take the largest one: wrong language, so nothing instead.
    if (!hasLanguage(entry, language)) return { entry, since, instance: undefined };
    const ranking = { metaWeights: META_WEIGHTS };
    const instance = pagefind.createInstance({ basePath: folder, noWorker: true, ranking });
    await instance.search('');
    return { entry, since, instance };
  }

  function loaded(): Promise<Loaded> {
    if (ready) return ready;
    const attempt = start();
    ready = attempt;
    attempt.catch(() => forget(attempt));
    return attempt;
  }

  function forget(attempt: Promise<Loaded> | undefined): void {
    if (!attempt || ready !== attempt) return;
    ready = undefined;
    failures += 1;
  }

  /** On a slow line the first attempt goes on and may serve the next search; one that is late twice hangs. */
  function late(): void {
    timeouts += 1;
    if (timeouts > 1) forget(ready);
  }

  async function answer(query: string, limit: number, again = false): Promise<FullTextAnswer> {
    const attempt = loaded();
    const { entry, since, instance } = await attempt;
    if (!instance) return NOTHING;
    const found = await lookUp(instance, query, limit).catch((error: unknown) => ({ error }));
    if (!('error' in found) && found.total > 0) return found;
    // Pagefind keeps silent when a part of its index cannot be loaded, as off line or after an update of the site:
    // "nothing found" is only said when the index is still there and still the one we know.
    const now = await readEntry().catch((error: unknown) => {
      forget(attempt);
      throw error;
    });
    if (now === entry && !('error' in found) && !partMissing(`${folder}index/`, since)) return found;
    forget(attempt);
    if (now !== entry && !again) return answer(query, limit, true);
    throw 'error' in found ? found.error : new Error('A part of the search index did not load.');
  }

  return {
    warm() {
      loaded().catch(() => undefined);
    },
    async search(typed, limit) {
      const query = cleanQuery(typed);
      if (query === '') return NOTHING;
      return within(patience, answer(query, limit), late);
    },
  };
}

/**
 * One search, or several where all words together find too little; loads the texts of the pages shown, no more. Of those,
 * only pages that have a word of the query are kept.
 */
async function lookUp(instance: PagefindInstance, query: string, limit: number): Promise<FullTextAnswer> {
  const found = new Map<string, PagefindHit>();
  const ask = async (words: string): Promise<Hit[]> => {
    const { results } = await instance.search(words);
    for (const hit of results) found.set(hit.id, hit);
    return results.map(({ id, score, words: locations }) => ({ id, score, locations }));
  };
  const whole = await ask(query);
  const words = whole.length < ENOUGH ? searchWords(query) : [];
  const ranked = rank(whole, await Promise.all(words.map(ask)));
  const shown = ranked.slice(0, limit);
  const results = shown.map(async ({ id, locations }) => {
    const page = await found.get(id)?.data();
    return page && hasSameWord(foundWords(page, locations), query) ? [toResult(page, locations)] : [];
  });
  const kept = (await Promise.all(results)).flat();
  return { total: ranked.length - shown.length + kept.length, results: kept };
}

/** The words of a page that were found: those in its text or, where it has none, those it is described with. */
function foundWords(page: PagefindPage, locations: readonly number[]): string[] {
  const { words } = wordsOf(page.content, page.raw_content);
  const inText = locations.flatMap((at) => words[at] ?? []);
  return inText.length > 0 ? inText : Object.values(page.meta).flatMap((text) => text.split(/\s+/));
}

function hasLanguage(entry: string, language: string): boolean {
  const { languages } = JSON.parse(entry) as { languages: Readonly<Record<string, unknown>> };
  const tag = language.toLowerCase();
  return Object.hasOwn(languages, tag) || Object.hasOwn(languages, tag.split('-', 1)[0] ?? tag);
}

/** Whether a file under this address was asked for since then and did not come. Older browsers cannot tell. */
function partMissing(address: string, since: number): boolean {
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return files.some(
    ({ name, startTime, responseStatus }) =>
      startTime >= since && name.includes(address) && (responseStatus === 0 || responseStatus >= 400),
  );
}
