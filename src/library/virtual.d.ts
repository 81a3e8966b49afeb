declare module 'virtual:library' {
  /** Everything `content/` says, checked. Server side only: it is too large for an island. */
  export const library: import('./model.ts').Library;
}
