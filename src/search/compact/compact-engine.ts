import { createAnalyser, type Stemmer } from '../../words/analyser.ts';
import { noDetails, type ResultDetails, type SearchResult } from '../result.ts';
import { type CompactAnswer, type CompactSearch, createCompactSearch } from './compact-search.ts';
import { type CompactIndex, detailsPerFile, type PackedDetails } from './format.ts';
import { markWords, meantBy, meantHeadings } from './marks.ts';
import type { Unit } from './match.ts';
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
  /** Words of the query that may stand in the texts, though the index does not say where. */
  readonly unseen: string;
}

export interface Correction {
  readonly typed: string;
  readonly meant: string;
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
  const files = new Map<number, Promise<readonly PackedDetails[] | undefined>>();
  const file = (number: number) => {
    const known =
      files.get(number) ??
      (read(address(language, `details-${number}.json`)) as Promise<PackedDetails[]>).catch(() => {
        files.delete(number);
        return undefined;
      });
    files.set(number, known);
    return known;
  };
  const [index, stem] = await Promise.all([
    read(address(language, 'index.json')) as Promise<CompactIndex>,
    stemmer(language),
  ]);
  const search = createCompactSearch(index, createAnalyser(stem, index.rules));
  let unknown: UnknownWords | undefined;

  async function answerTo(query: string): Promise<CompactAnswer> {
    const answer = search.search(query, unknown);
    if (!answer.unsure) return answer;
    // Where it cannot be loaded, the answer is what it is without it.
    const loaded = await import('./unknown-words.ts').catch(() => undefined);
    unknown ??= loaded?.createUnknownWords(search.analyser, search.vocabulary, index.known);
    return unknown ? search.search(query, unknown) : answer;
  }

  async function details(article: number, url: string, units: readonly Unit[]): Promise<ResultDetails> {
    const packed = (await file(Math.floor(article / detailsPerFile)))?.[article % detailsPerFile];
    if (!packed) return noDetails;
    const isMeant = meantBy(units, search.vocabulary);
    return {
      text: markWords(packed[0], search.analyser, isMeant),
      headings: meantHeadings(packed, search.analyser, isMeant).map(({ id, text }) => ({
        title: text,
        url: `${url}#${encodeURIComponent(id)}`,
      })),
    };
  }

  function result(
    article: number,
    score: number,
    units: readonly Unit[],
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
      details: () => details(article, url, units),
    };
  }

  return {
    index,
    async search(query) {
      const { found, units, covered } = await answerTo(query);
      const isMeant = meantBy(units, search.vocabulary);
      const results = found
        .slice(0, MOST)
        .map(({ article, score }) => result(article, score, units, isMeant));
      const unseen = units.flatMap((unit) => (unit.unseen ? [unit.word.text] : [])).join(' ');
      return { results, covered, correction: correctionIn(units, search), unseen };
    },
    result(slug) {
      const article = index.articles.findIndex(([known]) => known === slug);
      return article < 0 ? undefined : result(article, 0, []);
    },
    async nearest(query) {
      const { createNearest } = await import('./nearest.ts');
      const nearest = createNearest(() => index.articles.map(([, title]) => title));
      return nearest(query, NEAREST).map((article) => result(article, 0, []));
    },
  };
}

/** The first slip, where other words match too, so that the reader can tell whether the guess is right. */
function correctionIn(
  units: readonly Unit[],
  { index, vocabulary, titleOf }: CompactSearch,
): Correction | undefined {
  const slip = units.find(({ corrected }) => corrected !== undefined);
  const others = units.some(
    ({ counts, terms, corrected }) => counts && terms.size > 0 && corrected === undefined,
  );
  if (!slip || !others) return undefined;
  const [meant] = index.articles
    .flatMap((_, article) => titleOf(article))
    .filter(({ stem }) => vocabulary.numberOf(stem) === slip.corrected)
    .map(({ text }) => text)
    .sort((a, b) => a.length - b.length);
  return meant === undefined ? undefined : { typed: slip.word.text, meant };
}
