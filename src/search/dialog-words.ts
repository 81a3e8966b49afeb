import type { Library } from '../library/model.ts';
import { channelAddress } from '../library/support-channel.ts';
import type { Words } from '../translations/fill.ts';

/** What the dialog needs besides its script: `/<language>/search/words.json`, fetched when search is first opened. */
export interface DialogWords {
  /** Words of the interface under `search.`, without that group. */
  readonly words: Words;
  /** Address of the quickest way to people. */
  readonly contact: string | undefined;
}

/** The words of search in a language; pages do not carry them, since most readers come by another way. */
export function dialogWords({ words, provider }: Library, tag: string): DialogWords {
  const group = 'search.';
  const own = Object.entries(words[tag] ?? {}).filter(([key]) => key.startsWith(group));
  return {
    words: Object.fromEntries(own.map(([key, sentence]) => [key.slice(group.length), sentence])),
    contact: provider.support[0] && channelAddress(provider.support[0]),
  };
}
