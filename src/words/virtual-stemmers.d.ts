declare module 'virtual:stemmers' {
  /** Language tag → loads the module of the language's stemmer; absent for a language that has none. */
  export const stemmers: Readonly<
    Record<string, (() => Promise<{ readonly stemmer: (word: string) => string }>) | undefined>
  >;
}
