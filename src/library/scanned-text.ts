import type { Position } from './source.ts';
import type { TextSection } from './text-sections.ts';

/** A component or HTML element used in the text, such as `<Check id="account-active">`. */
export interface ElementUse extends Position {
  /** Empty for a fragment, `<>`. */
  readonly name: string;
  /** Attributes written as plain text; one with an expression or without a value is null; `…` is a spread. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** Names of the components around it, outermost first. */
  readonly parents: readonly string[];
  /** Index in `elements` of the innermost component around it, −1 where there is none. */
  readonly within: number;
  /** What stands directly between its tags, comments left out. */
  readonly holds: readonly Held[];
  /** True where nothing stands between its tags. */
  readonly empty: boolean;
}

/** A component's name, or the Markdown engine's word for the thing: `paragraph`, `heading`, `text` … */
export interface Held extends Position {
  readonly what: string;
}

export interface Heading extends Position {
  readonly depth: number;
  readonly text: string;
  /** Written behind the heading as `{#id}`. */
  readonly id?: string;
  readonly parents: readonly string[];
  /** Index in `elements` of the innermost component around it, −1 where there is none. */
  readonly within: number;
}

export interface Target extends Position {
  readonly url: string;
  readonly kind: 'link' | 'image';
  /** Text of the link or description of the image. */
  readonly text: string;
  /** Written as `[text][name]`, with the address elsewhere. */
  readonly byReference: boolean;
}

/** JavaScript in the text: an import or export line, or `{an expression}` that is not only a comment. */
export interface CodeUse extends Position {
  readonly kind: 'module' | 'expression';
  readonly text: string;
}

/** A piece of a sentence: words, or a component that stands for words which only the library knows. */
export type Piece = string | { readonly component: string; readonly id: string };

/** What a step or a check says: the heading of `<Step id="…">`, the label of `<Check id="…">`. */
export interface PartText {
  readonly kind: 'Step' | 'Check' | 'Answer';
  readonly id: string;
  readonly pieces: readonly Piece[];
}

/**
 * Words that are read as one: a paragraph, a heading, a table's cell, the label of a check, the description of a
 * picture. What is no word of this language (a component, code, a key, words marked with `lang`) is one U+FFFC.
 */
export interface Block extends Position {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'picture';
  readonly text: string;
  /** Where pieces of the text stand in the file, in order; the first begins at 0. */
  readonly stretches: readonly Stretch[];
}

export interface Stretch extends Position {
  /** Index in the block's text. */
  readonly from: number;
  readonly strong: boolean;
}

/** Stands in a block's text for what is no word of the text's language. */
export const object = '\uFFFC';

/** A list or table, with the number of its items or rows. */
export interface ListUse extends Position {
  readonly what: 'numbered list' | 'list' | 'table';
  readonly items: number;
  /** Line on which each item or row begins. */
  readonly itemLines: readonly number[];
  /** Its last line. */
  readonly end: number;
}

/** What the checks need to know of an article's text in one language. */
export interface ScannedText {
  readonly parts: readonly PartText[];
  readonly sections: readonly TextSection[];
  readonly blocks: readonly Block[];
  readonly lists: readonly ListUse[];
  readonly elements: readonly ElementUse[];
  readonly headings: readonly Heading[];
  readonly targets: readonly Target[];
  readonly code: readonly CodeUse[];
  /** Letters and digits of prose, headings not counted. */
  readonly proseLength: number;
}
