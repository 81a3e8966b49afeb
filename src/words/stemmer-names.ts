/** Stemmers of this folder, by file in `stemmers/`. */
export const ownStemmers = [
  'light-dutch',
  'light-finnish',
  'light-french',
  'light-german',
  'light-italian',
  'light-portuguese',
  'light-spanish',
  'light-swedish',
] as const;

/** Snowball's stemmers as `@orama/stemmers` packs them (https://snowballstem.org/algorithms/). */
export const packedStemmers = [
  'arabic',
  'armenian',
  'bulgarian',
  'danish',
  'dutch',
  'english',
  'finnish',
  'french',
  'german',
  'greek',
  'hungarian',
  'indian',
  'indonesian',
  'irish',
  'italian',
  'lithuanian',
  'nepali',
  'norwegian',
  'portuguese',
  'romanian',
  'russian',
  'sanskrit',
  'serbian',
  'spanish',
  'swedish',
  'tamil',
  'turkish',
  'ukrainian',
] as const;

/** What `stemmer:` in `languages.yml` may say. */
export const stemmerNames: readonly string[] = [...ownStemmers, ...packedStemmers];

/** Whether there is such a stemmer: a language may name none. */
export function isStemmer(name: string | undefined): name is string {
  return name !== undefined && stemmerNames.includes(name);
}

/** What to import for a stemmer: a package's module, or one of ours relative to this folder. */
export function stemmerModule(name: string): string {
  return ownStemmers.some((own) => own === name) ? `./stemmers/${name}.ts` : `@orama/stemmers/${name}`;
}
