import type { Indicator } from '../status/model.ts';

/** What the page found out about a check by itself. `unknown` is a full answer: it cannot tell. */
export type Verdict = 'yes' | 'no' | 'unknown';

/** Whether the status page reports nothing. `operational` only ever comes while its answer is fresh. */
export function ofStatus(indicator: Indicator): Verdict {
  if (indicator === 'unknown') return 'unknown';
  return indicator === 'operational' ? 'yes' : 'no';
}
