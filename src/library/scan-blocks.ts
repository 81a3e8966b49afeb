import { type Block, type ListUse, object, type Stretch } from './scanned-text.ts';
import type { Position } from './source.ts';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly alt?: string | null;
  readonly ordered?: boolean | null;
  readonly attributes?: readonly { readonly name?: string }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Position; readonly end: Position } | undefined;
}

const holders: Readonly<Record<string, Block['kind']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};
const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
]);

/** The words of a text in reading order, each block with the place of its pieces. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'image' || node.type === 'imageReference') {
      // The description stands behind `![`.
      const at = { ...start(node), column: start(node).column + 2 };
      if (node.alt)
        blocks.push({ kind: 'picture', text: node.alt, stretches: [stretch(0, at, false)], ...at });
      return;
    }
    const kind = holders[node.type] ?? (holdsWords(node) ? 'paragraph' : undefined);
    if (kind) blocks.push(...blockOf(kind, node));
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** A component on a line of its own has its words directly in it, `<Check id="…">Done.</Check>`. */
function holdsWords({ type, children = [] }: Node): boolean {
  return type === 'mdxJsxFlowElement' && children.some((child) => child.type === 'text');
}

function blockOf(kind: Block['kind'], holder: Node): Block[] {
  let text = '';
  const stretches: Stretch[] = [];
  const add = (words: string, node: Node, strong: boolean) => {
    // What goes on in another line begins a stretch there; Markdown drops the spaces before it.
    for (const [index, line] of words.split('\n').entries()) {
      if (index > 0) text += '\n';
      const { line: first, column } = start(node);
      const at = index === 0 ? { line: first, column } : { line: first + index, column: 1 };
      stretches.push(stretch(text.length, at, strong));
      text += line;
    }
  };
  const visit = (node: Node, strong: boolean): void => {
    if (node.type === 'text') add(node.value ?? '', node, strong);
    else if (node.type === 'break' || node.name === 'br') add('\n', node, strong);
    else if (isForeign(node)) add(object, node, strong);
    else for (const child of node.children ?? []) visit(child, strong || isStrong(node));
  };
  for (const child of holder.children ?? []) {
    // A list inside a component is no part of its sentence.
    if (inline.has(child.type) || child.type === 'mdxJsxTextElement') visit(child, false);
  }
  const [first] = stretches;
  return first ? [{ kind, text, stretches, line: first.line, column: first.column }] : [];
}

function isForeign({ type, name, attributes = [], children = [] }: Node): boolean {
  if (type === 'inlineCode' || name === 'kbd' || attributes.some((one) => one.name === 'lang')) return true;
  return type.startsWith('mdxJsx') && children.length === 0;
}

function isStrong({ type, name }: Node): boolean {
  return type === 'strong' || name === 'b' || name === 'strong';
}

/** Lists and tables in reading order; what is inside another comes behind it. */
export function listsOf(root: Node): ListUse[] {
  const own = root.type === 'list' ? (root.ordered ? 'numbered list' : 'list') : undefined;
  const what = root.type === 'table' ? 'table' : own;
  const inside = (root.children ?? []).flatMap(listsOf);
  if (!what) return inside;
  const itemLines = (root.children ?? []).map((item) => start(item).line);
  const end = root.position?.end.line ?? start(root).line;
  return [{ what, items: itemLines.length, itemLines, end, ...start(root) }, ...inside];
}

/** Where a letter of a block stands in its file. */
export function placeIn({ stretches, line, column }: Block, index: number): Position {
  const here = stretches.findLast(({ from }) => from <= index);
  return here ? { line: here.line, column: here.column + index - here.from } : { line, column };
}

function stretch(from: number, { line, column }: Position, strong: boolean): Stretch {
  return { from, line, column, strong };
}

function start(node: Node): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
