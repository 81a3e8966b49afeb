/** A text as search sees it: what is shown of it, and all its words. */
export interface SearchDocument {
  /** Last part of the article's address. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Name of its section in the reader's language. */
  readonly section: string;
  /** Whether it leads somebody in trouble through steps. */
  readonly guide: boolean;
  /** Ids of the services whose trouble matters to it. */
  readonly services: readonly string[];
  readonly keywords: readonly string[];
  readonly headings: readonly Heading[];
  /** Every word of the text, title and headings too. */
  readonly body: string;
}

export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** A concept in one language: words and phrases that mean the same, and what answers it. */
export interface Concept {
  readonly words: readonly string[];
  /** Slug of the article that answers it. */
  readonly best?: string | undefined;
  readonly problem?: boolean | undefined;
  /** Whether it only names what much is about, and is answered only where nothing else is asked. */
  readonly topic?: boolean | undefined;
  /** Whether no article is about it, and `best` only comes nearest. */
  readonly unanswered?: boolean | undefined;
}
