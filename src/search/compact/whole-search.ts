import type { Analyser } from '../../words/analyser.ts';
import type { BuiltIndex } from './build.ts';
import { type CompactSearch, createCompactSearch } from './compact-search.ts';
import type { PackedKnown } from './known-words.ts';
import { type PackedIndex, unpackIndex } from './pack-index.ts';
import { createUnknownWords } from './unknown-words.ts';

/** The first stage with all that browsers load only when it is needed, for tools and tests: never unsure. */
export function createWholeSearch({ index, known }: BuiltIndex, analyser: Analyser): CompactSearch {
  const search = createCompactSearch(index, analyser);
  const unknown = createUnknownWords(analyser, search.vocabulary, known);
  return { ...search, search: (query) => search.search(query, unknown) };
}

/** An index from its files as they travel, `index.json` and `known.json`. */
export function parseBuiltIndex(index: string, known: string): BuiltIndex {
  return { index: unpackIndex(JSON.parse(index) as PackedIndex), known: JSON.parse(known) as PackedKnown };
}
