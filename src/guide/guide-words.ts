import type { AutoKind, Library } from '../library/model.ts';
import { clientWords } from '../translations/client-words.ts';
import type { Words } from '../translations/fill.ts';
import type { Verdict } from './status-verdict.ts';

/** The checks that say below them what the page found out. */
const LOOKS: readonly AutoKind[] = ['status', 'caps-lock', 'cookies', 'online'];
const VERDICTS: readonly Verdict[] = ['yes', 'no', 'unknown'];
const SAID = ['solved', 'waitLeft', 'waitSkip', 'waitOver', 'rightPage'] as const;

/** Sentences by their keys in the interface, without the group: `status.yes`, `waitOver`. */
export type GuideWords = Words & Readonly<Record<(typeof SAID)[number], string>>;

/**
 * What a guide says only once something has happened: `/<language>/guide/words.json`, fetched then. Most readers never
 * need it, so pages do not carry it.
 */
export function guideWords(library: Library, tag: string): GuideWords {
  return clientWords(library, tag, 'guide', [
    ...LOOKS.flatMap((kind) => VERDICTS.map((verdict) => `${kind}.${verdict}`)),
    ...SAID,
  ]) as GuideWords;
}
