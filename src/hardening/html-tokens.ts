import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/*
 * A page as the tags and texts a browser sees, each with its place in the source. The parser is parse5, which follows
 * the HTML standard; a guard that reads tags otherwise than browsers do is no guard.
 */

export interface Attribute {
  /** Lower case, with its prefix (`xlink:href`). */
  readonly name: string;
  /** With character references resolved. */
  readonly value: string;
  readonly start: number;
  /** Position after the closing quote. */
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export type Token =
  | (Span & { readonly kind: 'start'; readonly name: string; readonly attributes: readonly Attribute[] })
  | (Span & { readonly kind: 'end'; readonly name: string })
  | (Span & { readonly kind: 'text' });

type Node = DefaultTreeAdapterTypes.Node;

/**
 * Start tags, end tags and texts in the order of the document. Elements that a browser would add by itself are left
 * out; an element whose end tag is left out ends where its parent does. What is inside `<noscript>` is markup, as
 * readers without scripts see it.
 */
export function tokens(html: string): Token[] {
  const found: Token[] = [];
  const visit = (node: Node): void => {
    const place = node.sourceCodeLocation;
    if (node.nodeName === '#text' && place) {
      found.push({ kind: 'text', start: place.startOffset, end: place.endOffset });
    }
    if (!('tagName' in node)) {
      if ('childNodes' in node) node.childNodes.forEach(visit);
      return;
    }
    const name = node.tagName;
    const location = node.sourceCodeLocation;
    const tag = location && 'startTag' in location ? (location.startTag ?? location) : location;
    if (location && tag) {
      const attributes = node.attrs.map((attribute): Attribute => {
        const full = attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name;
        const at = location.attrs?.[full];
        return {
          name: full.toLowerCase(),
          value: attribute.value,
          start: at?.startOffset ?? 0,
          end: at?.endOffset ?? 0,
        };
      });
      found.push({ kind: 'start', name, attributes, start: tag.startOffset, end: tag.endOffset });
    }
    const children = 'content' in node ? node.content.childNodes : node.childNodes;
    children.forEach(visit);
    if (location) {
      const end = ('endTag' in location ? location.endTag : undefined) ?? {
        startOffset: location.endOffset,
        endOffset: location.endOffset,
      };
      found.push({ kind: 'end', name, start: end.startOffset, end: end.endOffset });
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return found;
}
