import type { Part, SearchResult } from '../result.ts';

/** Elements with these classes are styled in search.css and results.css. */
export function element<K extends keyof HTMLElementTagNameMap>(
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

export function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', 'button', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** A button that looks like a link, for what stays on the page. */
export function linkButton(text: string, press: () => void): HTMLButtonElement {
  const made = button(text, press);
  made.className = 'button-link';
  return made;
}

function marked(parts: readonly Part[]): (Node | string)[] {
  return parts.map((part) => (part.marked ? element('mark', '', part.text) : part.text));
}

/**
 * One article found: its title as the link, what it answers, its section and the headings under which the words stand.
 * Room is kept for what is loaded after, so that nothing moves under a pointer.
 *
 * @param names tag → name of each language
 */
export function resultItem(
  { title, url, section, language, services = [], details }: SearchResult,
  names: Readonly<Record<string, string>> = {},
): HTMLLIElement {
  const heading = link('search-link', '', url);
  heading.append(...marked(title));
  const text = element('p', 'search-excerpt');
  const places = element('ul', 'search-places');
  if (section !== '') places.append(element('li', '', section));
  if (language) {
    heading.hreflang = language;
    heading.lang = language;
    text.lang = language;
    const name = element('li', 'search-language', names[language] ?? language);
    name.lang = language;
    places.append(name);
  }
  async function complete(): Promise<void> {
    const { text: parts, headings } = await details();
    text.append(...marked(parts));
    places.append(...headings.map((one) => element('li', '', link('', one.title, one.url))));
  }
  // First what has been found is shown, then the rest is asked for.
  setTimeout(complete);
  const item = element('li', 'search-result', heading, text, places);
  item.dataset['services'] = services.join(' ');
  return item;
}

/** A paragraph for what cannot be shown as a list: waiting, nothing found, search not available. */
export function message(...children: (Node | string)[]): HTMLParagraphElement {
  return element('p', 'search-message', ...children);
}

/** Links to other ways, side by side. */
export function ways(...links: readonly HTMLElement[]): HTMLParagraphElement {
  return element('p', 'search-ways', ...links.flatMap((each, index) => (index === 0 ? [each] : [' ', each])));
}
