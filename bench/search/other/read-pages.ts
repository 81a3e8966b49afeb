import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Heading, SearchDocument } from '../../../src/search/compact/document.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The pages of another library in Mallard (http://projectmallard.org/1.0/), the format of GNOME's help, as documents. Pages
 * nobody has translated, which have the description of the source, are left out.
 *
 * @param folder of the pages of one language
 * @param source folder of the same pages in the language they were written in
 */
export async function readPages(folder: string, source: string): Promise<SearchDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.page')).toSorted();
  const documents: SearchDocument[] = [];
  for (const name of names) {
    const own = readPage(name.replace(/\.page$/, ''), await readFile(join(folder, name), 'utf8'));
    const from = join(source, name);
    const written = folder !== source && existsSync(from) ? await readFile(from, 'utf8') : '';
    const isOwn = own.description === '' || own.description !== readPage(name, written).description;
    if (own.title !== '' && isOwn) documents.push(own);
  }
  return documents;
}

/** @param text XML; read as HTML, which gives the same words: Mallard's elements of a page are unknown to it or alike */
export function readPage(slug: string, text: string): SearchDocument {
  const body: string[] = [];
  const headings: Heading[] = [];
  let title = '';
  let description = '';
  const walk = (node: Node, within: Element | undefined): void => {
    if ('value' in node) body.push(node.value);
    if (!('tagName' in node)) return;
    if (node.tagName === 'info') {
      description ||= textOf(find(node, 'desc'));
      return;
    }
    if (node.tagName === 'title') {
      const words = textOf(node);
      const id = within?.attrs.find(({ name }) => name === 'id')?.value;
      if (within?.tagName === 'page') title ||= words;
      else if (within?.tagName === 'section' && id) headings.push({ id, text: words });
    }
    body.push(' ');
    const inside = node.tagName === 'page' || node.tagName === 'section' ? node : undefined;
    for (const child of node.childNodes) walk(child, inside);
    body.push(' ');
  };
  // Elements that close themselves would hold all that follows.
  const closed = text.replace(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>').replace(/<\?.*?\?>/gs, '');
  for (const node of parseFragment(closed).childNodes) walk(node, undefined);
  return {
    slug,
    title,
    description,
    section: '',
    guide: false,
    services: [],
    keywords: [],
    headings,
    body: body.join('').replace(/\s+/g, ' ').trim(),
  };
}

function find(element: Element, name: string): Element | undefined {
  for (const node of element.childNodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === name) return node;
    const inside = find(node, name);
    if (inside) return inside;
  }
  return undefined;
}

function textOf(node: Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim() : '';
}
