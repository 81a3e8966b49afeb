import { readStored, writeStored } from '../../ui/storage.ts';
import { withQuery } from './recent.ts';
import { recentKey } from './recent-key.ts';

/** Keeps a search on this device at once, before its page is left, where the reader has not said otherwise. */
export function remember(query: string): void {
  const stored = readStored(recentKey);
  const next = withQuery(stored, query);
  if (next !== stored) writeStored(recentKey, next);
}
