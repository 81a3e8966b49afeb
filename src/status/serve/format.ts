import type { Facts } from './facts.ts';

/** How one status product tells facts. */
export interface Format {
  /** Path of the page for readers, below the product's prefix. */
  readonly page: string;
  /** Path of each answer below the product's prefix → the document: a text as it is, anything else as JSON. */
  readonly answers: Readonly<Record<string, (facts: Facts) => unknown>>;
  /** The product answers every other path with its page, too, as a program of one page does. */
  readonly pageEverywhere?: boolean;
}
