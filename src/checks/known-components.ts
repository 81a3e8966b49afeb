/** What a component that writers use may have. */
export interface KnownComponent {
  /** Attribute name → the texts it may have, or `any`. */
  readonly attributes: Readonly<Record<string, readonly string[] | 'any'>>;
  /** Attributes that may be left out. */
  readonly optional?: readonly string[];
  /** Whether something stands between its tags. */
  readonly content: 'some' | 'none' | 'either';
}

/** Components a text may use without an import line; `src/articles/mdx-globals.ts` provides the same. */
export const knownComponents: Readonly<Record<string, KnownComponent>> = {
  Steps: { attributes: {}, content: 'some' },
  Step: { attributes: { id: 'any' }, content: 'some' },
  Check: { attributes: { id: 'any' }, content: 'some' },
  Answer: { attributes: { id: 'any' }, content: 'some' },
  Status: { attributes: {}, content: 'none' },
  Label: { attributes: { id: 'any' }, content: 'none' },
  Article: { attributes: { id: 'any' }, content: 'either' },
  Value: { attributes: { id: 'any' }, content: 'none' },
  Screen: { attributes: { id: 'any', mark: 'any' }, optional: ['mark'], content: 'none' },
  Note: { attributes: { kind: ['note', 'tip', 'warning'] }, optional: ['kind'], content: 'some' },
  Support: { attributes: {}, content: 'none' },
};

/** HTML that says something Markdown cannot, with the attributes it may have. */
export const knownElements: Readonly<Record<string, readonly string[]>> = {
  b: ['lang', 'dir'],
  i: ['lang', 'dir'],
  em: ['lang', 'dir'],
  strong: ['lang', 'dir'],
  br: [],
  kbd: ['lang', 'dir'],
  sub: [],
  sup: [],
  abbr: ['title', 'lang', 'dir'],
};

/** What to write instead of HTML that texts may not use. */
export const instead: Readonly<Record<string, string>> = {
  a: 'Write [text](https://…), or <Article id="…" /> for an article of this help centre.',
  img: 'Write ![what the picture shows](./picture.png).',
  ul: 'Begin each line with "- ".',
  ol: 'Begin each line with "1. ".',
  li: 'Begin each line with "- " or "1. ".',
  p: 'Leave it out: an empty line begins a paragraph.',
  code: 'Put the text between `backticks`.',
  pre: 'Put the lines between two lines of ```.',
  table: 'Write a Markdown table: | one | two |.',
  hr: 'Leave it out: a heading parts the text.',
  details: 'Leave it out: what is worth reading is shown.',
  aside: 'Write <Note kind="note">.',
  blockquote: 'Begin each line with "> ".',
  h1: 'Leave it out: the title in the front matter is the first heading.',
  ...Object.fromEntries(
    [2, 3, 4, 5, 6].map((depth) => [`h${depth}`, `Write ${'#'.repeat(depth)} Heading {#heading-id}.`]),
  ),
};
