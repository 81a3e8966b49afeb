// Longer than most: one walk over one tree, so that each text is looked through once.
import { defineMdastPlugin, mdxToJs } from 'satteri';
import type { Finding } from './finding.ts';
import { partOf } from './part-text.ts';
import { blocksOf, listsOf } from './scan-blocks.ts';
import type { CodeUse, ElementUse, Heading, PartText, ScannedText, Target } from './scanned-text.ts';
import type { Position } from './source.ts';
import { sectionsOf } from './text-sections.ts';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly identifier?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly Node[];
  readonly data?: { readonly hProperties?: { readonly id?: unknown } };
  readonly position?: { readonly start: Position; readonly end: Position } | undefined;
}

/** Parses the MDX of one file with the engine that also builds it; never throws. Lines are those of the file. */
export async function scanText(
  file: string,
  text: string,
): Promise<{ scanned?: ScannedText; findings: Finding[] }> {
  let scanned: ScannedText | undefined;
  try {
    mdxToJs(text, {
      features: { frontmatter: true, headingAttributes: true },
      mdastPlugins: [
        defineMdastPlugin({
          name: 'scan-text',
          options: { position: true },
          before: (root) => {
            scanned = collect(root as Node);
          },
        }),
      ],
    });
  } catch (error) {
    return { findings: [syntaxFinding(file, text, error)] };
  }
  return { ...(scanned && { scanned }), findings: [] };
}

function collect(root: Node): ScannedText {
  const elements: ElementUse[] = [];
  const headings: Heading[] = [];
  const targets: Target[] = [];
  const code: CodeUse[] = [];
  const parts: PartText[] = [];
  const definitions = new Map<string, string>();
  let proseLength = 0;

  const define = (node: Node): void => {
    if (node.type === 'definition') definitions.set(node.identifier ?? '', node.url ?? '');
    for (const child of node.children ?? []) define(child);
  };
  const visit = (node: Node, parents: readonly string[], within: number, inHeading: boolean): void => {
    const at = start(node);
    let inside = parents;
    let innermost = within;
    let heading = inHeading;
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        innermost = elements.push({ ...describe(node), parents, within, ...at }) - 1;
        inside = [...parents, node.name ?? ''];
        parts.push(...partOf(node));
        break;
      case 'heading': {
        const id = node.data?.hProperties?.id;
        headings.push({
          depth: node.depth ?? 0,
          text: plainText(node),
          ...(typeof id === 'string' && { id }),
          parents,
          within,
          ...at,
        });
        heading = true;
        break;
      }
      case 'link':
      case 'image':
      case 'linkReference':
      case 'imageReference': {
        const kind = node.type.startsWith('link') ? 'link' : 'image';
        const byReference = node.type.endsWith('Reference');
        const url = (byReference ? definitions.get(node.identifier ?? '') : node.url) ?? '';
        targets.push({
          url,
          kind,
          text: node.alt ?? plainText(node),
          byReference,
          ...at,
        });
        break;
      }
      case 'mdxjsEsm':
        code.push({ kind: 'module', text: node.value ?? '', ...at });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node)) code.push({ kind: 'expression', text: node.value ?? '', ...at });
        break;
      case 'text':
        if (!heading) proseLength += (node.value ?? '').replace(/[^\p{L}\p{N}]/gu, '').length;
        break;
    }
    for (const child of node.children ?? []) visit(child, inside, innermost, heading);
  };
  define(root);
  visit(root, [], -1, false);
  return {
    elements,
    headings,
    targets,
    code,
    parts,
    sections: sectionsOf(root),
    blocks: blocksOf(root),
    lists: listsOf(root),
    proseLength,
  };
}

function describe(node: Node): Pick<ElementUse, 'name' | 'attributes' | 'holds' | 'empty'> {
  const attributes = Object.fromEntries(
    (node.attributes ?? []).map(({ name, value }) => [
      name ?? '…',
      name && typeof value === 'string' ? value : null,
    ]),
  );
  const holds = (node.children ?? [])
    .filter((child) => !isComment(child))
    .map((child) => ({ what: child.name ?? child.type, ...start(child) }));
  return {
    name: node.name ?? '',
    attributes,
    holds,
    empty: holds.length === 0,
  };
}

function start(node: Node): Position {
  return {
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  };
}

function isComment(node: Node): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  return (node.value ?? '').replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';
}

/** The words of a node; a component without words of its own stands for itself, `<Label>`. */
function plainText(node: Node): string {
  const words = (node.value ?? '') + (node.children ?? []).map(plainText).join('');
  return words === '' && node.name ? `<${node.name}>` : words;
}

/** The engine's message begins with "line:column:" and ends with the name of the rule in brackets. */
function syntaxFinding(file: string, text: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+):\s*(.*)$/s.exec(message);
  const line = Number(match?.[1] ?? 1);
  const said = (match?.[3] ?? message).replace(/\s*\([\w-]+:[\w-]+\)\s*$/, '').trim();
  const written = text.split('\n')[line - 1] ?? '';
  const isRemark = said.includes('comment in MDX') && written.includes('<!--');
  return {
    rule: 'readable-text',
    file,
    line,
    column: Number(match?.[2] ?? 1),
    found: `"${written.trim().slice(0, 80)}"`,
    expected: 'text that MDX can read: each component closed, no lone { or <',
    mend: isRemark
      ? 'A remark for colleagues is written {/* … */}; readers see nothing of it.'
      : [said.replace(/\.?$/, '.'), advice.find(([about]) => about.test(said))?.[1] ?? ''].join(' ').trim(),
  };
}

/** What writers mostly meant where the engine stumbles. */
const advice: readonly (readonly [about: RegExp, mend: string])[] = [
  [/closing tag for `<[a-z]/, 'HTML is not used here: an empty line begins a new paragraph.'],
  [/closing tag .* end of `paragraph`/, 'What has no words of its own ends with a slash: <Label id="…" />.'],
  [/expression|brace/, 'A brace that is meant as text is written \\{.'],
  [
    /after `<`|in name|before name/,
    'Attributes need straight quotes, id="…"; a < that is meant as text is written &lt;.',
  ],
];
