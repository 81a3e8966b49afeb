import {
  type ArticleEntry,
  type CompactIndex,
  type ConceptEntry,
  DIGITS,
  distances,
  kind as kinds,
  packNumbers,
  unpackNumbers,
} from './format.ts';

/** Of files of another version nothing is read: the site may be half replaced, or a page long open. */
const FORMAT = 4;

const KINDS = Object.keys(kinds).length;

/**
 * The index of one language as it travels: `/<language>/search/index.json`. What is shown is plain text; all else is
 * packed into strings, like with like, which halves what brotli leaves.
 */
export interface PackedIndex extends Omit<CompactIndex, 'articles' | 'concepts'> {
  readonly format: number;
  /** Slugs (a space between), titles (a line each), then section, services and guide of each article as numbers. */
  readonly articles: readonly [string, string, string];
  /** See `packConcepts`. */
  readonly concepts: string;
}

export function packIndex({ articles, concepts, ...rest }: CompactIndex): PackedIndex {
  const traits = articles.flatMap(([, , section, guide, services]) => [section, services * 2 + guide]);
  return {
    format: FORMAT,
    ...rest,
    articles: [
      articles.map(([slug]) => slug).join(' '),
      articles.map(([, title]) => title.replace(/\s+/g, ' ')).join('\n'),
      packNumbers(traits),
    ],
    concepts: packConcepts(concepts),
  };
}

/** @throws where the index is of another version */
export function unpackIndex({ format, articles, concepts, ...rest }: PackedIndex): CompactIndex {
  if (format !== FORMAT) throw new Error(`The index has format ${format}; this script reads ${FORMAT}.`);
  const [slugs, titles, traits] = articles;
  const numbers = unpackNumbers(traits);
  const title = titles.split('\n');
  return {
    ...rest,
    articles: (slugs === '' ? [] : slugs.split(' ')).map((slug, at): ArticleEntry => {
      const services = numbers[at * 2 + 1] ?? 0;
      return [slug, title[at] ?? '', numbers[at * 2] ?? 0, services & 1 ? 1 : 0, services >> 1];
    }),
    concepts: unpackConcepts(concepts),
  };
}

/**
 * Three strings, a space between. First numbers: of each concept the article that answers it (0: none) times the number of kinds, and
 * its kind; how many single words, and these in order, each as its distance from the one before; how many phrases, and
 * the first word of each likewise. Then what is left of all phrases: each word times two and one for the last, its
 * lower six bits in the second string, the others as numbers in the third.
 */
function packConcepts(concepts: readonly ConceptEntry[]): string {
  const rests: number[] = [];
  const heads = concepts.flatMap(([best, kind, ...words]) => {
    const single = [...new Set(words.flatMap(([first = 0, ...more]) => (more.length === 0 ? [first] : [])))];
    const phrases = words.filter(({ length }) => length > 1).toSorted(byTerms);
    for (const [, ...rest] of phrases) {
      rests.push(...rest.map((term, at) => term * 2 + (at === rest.length - 1 ? 1 : 0)));
    }
    return [
      (best + 1) * KINDS + kind,
      ...distances(single.toSorted((a, b) => a - b)),
      ...distances(phrases.map(([first = 0]) => first)),
    ];
  });
  const low = rests.map((number) => DIGITS.charAt(number % DIGITS.length)).join('');
  return `${packNumbers(heads)} ${low} ${packNumbers(rests.map((number) => Math.floor(number / DIGITS.length)))}`;
}

function unpackConcepts(packed: string): ConceptEntry[] {
  const [heads = '', low = '', high = ''] = packed.split(' ');
  const numbers = unpackNumbers(heads);
  const highs = unpackNumbers(high);
  let at = 0;
  let word = 0;
  const inOrder = (): number[] => {
    let sum = 0;
    return Array.from({ length: numbers[at++] ?? 0 }, () => (sum += numbers[at++] ?? 0));
  };
  const rest = (): number[] => {
    const number = (highs[word] ?? 0) * DIGITS.length + DIGITS.indexOf(low.charAt(word));
    word += 1;
    return [number >> 1, ...(number & 1 || word >= low.length ? [] : rest())];
  };
  const concepts: ConceptEntry[] = [];
  while (at < numbers.length) {
    const head = numbers[at++] ?? 0;
    const single = inOrder().map((term) => [term]);
    const phrases = inOrder().map((first) => [first, ...rest()]);
    concepts.push([Math.floor(head / KINDS) - 1, (head % KINDS) as ConceptEntry[1], ...single, ...phrases]);
  }
  return concepts;
}

function byTerms(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((term, place) => term !== b[place]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
