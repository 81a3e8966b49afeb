import { adapt as betterstack } from './adapters/betterstack.ts';
import { adapt as cstate } from './adapters/cstate.ts';
import { adapt as gatus } from './adapters/gatus.ts';
import { adapt as incidentio } from './adapters/incidentio.ts';
import { adapt as instatus } from './adapters/instatus.ts';
import { adapt as link } from './adapters/link.ts';
import { adapt as own } from './adapters/own.ts';
import { adapt as statuspage } from './adapters/statuspage.ts';
import { adapt as uptimekuma } from './adapters/uptimekuma.ts';
import type { Adapter, ProviderKey } from './model.ts';

/**
 * Every adapter by the name of its product, for commands and tests. Pages never import this: readers download the
 * configured one alone (adapter-plugin.ts).
 */
export const adapters: Readonly<Record<ProviderKey, Adapter>> = {
  link,
  own,
  statuspage,
  incidentio,
  instatus,
  betterstack,
  cstate,
  uptimekuma,
  gatus,
};
