import type { Library } from '../library/model.ts';
import { clientWords } from '../translations/client-words.ts';
import type { Words } from '../translations/fill.ts';
import { resolveStatus } from './config.ts';
import type { Indicator, StatusConfig } from './model.ts';
import { INDICATORS } from './roll-up.ts';
import { SHAPES } from './shapes.ts';

/** Every sentence of view.ts. */
const SAID = [
  ...INDICATORS,
  ...['operationalHelp', 'unknownHelp', 'asOf', 'checked', 'announce', 'since', 'from', 'ended'],
  ...['investigating', 'identified', 'monitoring', 'scheduled', 'inProgress', 'resolved'],
];

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
export function statusSetup(library: Library, tag: string): StatusSetup {
  return {
    config: resolveStatus(library.provider.status),
    words: clientWords(library, tag, 'status', SAID),
    shapes: SHAPES,
  };
}
