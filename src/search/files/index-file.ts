/** A file of search, its path relative to the site's root. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}
