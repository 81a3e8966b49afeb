import { adapt as link } from './adapters/link.ts';
import { adapt as own } from './adapters/own.ts';
import { adapt as statuspage } from './adapters/statuspage.ts';
import type { Adapter, ProviderKey } from './model.ts';

/**
 * Every adapter by the name of its product, for commands and tests. Pages never import this: readers download the
 * configured one alone (adapter-plugin.ts).
 */
export const adapters: Readonly<Record<ProviderKey, Adapter>> = { link, own, statuspage };
