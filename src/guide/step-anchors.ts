import { defineMdastPlugin, type MdastNode } from 'satteri';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly data?: Record<string, unknown>;
}

/**
 * Gives the heading of each `<Step id="…">` the step's id, so that a step has the same address in every language and
 * the table of contents links to it. It can take the focus, so that following a link to it moves the focus too.
 */
export const stepAnchors = defineMdastPlugin({
  name: 'step-anchors',
  mdxJsxFlowElement(element, context) {
    const step = element as unknown as Node;
    if (step.name !== 'Step') return;
    const id = step.attributes?.find(({ name }) => name === 'id')?.value;
    const heading = headingOf(step) as MdastNode | undefined;
    if (typeof id === 'string' && heading) {
      const hProperties = { id, tabIndex: -1 };
      context.setProperty(heading, 'data', { ...heading.data, hProperties });
    }
  },
});

/** The heading that begins a step, also where the step's text as a whole is that of another language. */
function headingOf({ children = [] }: Node): Node | undefined {
  const own = children.find(({ type }) => type === 'heading');
  const [inside] = children;
  return own ?? (inside?.name === 'Replaced' ? headingOf(inside) : undefined);
}
