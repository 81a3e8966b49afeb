import type { SearchResult } from './result.ts';

/** Elements with these classes are styled in search.css. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A real link with text only, whatever the text contains. */
export function link(className: string, text: string, address: string): HTMLAnchorElement {
  const made = element('a', className, text);
  made.href = address;
  return made;
}

/** One article found: its title as the link, the text around the words, its section and the headings they stand under. */
export function resultItem({ title, url, section, excerpt, headings }: SearchResult): HTMLLIElement {
  const item = element('li', 'search-result', link('search-link', title, url));
  if (excerpt.length > 0) {
    const parts = excerpt.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
    item.append(element('p', 'search-excerpt', ...parts));
  }
  const places = headings.map((heading) => element('li', '', link('', heading.title, heading.url)));
  if (section !== '') places.unshift(element('li', '', section));
  if (places.length > 0) item.append(element('ul', 'search-places', ...places));
  return item;
}

/** The articles found, best first. */
export function resultList(results: readonly SearchResult[]): HTMLOListElement {
  return element('ol', 'search-results', ...results.map(resultItem));
}

/** A paragraph for what cannot be shown as a list: waiting, nothing found, search not available. */
export function message(...children: (Node | string)[]): HTMLParagraphElement {
  return element('p', 'search-message', ...children);
}

/** Links to other ways, side by side. */
export function ways(...links: readonly HTMLAnchorElement[]): HTMLParagraphElement {
  return element('p', 'search-ways', ...links.flatMap((each, index) => (index === 0 ? [each] : [' ', each])));
}
