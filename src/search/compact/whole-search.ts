import type { Analyser } from '../../words/analyser.ts';
import { type CompactSearch, createCompactSearch } from './compact-search.ts';
import type { CompactIndex } from './format.ts';
import { createUnknownWords } from './unknown-words.ts';

/** The first stage with all that browsers load only when it is needed, for tools and tests: never unsure. */
export function createWholeSearch(index: CompactIndex, analyser: Analyser): CompactSearch {
  const search = createCompactSearch(index, analyser);
  const unknown = createUnknownWords(analyser, search.vocabulary, index.known);
  return { ...search, search: (query) => search.search(query, unknown) };
}
