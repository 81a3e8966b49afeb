import type { Adapter } from '../model.ts';
import { openReader } from '../reader.ts';
import { makeSnapshot } from '../snapshot.ts';

/** A status page without a feed: nothing is ever known, readers follow the link. */
export const adapt: Adapter = (_bodies, config) =>
  makeSnapshot({ isReadable: true, word: undefined, items: [], components: [] }, openReader(config), config);
