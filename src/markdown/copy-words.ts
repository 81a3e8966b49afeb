import type { Library } from '../library/model.ts';
import { wordIn } from '../translations/word-in.ts';

/** What is said once an article is copied, fetched then: on every page it would cost every reader. */
export interface CopyWords {
  readonly copied: string;
}

export function copyWords(library: Library, tag: string): CopyWords {
  return { copied: wordIn(library, tag, 'article.copied') };
}
