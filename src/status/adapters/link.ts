import type { Adapter } from '../model.ts';
import { readSnapshot } from '../snapshot.ts';

/** A status page without a feed: nothing is ever known, readers follow the link. */
export const adapt: Adapter = (_bodies, config) => readSnapshot({ schema: 1, indicator: 'unknown', items: [] }, config);
