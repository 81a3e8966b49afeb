import type { Finding } from '../library/finding.ts';
import type { Content } from '../library/read-content.ts';

/** What a rule may ask besides the content; whatever calls the rules brings it. */
export interface Desk {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Absent where nothing is to be loaded for it, as in a build: rules that need it then find nothing. */
  readonly tools?: Tools | undefined;
}

export interface Tools {
  /** Which of some languages a text is most likely written in. */
  readonly detect: Detect;
  /** Which of some words a dictionary of the language lacks; undefined where none is at hand. */
  readonly misspelt: Misspelt;
}

/** How much a text looks like each language, 0 to 1; a language that the detector does not know is left out. */
export type Detect = (text: string, tags: readonly string[]) => Readonly<Record<string, number>>;

/** Words that a dictionary lacks → the nearest it has. `spelling` is what `languages.yml` names. */
export type Misspelt = (
  spelling: string,
  words: readonly string[],
) => ReadonlyMap<string, readonly string[]> | undefined;

/** A rule looks at all content and tells what is wrong with it. Pure: no disk, no clock, no network. */
export type Rule = (content: Content, desk: Desk) => Finding[];
