import { feedbackOrigins } from '../handoff/config.ts';
import type { Provider } from '../library/model.ts';
import { counterOrigins } from '../search/counters/counters.ts';
import { feedOrigins, resolveStatus } from '../status/config.ts';

/** Origins that scripts of the site may ask besides its own, for the policy of its pages and of whatever serves them. */
export function connectOrigins(provider: Provider): string[] {
  return [
    ...feedOrigins(resolveStatus(provider.status)),
    ...feedbackOrigins(provider),
    ...counterOrigins(provider),
  ];
}
