import { createAnalyser, type Stemmer } from '../../words/analyser.ts';
import { remembering } from '../remembering.ts';
import { noDetails, type SearchResult } from '../result.ts';
import { type CompactAnswer, createCompactSearch } from './compact-search.ts';
import type { Details } from './details.ts';
import type { CompactIndex, PackedDetails } from './format.ts';
import type { PackedKnown } from './known-words.ts';
import { markWords, meantBy } from './marks.ts';
import { type PackedIndex, unpackIndex } from './pack-index.ts';
import type { Correction } from './told.ts';
import type { UnknownWords } from './unknown-words.ts';

const NEAREST = 3;
/** More results than these nobody looks through. */
const MOST = 50;

export interface CompactResult extends SearchResult {
  readonly slug: string;
  readonly score: number;
}

export interface EngineAnswer {
  readonly results: readonly CompactResult[];
  /** How much of the query the first result covers, 0 to 1. */
  readonly covered: number;
  /** A word taken for a slip and the word searched in its place, where that can be shown. */
  readonly correction?: Correction | undefined;
  /** Words of the query that ask for something of which there is no article; empty where there are none. */
  readonly unanswered: string;
  /** Words of the query that may stand in the texts, though the index does not say where. */
  readonly unseen: string;
}

/** First-stage search in one language, loaded and ready. */
export interface CompactEngine {
  readonly index: CompactIndex;
  search(query: string): Promise<EngineAnswer>;
  /** An article as a result to which nothing of the query is known; undefined where the index has no such article. */
  result(slug: string): CompactResult | undefined;
  /** Articles whose titles look most like a query. */
  nearest(query: string): Promise<readonly CompactResult[]>;
}

export interface Sources {
  /** Address of a file of a language's search, such as `/xx/search/index.json`. */
  readonly address: (language: string, file: string) => string;
  readonly stemmer: (language: string) => Promise<Stemmer | undefined>;
  /** Reads a file as JSON; rejects where that is not possible. */
  readonly read: (address: string) => Promise<unknown>;
  /** Address of an article. */
  readonly articleAddress: (language: string, slug: string) => string;
}

/** Loads the index of a language; the rest when it is needed. Rejects where the index cannot be read. */
export async function openCompactEngine(language: string, sources: Sources): Promise<CompactEngine> {
  const { address, stemmer, read, articleAddress } = sources;
  const [packed, stem] = await Promise.all([
    read(address(language, 'index.json')) as Promise<PackedIndex>,
    stemmer(language),
  ]);
  const index = unpackIndex(packed);
  const search = createCompactSearch(index, createAnalyser(stem, index.rules));

  let unknown: UnknownWords | undefined;
  const loadUnknown = remembering<void, void>(async () => {
    const [{ createUnknownWords }, known] = await Promise.all([
      import('./unknown-words.ts'),
      read(address(language, 'known.json')) as Promise<PackedKnown>,
    ]);
    unknown = createUnknownWords(search.analyser, search.vocabulary, known);
  });
  const loadDetails = remembering<void, Details>(async () => {
    const module = await import('./details.ts');
    const file = (number: number) =>
      read(address(language, `details-${number}.json`)) as Promise<PackedDetails[]>;
    return module.createDetails(file, search.analyser);
  });

  async function answerTo(query: string): Promise<CompactAnswer> {
    const answer = search.search(query, unknown);
    if (!answer.unsure) return answer;
    // Where that cannot be loaded, the answer is what it is without.
    await loadUnknown().catch(() => undefined);
    return unknown ? search.search(query, unknown) : answer;
  }

  function result(
    article: number,
    score: number,
    isMeant: (stem: string) => boolean = () => false,
  ): CompactResult {
    const [slug, title, section, , services] = index.articles[article] ?? ['', '', 0, 0, 0];
    const url = articleAddress(language, slug);
    return {
      slug,
      score,
      title: markWords(title, search.analyser, isMeant),
      url,
      section: index.sections[section] ?? '',
      services: index.services.filter((_, bit) => (services >> bit) & 1),
      details: () =>
        loadDetails()
          .then((details) => details(article, url, isMeant))
          .catch(() => noDetails),
    };
  }

  return {
    index,
    async search(query) {
      const answer = await answerTo(query);
      const { found, units, about, covered } = answer;
      const isMeant = meantBy(units, search.vocabulary);
      const results = found.slice(0, MOST).map(({ article, score }) => result(article, score, isMeant));
      const isTold =
        units.some(({ corrected }) => corrected !== undefined) || about.some(({ unanswered }) => unanswered);
      const told = isTold ? await import('./told.ts').catch(() => undefined) : undefined;
      const correction = told?.correctionIn(units, search);
      const unanswered = told?.unansweredIn(answer, search) ?? '';
      const unseen = units.flatMap((unit) => (unit.unseen ? [unit.word.text] : [])).join(' ');
      return { results, covered, correction, unanswered, unseen };
    },
    result(slug) {
      const article = index.articles.findIndex(([known]) => known === slug);
      return article < 0 ? undefined : result(article, 0);
    },
    async nearest(query) {
      const module = await import('./nearest.ts');
      const nearest = module.createNearest(() => index.articles.map(([, title]) => title));
      return nearest(query, NEAREST).map((article) => result(article, 0));
    },
  };
}
