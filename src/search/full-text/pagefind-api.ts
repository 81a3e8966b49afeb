/** The part of Pagefind's browser interface (`/pagefind/pagefind.js`, version 1.5) that the engine uses. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    /** Its worker is started by a string, which Trusted Types refuse. */
    noWorker: boolean;
    ranking: { metaWeights: Readonly<Record<string, number>> };
  }): PagefindInstance;
}

export interface PagefindInstance {
  search(query: string): Promise<{ results: readonly PagefindHit[] }>;
}

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  /** Positions of the found words in the text. */
  readonly words: readonly number[];
  /** Loads the page's text. Later searches write their own excerpt into the same object: read only what is here. */
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  /** Address with the site's base. */
  readonly url: string;
  readonly content: string;
  /** `content` with `<` and `>` escaped and zero-width spaces kept. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { element: string; id: string; text?: string; location: number }[];
}
