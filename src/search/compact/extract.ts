import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Heading } from './document.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Controls, drawings, live regions and lists of links to other pages hold nothing anybody searches for. */
const SKIPPED = new Set(['nav', 'button', 'svg', 'form', 'noscript', 'script', 'style', 'template']);
const SKIPPED_ROLES = new Set(['status', 'progressbar', 'img']);

export interface PageText {
  readonly title: string;
  readonly headings: readonly Heading[];
  /** Words of blocks are apart, in the order of the page. */
  readonly body: string;
}

/** The words of the `<article data-pagefind-body>` of a page; undefined where it has none. */
export function pageText(html: string): PageText | undefined {
  const article = find(parse(html).childNodes);
  if (!article) return undefined;
  const headings: Heading[] = [];
  let title = '';
  const body: string[] = [];
  const walk = (node: Node): void => {
    if ('value' in node) body.push(node.value);
    if (!('tagName' in node) || skipped(node)) return;
    if (node.tagName === 'h1') title = textOf(node);
    const id = attribute(node, 'id');
    if (/^h[2-4]$/.test(node.tagName) && id) headings.push({ id, text: textOf(node) });
    body.push(INLINE.has(node.tagName) ? '' : ' ');
    node.childNodes.forEach(walk);
    body.push(INLINE.has(node.tagName) ? '' : ' ');
  };
  article.childNodes.forEach(walk);
  return { title, headings, body: body.join('').replace(/\s+/g, ' ').trim() };
}

const INLINE = new Set(['a', 'b', 'strong', 'em', 'i', 'code', 'kbd', 'mark', 'abbr', 'bdi', 'wbr']);

function find(nodes: readonly Node[]): Element | undefined {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'article' && attribute(node, 'data-pagefind-body') !== undefined) return node;
    const inside = find(node.childNodes);
    if (inside) return inside;
  }
  return undefined;
}

function skipped(element: Element): boolean {
  return (
    SKIPPED.has(element.tagName) ||
    SKIPPED_ROLES.has(attribute(element, 'role') ?? '') ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'data-pagefind-ignore') !== undefined
  );
}

function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && skipped(node))) return '';
  return node.childNodes.map(rawText).join('');
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
