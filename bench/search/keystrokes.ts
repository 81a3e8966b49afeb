import { stemmers } from 'virtual:stemmers';
import { type CompactEngine, openCompactEngine } from '../../src/search/compact/compact-engine.ts';
import { createSearch, type Search } from '../../src/search/search.ts';

/* Runs in the browser: the work of search in the page, without network, whole texts and drawing. */

export interface Setup {
  readonly language: string;
  /** The source language, asked where the reader's own says little. */
  readonly others: readonly string[];
  /** Language → the files of its index as they are fetched, by their names. */
  readonly files: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What the bench does in the page, one step at a time. */
export interface Typist {
  /** Opens search anew, so that no query profits from the words of another. @returns milliseconds of the reader's index */
  open(): Promise<number>;
  /** Searches what stands in the field. @returns milliseconds */
  type(typed: string): Promise<number>;
  /** Does nothing: what a step costs by itself. */
  rest(): Promise<number>;
}

function createTypist({ language, others, files }: Setup): Typist {
  let search: Search | undefined;

  async function openEngine(tag: string): Promise<CompactEngine> {
    const stemmer = (await stemmers[tag]?.())?.stemmer;
    return openCompactEngine(tag, {
      address: (_own, file) => file,
      articleAddress: (own, slug) => `/${own}/${slug}/`,
      stemmer: async () => stemmer,
      read: async (file) => JSON.parse(files[tag]?.[file] ?? '[]') as unknown,
    });
  }

  return {
    async open() {
      const engines = new Map<string, CompactEngine>();
      const started = performance.now();
      engines.set(language, await openEngine(language));
      const took = performance.now() - started;
      for (const tag of others) if (tag !== language) engines.set(tag, await openEngine(tag));
      const open = async (tag: string) => engines.get(tag) as CompactEngine;
      search = createSearch({ language, others, open, fullText: async () => [] });
      search.warm();
      return took;
    },
    async type(typed) {
      const started = performance.now();
      await search?.search(typed);
      return performance.now() - started;
    },
    rest: async () => 0,
  };
}

Object.assign(globalThis, { createTypist });
