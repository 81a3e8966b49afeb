import type { WordRules } from '../../words/analyser.ts';

/** The index of one language; `pack-index.ts` makes it smaller for its way to the browser. */
export interface CompactIndex {
  readonly sections: readonly string[];
  readonly services: readonly string[];
  readonly articles: readonly ArticleEntry[];
  /** Terms in order, see `packTerms`. */
  readonly terms: string;
  /** Where each term stands, see `packPostings`. */
  readonly postings: string;
  /** Compounds among the terms and where their parts meet, as `pack-compounds.ts` packs them. */
  readonly compounds: string;
  /** Stems that differ when marks are left out: of the word as it is then written → the term. */
  readonly aliases: Readonly<Record<string, number>>;
  readonly concepts: readonly ConceptEntry[];
  readonly rules: WordRules;
  /** Articles nobody has translated yet, by the tag of the language whose index has them for these readers. */
  readonly elsewhere: Readonly<Record<string, readonly string[]>>;
}

/** Slug, title, section, 1 for a guide, a bit for each service it depends on. */
export type ArticleEntry = readonly [string, string, number, 0 | 1, number];

/** Article that answers (−1: none), one of `kind`, then each word or phrase as numbers of terms. */
export type ConceptEntry = readonly [number, 0 | 1 | 2 | 3, ...(readonly number[])[]];

/**
 * Of concepts: `trouble` is what somebody complains of, `topic` only names what much is about, and of what is `unanswered`
 * the article only comes nearest.
 */
export const kind = { other: 0, trouble: 1, topic: 2, unanswered: 3 } as const;

/** What is shown of an article besides, loaded after: its description, then id and text of each heading. */
export type PackedDetails = readonly [string, ...string[]];

/** Articles whose details travel in one file, `details-0.json`, `details-1.json` and so on. */
export const detailsPerFile = 64;

/** Where a term stands in an article. */
export interface Posting {
  readonly article: number;
  readonly fields: number;
}

/**
 * Bits of `Posting.fields`: where a term stands, and whether readers who look for the article say it. A term that stands in
 * a heading, keyword or title is not also marked as standing in the text.
 */
export const field = { text: 1, heading: 2, keyword: 4, title: 8, asked: 16 } as const;

const LAST = 32;
/** One for each number of six bits. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
const FIRST_CAPITAL = 65;

/**
 * Sorted terms, each as one capital (A: 0, B: 1 …) for the letters it shares with the term before, and the rest. Terms
 * have no capitals, so nothing else is needed between them.
 */
export function packTerms(terms: readonly string[]): string {
  return terms
    .map((term, index) => {
      const before = terms[index - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < before.length && before[shared] === term[shared]) shared += 1;
      return String.fromCharCode(FIRST_CAPITAL + shared) + term.slice(shared);
    })
    .join('');
}

export function unpackTerms(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - FIRST_CAPITAL) + rest;
    return before;
  });
}

/** Numbers from 0, each as one or more digits of 64: five bits a digit, the sixth tells that another follows. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      let digits = '';
      let rest = number;
      for (; rest > 31; rest = Math.floor(rest / 32)) digits += DIGITS[(rest % 32) + 32];
      return digits + DIGITS[rest];
    })
    .join('');
}

/** How many there are, and of numbers in order each as its distance from the one before. */
export function distances(ordered: readonly number[]): number[] {
  return [ordered.length, ...ordered.map((number, at) => number - (ordered[at - 1] ?? 0))];
}

export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (const digit of packed) {
    const value = VALUES.get(digit) ?? 0;
    number += (value % 32) * scale;
    scale *= 32;
    if (value < 32) {
      numbers.push(number);
      number = 0;
      scale = 1;
    }
  }
  return numbers;
}

/**
 * The postings of every term, one after the other, in two strings with a space between: the distances to the article
 * before (from −1), and the fields, with a sixth bit on the term's last. A term without postings, known only as a part or
 * as another word for something, has that bit alone and no distance.
 */
export function packPostings(all: readonly (readonly Posting[])[]): string {
  const distances: number[] = [];
  let fields = '';
  for (const postings of all) {
    let before = -1;
    for (const [index, posting] of postings.entries()) {
      distances.push(posting.article - before);
      before = posting.article;
      fields += DIGITS.charAt(posting.fields + (index === postings.length - 1 ? LAST : 0));
    }
    if (postings.length === 0) fields += DIGITS.charAt(LAST);
  }
  return `${packNumbers(distances)} ${fields}`;
}

export function unpackPostings(packed: string): Posting[][] {
  const [packedDistances = '', packedFields = ''] = packed.split(' ');
  const distances = unpackNumbers(packedDistances);
  const all: Posting[][] = [];
  let postings: Posting[] = [];
  let article = -1;
  let at = 0;
  for (const digit of packedFields) {
    const value = VALUES.get(digit) ?? 0;
    if (value % LAST > 0) {
      article += distances[at++] ?? 0;
      postings.push({ article, fields: value % LAST });
    }
    if (value >= LAST) {
      all.push(postings);
      postings = [];
      article = -1;
    }
  }
  return all;
}
