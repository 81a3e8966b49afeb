import {
  type ArticleEntry,
  type CompactIndex,
  type ConceptEntry,
  packNumbers,
  unpackNumbers,
} from './format.ts';

/** Of files of another version nothing is read: the site may be half replaced, or a page long open. */
const FORMAT = 2;

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
 * Of each concept: the article that answers it (0: none) times two, and one for trouble; how many single words and
 * these in order, each as its distance from the one before; how many phrases and their words, each times two and one
 * for the last.
 */
function packConcepts(concepts: readonly ConceptEntry[]): string {
  const numbers = concepts.flatMap(([best, problem, ...words]) => {
    const single = words.flatMap(([first = 0, ...more]) => (more.length === 0 ? [first] : []));
    const ordered = [...new Set(single)].toSorted((a, b) => a - b);
    const phrases = words.filter(({ length }) => length > 1);
    return [
      (best + 1) * 2 + problem,
      ordered.length,
      ...ordered.map((term, at) => term - (ordered[at - 1] ?? 0)),
      phrases.length,
      ...phrases.flatMap((terms) => terms.map((term, at) => term * 2 + (at === terms.length - 1 ? 1 : 0))),
    ];
  });
  return packNumbers(numbers);
}

function unpackConcepts(packed: string): ConceptEntry[] {
  const numbers = unpackNumbers(packed);
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const concepts: ConceptEntry[] = [];
  while (at < numbers.length) {
    const head = next();
    const words: number[][] = [];
    let term = 0;
    for (let left = next(); left > 0; left -= 1) {
      term += next();
      words.push([term]);
    }
    for (let left = next(); left > 0; left -= 1) {
      const phrase: number[] = [];
      for (let isLast = false; !isLast; ) {
        const number = next();
        phrase.push(number >> 1);
        isLast = (number & 1) === 1 || at >= numbers.length;
      }
      words.push(phrase);
    }
    concepts.push([(head >> 1) - 1, head & 1 ? 1 : 0, ...words]);
  }
  return concepts;
}
