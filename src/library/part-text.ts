import type { Library, PartWords } from './model.ts';
import type { PartText, Piece } from './scanned-text.ts';

/*
 * The words of a guide's steps, checks and answers without markup. A text alone does not have them: `<Label id="save" />` is
 * a word of another file. So scanning gives pieces, and the library, once it is read, puts them together.
 */

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

const KINDS = ['Step', 'Check', 'Answer'] as const;

/** The heading of a `<Step id="…">`, or the words of a `<Check id="…">` or `<Answer id="…">`; nothing else. */
export function partOf(node: Node): PartText[] {
  const { children = [] } = node;
  const kind = KINDS.find((name) => name === node.name);
  const id = idOf(node);
  if (id === undefined || !kind) return [];
  const holder = kind === 'Step' ? children.filter(({ type }) => type === 'heading').slice(0, 1) : children;
  return [{ kind, id, pieces: holder.flatMap(piecesOf) }];
}

function piecesOf(node: Node): Piece[] {
  const { name, value, type, children = [] } = node;
  const id = idOf(node);
  if (name && id !== undefined && children.length === 0) return [{ component: name, id }];
  if (type === 'break' || name === 'br') return [' '];
  // A comment or an expression is code, not words.
  if (value !== undefined && !/Expression$/.test(type)) return [value];
  return children.flatMap(piecesOf);
}

function idOf({ attributes = [] }: Node): string | undefined {
  const id = attributes.find(({ name }) => name === 'id')?.value;
  return typeof id === 'string' ? id : undefined;
}

/** The words of all parts of a text in one language; nothing where a text has no parts. Never throws. */
export function partWords(parts: readonly PartText[], library: Library, tag: string): PartWords | undefined {
  if (parts.length === 0) return undefined;
  const say = (pieces: readonly Piece[]) =>
    pieces
      .map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece, library, tag)))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  const those = (kind: PartText['kind']) =>
    Object.fromEntries(parts.filter((part) => part.kind === kind).map(({ id, pieces }) => [id, say(pieces)]));
  return { steps: those('Step'), checks: those('Check'), answers: those('Answer') };
}

function wordsOf({ component, id }: Exclude<Piece, string>, library: Library, tag: string): string {
  switch (component) {
    case 'Label':
      return library.labels[tag]?.[id]?.text ?? '';
    case 'Value':
      return (library.provider as Library['provider'] | undefined)?.values[id]?.text ?? '';
    case 'Article': {
      const texts = library.articles.find((article) => article.id === id)?.texts;
      const fallback = library.languages.find((one) => one.tag === tag)?.fallback ?? [];
      const best = [tag, ...fallback, library.source].find((one) => texts?.[one]);
      return (best && texts?.[best]?.title) ?? '';
    }
    default:
      return '';
  }
}
