import type { Adapter } from '../model.ts';
import { readSnapshot } from '../snapshot.ts';

/** Our own format (../own-format.md): what the other adapters translate into, so there is nothing to translate. */
export const adapt: Adapter = (bodies, config) => readSnapshot(bodies[0], config);
