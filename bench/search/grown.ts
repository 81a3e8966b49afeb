import type { Library } from '../../src/library/model.ts';
import { buildCompactIndex, packDetails } from '../../src/search/compact/build.ts';
import { detailsPerFile, unpackTerms } from '../../src/search/compact/format.ts';
import type { PackedKnown } from '../../src/search/compact/known-words.ts';
import { conceptsIn } from '../../src/search/compact/library-index.ts';
import { type PackedIndex, packIndex } from '../../src/search/compact/pack-index.ts';
import { loadAnalyser } from '../../src/words/load-analyser.ts';
import { weighStemmer } from '../../src/words/weigh-stemmer.ts';
import { brotli } from './contender.ts';
import { readCorpus } from './corpus.ts';
import { growLibrary } from './grow.ts';
import type { Site } from './this-search.ts';

/** Sizes a library is grown to. */
export const sizes = [24, 60, 250, 1000];

/** The index of one language in a library of some size. */
export interface Grown {
  readonly language: string;
  readonly articles: number;
  readonly terms: number;
  /** Files of the index as they travel: the one loaded first, and the words that are not in it. */
  readonly index: PackedIndex;
  readonly known: PackedKnown;
  readonly indexBytes: number;
  /** Of the first file of details. */
  readonly detailsBytes: number;
  readonly buildMilliseconds: number;
}

/** Indexes of these languages at every size, built with an analysis that has seen none of the words. */
export async function growIndexes({ library, dist }: Site, languages: readonly string[]): Promise<Grown[]> {
  const all: Grown[] = [];
  for (const tag of languages) all.push(...(await growIndex(library, dist, tag)));
  return all;
}

async function growIndex(library: Library, dist: string, tag: string): Promise<Grown[]> {
  const language = library.languages.find((one) => one.tag === tag);
  if (!language) return [];
  const { documents, analyser, rules } = await readCorpus(library, language, dist);
  const stemmerBytes = await weighStemmer(language);
  const largest = growLibrary(documents, analyser, Math.max(...sizes));
  const grown = sizes.map(async (articles): Promise<Grown> => {
    const fresh = await loadAnalyser(language, library.search.languages[tag]);
    const own = largest.slice(0, articles);
    const started = performance.now();
    const built = buildCompactIndex({
      documents: own,
      analyser: fresh,
      rules,
      concepts: conceptsIn(library, tag),
      asked: library.search.asked[tag] ?? [],
      stemmerBytes,
    });
    const index = packIndex(built.index);
    const buildMilliseconds = performance.now() - started;
    return {
      language: tag,
      articles,
      terms: unpackTerms(index.terms).length,
      index,
      known: built.known,
      indexBytes: brotli(JSON.stringify(index)),
      detailsBytes: brotli(JSON.stringify(packDetails(own.slice(0, detailsPerFile)))),
      buildMilliseconds,
    };
  });
  return Promise.all(grown);
}
