import type { Contender, Opened } from './contender.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { compare, type Figures, figuresOf, placeOf } from './measures.ts';
import { flexsearch } from './peers/flexsearch.ts';
import { lunrLanguages } from './peers/lunr.ts';
import { fedMinisearch, vitepress } from './peers/minisearch.ts';
import { orama } from './peers/orama.ts';
import { pagefind } from './peers/pagefind.ts';
import type { Half, Query } from './queries.ts';
import { type Asked, firstStage, type Site, thisSearch } from './this-search.ts';

/** What a contender gave for every query of a language, in the order of the queries. */
export interface Run {
  readonly name: string;
  readonly side: Contender['side'];
  readonly language: string;
  readonly ranked: readonly (readonly string[])[];
  readonly bytes: Opened['bytes'];
  readonly note: string | undefined;
}

export interface Quality {
  readonly queries: ReadonlyMap<string, readonly Query[]>;
  readonly runs: readonly Run[];
  readonly asked: Asked;
}

/** Every contender on every query of these languages. */
export async function runQueries(
  site: Site,
  languages: readonly string[],
  all: readonly Query[],
): Promise<Quality> {
  const asked: Asked = new Map();
  const contenders: Contender[] = [
    thisSearch(site, asked),
    firstStage(site),
    fedMinisearch,
    pagefind(site),
    vitepress,
    lunrLanguages,
    flexsearch,
    orama,
  ];
  const queries = new Map(languages.map((tag) => [tag, all.filter(({ language }) => language === tag)]));
  const runs: Run[] = [];
  for (const language of site.library.languages.filter(({ tag }) => languages.includes(tag))) {
    const corpus = await readCorpus(site.library, language, site.dist);
    for (const contender of contenders)
      runs.push(await run(contender, corpus, queries.get(language.tag) ?? []));
  }
  return { queries, runs, asked };
}

/** One contender in one language. Pagefind reads the page's language when it starts, so they go one after the other. */
async function run(contender: Contender, corpus: Corpus, queries: readonly Query[]): Promise<Run> {
  const { name, side } = contender;
  const { search, bytes, note } = await contender.open(corpus);
  const ranked: (readonly string[])[] = [];
  for (const { text } of queries) {
    performance.clearResourceTimings();
    ranked.push(await search(text));
  }
  return { name, side, language: corpus.language.tag, ranked, bytes, note };
}

/** The figures of a run over those of its queries that are wanted. */
export function figuresIn(
  { queries }: Quality,
  run: Run,
  wanted: (query: Query) => boolean = () => true,
): Figures {
  return figuresOf(outcomes(queries, run, wanted));
}

function outcomes(queries: Quality['queries'], { language, ranked }: Run, wanted: (query: Query) => boolean) {
  return (queries.get(language) ?? []).flatMap((query, index) =>
    wanted(query) ? [{ expected: query.expected, ranked: ranked[index] ?? [] }] : [],
  );
}

/** This search against another run of the same language, on one half. */
export function against(quality: Quality, language: string, half: Half, other: Run) {
  const ours = ofLanguage(quality, language).find(({ side }) => side === 'ours');
  const wanted = (query: Query) => query.half === half;
  return compare(
    ours ? outcomes(quality.queries, ours, wanted) : [],
    outcomes(quality.queries, other, wanted),
  );
}

/** The peer with the most right articles first. */
export function bestPeer(quality: Quality, language: string, half: Half): Run | undefined {
  const peers = ofLanguage(quality, language).filter(({ side }) => side === 'peer');
  const success = (run: Run) => figuresIn(quality, run, (query) => query.half === half).success1;
  return peers.toSorted((a, b) => success(b) - success(a))[0];
}

export const ofLanguage = ({ runs }: Quality, language: string): readonly Run[] =>
  runs.filter((run) => run.language === language);

export interface Miss {
  readonly language: string;
  readonly query: string;
  readonly kind: string;
  readonly expected: readonly string[];
  readonly first: string | undefined;
  /** Place of the right article; absent where it did not come. */
  readonly place: number | undefined;
}

/** Queries of the half that may be looked at for which something else stands first in this search. */
export function misses({ queries, runs }: Quality): Miss[] {
  const ours = new Map(runs.filter(({ name }) => name === runs[0]?.name).map((run) => [run.language, run]));
  return [...queries].flatMap(([language, own]) =>
    own.flatMap(({ text, kind, expected, half }, index): Miss[] => {
      const ranked = ours.get(language)?.ranked[index] ?? [];
      const place = placeOf({ expected, ranked });
      if (half !== 'dev' || place === 1) return [];
      const found = Number.isFinite(place) ? place : undefined;
      return [{ language, query: text, kind, expected, first: ranked[0], place: found }];
    }),
  );
}
