/** A piece of a text, and whether it is one of the words looked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** What a reader sees of an article that was found. */
export interface SearchResult {
  readonly title: readonly Part[];
  readonly url: string;
  /** Name of the section the article stands in; empty where that is not known. */
  readonly section: string;
  /** Tag of the article's language where that is not the page's. */
  readonly language?: string | undefined;
  /** Ids of the services whose trouble matters to the article. */
  readonly services?: readonly string[];
  /** Loaded after, by who shows it; its place is kept free until then. Never rejects. */
  readonly details: () => Promise<ResultDetails>;
}

export interface ResultDetails {
  /** What the article answers, or the part of its text where the words stand. */
  readonly text: readonly Part[];
  /** Headings of the article under which the words stand. */
  readonly headings: readonly { readonly title: string; readonly url: string }[];
}

export const noDetails: ResultDetails = { text: [], headings: [] };
