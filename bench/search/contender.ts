import { brotliCompressSync } from 'node:zlib';
import type { Corpus } from './corpus.ts';

/** A search that takes part: this one, a part of it, or another engine on the same articles. */
export interface Contender {
  readonly name: string;
  /** `ours` is this search or a part of it, `peer` another engine as it comes, `fed` another engine with our analysis. */
  readonly side: 'ours' | 'peer' | 'fed';
  open(corpus: Corpus): Promise<Opened>;
}

/** A contender in one language, ready. */
export interface Opened {
  /** Ids of the articles found, best first, each once. */
  search(query: string): Promise<readonly string[]>;
  /**
   * Bytes (brotli) from nothing to the first results as this engine would be shipped, added up and not measured:
   * its library and its index with what a result shows. Absent for what is measured in a browser.
   */
  readonly bytes?: { readonly library: number; readonly index: number };
  /** What it lacks in this language. */
  readonly note?: string | undefined;
}

export const brotli = (content: string | Uint8Array): number => brotliCompressSync(content).length;

/** Each article once, where it first stands. */
export const once = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Id of an article from its address. */
export const idOf = (address: string): string => /([^/]+)\/(?:#.*)?$/.exec(address)?.[1] ?? address;
