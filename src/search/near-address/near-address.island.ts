/** As many as stand in their place while nothing is known. */
const MOST = 3;

const input = document.querySelector<HTMLInputElement>('[data-near-query]');
const heading = document.querySelector<HTMLElement>('[data-near]');

/**
 * Puts the words of the address into the field and the links to other languages, and the titles nearest to it in the
 * place of those that are asked for most. All of it comes after the page, which is whole without.
 */
async function show(): Promise<void> {
  const { addressWords, nearAddress } = await import('./near-address.ts');
  // The address stays that of the page that is not there: hosts answer it with this one.
  const words = addressWords(location.pathname);
  if (words === '') return;
  if (input && input.value === '') input.value = words;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-languages] a')) {
    link.href = `${link.pathname}search/?${new URLSearchParams({ q: words })}`;
  }
  if (!heading) return;
  const { openEngine } = await import('../open-search.ts');
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

void show();
