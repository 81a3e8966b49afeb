import type { View } from '../results/search-session.ts';
import { createCounters } from './counters.ts';
import { sendCounter } from './send-counter.ts';

/** A query that found nothing is counted when nothing else has been typed for so long, in milliseconds. */
const SETTLED = 1500;

/**
 * Counts what was found nowhere and which result was followed, where the provider has named an endpoint.
 *
 * @param host element inside of which the results stand
 */
export function countSearches(
  host: HTMLElement,
  endpoint: string,
  language: string,
): { shown(view: View): void } {
  const counters = createCounters(endpoint, language, sendCounter);
  let timer: ReturnType<typeof setTimeout> | undefined;
  host.addEventListener('click', ({ target }) => {
    const result = target instanceof Element && target.closest('a') && target.closest('.search-result');
    if (result) counters.followed([...host.querySelectorAll('.search-result')].indexOf(result) + 1);
  });
  return {
    shown(view) {
      clearTimeout(timer);
      // What comes nearest is no answer.
      const isAnswered = view.state === 'found' ? !view.answer.unanswered : view.state !== 'nothing';
      if (!isAnswered) timer = setTimeout(() => counters.nothingFound(view.query), SETTLED);
    },
  };
}
