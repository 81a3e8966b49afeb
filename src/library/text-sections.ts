import type { Position } from './source.ts';

/** A section of a text: what a translation is compared with, from a heading to the next. */
export interface TextSection extends Position {
  /** `lead` before the first heading; the id of a `##` heading or of a step; `after-steps` right behind the steps. */
  readonly id: string;
  /** Index in the file of its first letter, that of the heading included. */
  readonly start: number;
  /** Index behind its heading; absent where it has none. */
  readonly headingEnd?: number;
  /** Index behind its last letter. */
  readonly end: number;
}

/** Ids of sections without a heading; `front` is the title, description and keywords. No heading may have them. */
export const unheadedSections: readonly string[] = ['front', 'lead', 'after-steps'];

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly data?: { readonly hProperties?: { readonly id?: unknown } };
  readonly position?: { readonly start: Place; readonly end: Place } | undefined;
}

interface Place extends Position {
  /** UTF-16 units from the beginning of the file. */
  readonly offset: number;
}

/** Cuts a parsed text into its sections. A heading without an id begins none: rules tell that it needs one. */
export function sectionsOf(root: unknown): TextSection[] {
  const sections: TextSection[] = [];
  let open: readonly Node[] = [];
  let id = 'lead';
  const close = () => {
    sections.push(...sectionOf(id, open));
    open = [];
  };
  for (const node of (root as Node).children ?? []) {
    if (node.type === 'yaml') continue;
    const heading = node.type === 'heading' && node.depth === 2 ? node.data?.hProperties?.id : undefined;
    if (typeof heading === 'string') {
      close();
      id = heading;
    }
    if (node.name !== 'Steps') {
      open = [...open, node];
      continue;
    }
    close();
    for (const step of node.children ?? []) {
      const name = step.attributes?.find((attribute) => attribute.name === 'id')?.value;
      if (step.name === 'Step' && typeof name === 'string') sections.push(...sectionOf(name, step.children));
    }
    id = 'after-steps';
  }
  close();
  return sections;
}

function sectionOf(id: string, nodes: readonly Node[] = []): TextSection[] {
  const first = nodes[0];
  const from = first?.position?.start;
  const to = nodes.at(-1)?.position?.end;
  if (!first || !from || !to) return [];
  const { line, column, offset: start } = from;
  const headingEnd = first.type === 'heading' ? first.position?.end.offset : undefined;
  return [{ id, start, end: to.offset, line, column, ...(headingEnd !== undefined && { headingEnd }) }];
}
