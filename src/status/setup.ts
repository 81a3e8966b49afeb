import type { Library } from '../library/model.ts';
import type { Words } from '../translations/fill.ts';
import { resolveStatus } from './config.ts';
import type { Indicator, StatusConfig } from './model.ts';
import { SHAPES } from './shapes.ts';

/**
 * What the live status needs besides its script: `/<language>/status/setup.json`, fetched with it. Pages do not carry
 * it, since most readers leave before the status page has answered.
 */
export interface StatusSetup {
  readonly config: StatusConfig;
  /** Words of the interface under `status.`, without that group. */
  readonly words: Words;
  readonly shapes: Readonly<Record<Indicator, string>>;
}

/** The set-up for the pages of a language. */
export function statusSetup({ words, provider }: Library, tag: string): StatusSetup {
  const group = 'status.';
  const own = Object.entries(words[tag] ?? {}).filter(([key]) => key.startsWith(group));
  return {
    config: resolveStatus(provider.status),
    words: Object.fromEntries(own.map(([key, sentence]) => [key.slice(group.length), sentence])),
    shapes: SHAPES,
  };
}
