import type { DialogWords } from '../dialog/dialog-words.ts';
import type { View } from '../results/search-session.ts';

/**
 * What is to be told of every view for the counters. Their script is loaded only where the provider has named an endpoint;
 * where it cannot be, nothing is counted.
 *
 * @param host element inside of which the results stand
 */
export function createCounting(host: HTMLElement, { counters }: DialogWords): (view: View) => void {
  if (counters === undefined) return () => undefined;
  const { lang } = document.documentElement;
  const loading = import('./count-searches.ts').then((module) => module.countSearches(host, counters, lang));
  return (view) => void loading.then((searches) => searches.shown(view)).catch(() => undefined);
}
