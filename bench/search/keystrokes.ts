import { stemmers } from 'virtual:stemmers';
import { type CompactEngine, openCompactEngine } from '../../src/search/compact/compact-engine.ts';
import type { CompactIndex } from '../../src/search/compact/format.ts';
import { createSearch } from '../../src/search/search.ts';

/* Runs in the browser: how long search works for every letter that is typed, without network, whole texts and drawing. */

export interface Typing {
  readonly language: string;
  /** The source language, asked where the reader's own says little. */
  readonly others: readonly string[];
  /** Language → its index as it is fetched. */
  readonly indexes: Readonly<Record<string, string>>;
  readonly queries: readonly string[];
  /** Whether each query is typed letter by letter; else it is pasted. */
  readonly letters: boolean;
}

export interface Timed {
  /** Milliseconds until the index is ready, parsed and unpacked, for each query anew. */
  readonly openings: number[];
  readonly strokes: { readonly typed: string; readonly milliseconds: number }[];
}

/** Types each query into a search that has just been opened: no query profits from the words of another. */
export async function typeQueries({ language, others, indexes, queries, letters }: Typing): Promise<Timed> {
  const openings: number[] = [];
  const strokes: Timed['strokes'] = [];
  for (const query of queries) {
    const engines = new Map<string, CompactEngine>();
    for (const tag of new Set([language, ...others])) {
      const stemmer = (await stemmers[tag]?.())?.stemmer;
      const started = performance.now();
      const engine = await openCompactEngine(tag, {
        address: (_own, file) => file,
        articleAddress: (own, slug) => `/${own}/${slug}/`,
        stemmer: async () => stemmer,
        read: async (file) => JSON.parse(file === 'index.json' ? (indexes[tag] ?? '') : '[]') as CompactIndex,
      });
      if (tag === language) openings.push(performance.now() - started);
      engines.set(tag, engine);
    }
    const search = createSearch({
      language,
      others,
      open: async (tag) => engines.get(tag) as CompactEngine,
      fullText: async () => [],
    });
    search.warm();
    const characters = [...query];
    for (let length = letters ? 1 : characters.length; length <= characters.length; length += 1) {
      const typed = characters.slice(0, length).join('');
      const started = performance.now();
      await search.search(typed);
      strokes.push({ typed, milliseconds: performance.now() - started });
    }
    // Between two readers the browser comes to rest.
    await new Promise((rest) => setTimeout(rest));
  }
  return { openings, strokes };
}

Object.assign(globalThis, { typeQueries });
