import { stemmers } from 'virtual:stemmers';
import { type CompactEngine, openCompactEngine } from './compact/compact-engine.ts';
import type { DialogWords } from './dialog/dialog-words.ts';
import type { FullText } from './full-text/full-text.ts';
import { createSearch, type Search } from './search.ts';

/** Results whose text is loaded from Pagefind, each about a kilobyte. */
const MOST_TEXTS = 12;

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Some browsers tell the variety of a language alone, such as `fi-FI`. */
function withoutVariety(tag: string): string[] {
  const whole = tag.toLowerCase();
  return [whole, whole.replace(/-.*/, '')];
}

/** Search in the language of the page, with its files where the site has them. */
export function openSearch({ source, languages }: DialogWords): Search {
  const language = document.documentElement.lang;
  let texts: Promise<FullText> | undefined;
  return createSearch({
    language,
    others: [...navigator.languages.flatMap(withoutVariety), source].filter((tag) =>
      Object.hasOwn(languages, tag),
    ),
    open: openEngine,
    // `npm run dev` builds the index only when it is asked for.
    ...(import.meta.env.DEV && { patience: 60_000 }),
    async fullText(query) {
      texts ??= import('./full-text/full-text.ts').then((module) =>
        module.createFullText({ folder: module.indexFolder(base), language }),
      );
      return (await (await texts).search(query, MOST_TEXTS)).results;
    },
  });
}

/** The first stage of search in a language. Rejects where its index cannot be read. */
export function openEngine(tag: string): Promise<CompactEngine> {
  return openCompactEngine(tag, {
    address: (own, file) => `${base}${own}/search/${file}`,
    articleAddress: (own, slug) => `${base}${own}/${slug}/`,
    stemmer: async (own) => (await stemmers[own]?.())?.stemmer,
    read,
  });
}

/** A file as JSON: as it is now or, where the network is gone, as the browser still has it. */
async function read(address: string): Promise<unknown> {
  const answer = await fetch(address).catch(() => fetch(address, { cache: 'force-cache' }));
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}
