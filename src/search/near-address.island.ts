import { addressWords } from './near-address.ts';

/** As many as stand in their place while nothing is known. */
const MOST = 3;

// The address stays that of the page that is not there: hosts answer it with this one.
const words = addressWords(location.pathname);
const input = document.querySelector<HTMLInputElement>('[data-near-query]');
const heading = document.querySelector<HTMLElement>('[data-near]');
if (words !== '') {
  if (input && input.value === '') input.value = words;
  if (heading) void show(heading);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-languages] a')) {
    link.href = `${link.pathname}search/?${new URLSearchParams({ q: words })}`;
  }
}

/** Puts the titles nearest to the address in the place of those that are asked for most; leaves them if search fails. */
async function show(heading: HTMLElement): Promise<void> {
  const [{ openEngine }, { nearAddress }] = await Promise.all([
    import('./open-search.ts'),
    import('./near-address.ts'),
  ]);
  const engine = await openEngine(document.documentElement.lang);
  const found = await nearAddress(engine, words, MOST);
  if (found.length === 0) return;
  heading.textContent = heading.dataset['near'] ?? '';
  heading.nextElementSibling?.replaceChildren(
    ...found.map(({ title, url }) => {
      const link = document.createElement('a');
      link.href = url;
      link.textContent = title.map(({ text }) => text).join('');
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}
