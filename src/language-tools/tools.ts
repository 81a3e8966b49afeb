import type { Stemmer } from '../words/analyser.ts';

/** What is asked about languages, and takes long to load. */
export interface Tools {
  /** Which of some languages a text is most likely written in. */
  readonly detect: Detect;
  /** Which of some words a dictionary of the language lacks; undefined where none is at hand. */
  readonly misspelt: Misspelt;
  /** Reduces words to their stems; undefined for a name that `src/words/stemmer-names.ts` does not have. */
  readonly stemmer: (name: string) => Stemmer | undefined;
}

/** How much a text looks like each language, 0 to 1; a language that the detector does not know is left out. */
export type Detect = (text: string, tags: readonly string[]) => Readonly<Record<string, number>>;

/** Words that a dictionary lacks → the nearest it has. `spelling` is what `languages.yml` names. */
export type Misspelt = (
  spelling: string,
  words: readonly string[],
) => ReadonlyMap<string, readonly string[]> | undefined;
