declare module 'virtual:stemmers' {
  /** Language tag → loads the language's stemmer; absent for a language that has none. */
  export const stemmers: Readonly<Record<string, (() => Promise<(word: string) => string>) | undefined>>;
}
