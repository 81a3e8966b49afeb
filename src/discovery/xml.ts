import { escapeMarkup } from '../library/escape-markup.ts';

/** An element that has been written: only `element` makes one, so every text in it has been escaped. */
export interface Xml {
  readonly xml: string;
}

/** What XML 1.0 cannot hold, not even escaped: https://www.w3.org/TR/xml/#charsets */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** An XML element. Texts and values of attributes are escaped here and nowhere else. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Xml | string)[]
): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml)).join('');
  const begin = `<${name}${written.join('')}`;
  return { xml: inside === '' ? `${begin}/>` : `${begin}>${inside}</${name}>` };
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function escaped(text: string): string {
  // `>` too: XML knows one place, after `]]`, where it may not stand.
  return escapeMarkup(text.replace(impossible, '')).replaceAll('>', '&gt;');
}
