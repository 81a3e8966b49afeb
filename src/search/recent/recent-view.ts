import type { Words } from '../../translations/fill.ts';
import { readStored, writeStored } from '../../ui/storage.ts';
import { element, linkButton, message, ways } from '../results/result-view.ts';
import { isOff, recentQueries } from './recent.ts';
import { recentKey } from './recent-key.ts';

/**
 * Recent searches, each as a button that searches it again, with the ways to forget them and to keep none.
 *
 * @param changed takes what is to be said of what was done
 */
export function recentView(
  words: Words,
  search: (query: string) => void,
  changed: (said: string) => void,
): HTMLElement[] {
  const word = (key: string) => words[key] ?? '';
  const stored = readStored(recentKey);
  const queries = recentQueries(stored);
  const keep = (value: string | null) => () => {
    writeStored(recentKey, value);
    changed(queries.length > 0 ? word('forgotten') : '');
  };
  if (isOff(stored)) return [ways(linkButton(word('keepRecent'), keep(null)))];
  const off = linkButton(word('noRecent'), keep('off'));
  if (queries.length === 0) return [ways(off)];
  const items = queries.map((query) =>
    element(
      'li',
      '',
      linkButton(query, () => search(query)),
    ),
  );
  return [
    message(word('recent')),
    element('ul', 'search-recent', ...items),
    ways(linkButton(word('forgetRecent'), keep(null)), off),
  ];
}
