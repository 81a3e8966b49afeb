import type { Library } from '../../library/model.ts';
import { channelAddress } from '../../library/support-channel.ts';
import { clientWords } from '../../translations/client-words.ts';
import type { Words } from '../../translations/fill.ts';

/** What the dialog needs besides its script: `/<language>/search/words.json`, fetched when search is first opened. */
export interface DialogWords {
  /** Words of the interface under `search.`, without that group. */
  readonly words: Words;
  /** Address of the quickest way to people. */
  readonly contact: string | undefined;
  /** Tag of the language articles are first written in. */
  readonly source: string;
  /** Tag → name of every language. */
  readonly languages: Readonly<Record<string, string>>;
  /** Id of each service → its components in the status feed. */
  readonly services: Readonly<Record<string, readonly string[]>>;
  /** Where searches are counted; absent where nothing is. */
  readonly counters?: string | undefined;
}

/** Words that only pages have: what is fetched when search is opened is as small as can be. */
const OF_PAGES = ['open', 'title', 'description', 'label', 'submit', 'elsewhere', 'noScript', 'aToZ'];

/** The words of search in a language; pages do not carry them, since most readers come by another way. */
export function dialogWords(library: Library, tag: string): DialogWords {
  const { provider, source, languages } = library;
  return {
    words: Object.fromEntries(
      Object.entries(clientWords(library, tag, 'search')).filter(([key]) => !OF_PAGES.includes(key)),
    ),
    contact: provider.support[0] && channelAddress(provider.support[0]),
    source,
    languages: Object.fromEntries(languages.map(({ tag: own, name }) => [own, name])),
    counters: provider.search?.counters,
    services: Object.fromEntries(
      Object.entries(provider.services).map(([id, { components }]) => [id, components]),
    ),
  };
}
