import type { SearchDocument } from '../../../src/search/compact/document.ts';
import { createRandom, pick } from '../random.ts';

/** A query that was made of the words of a library, and the documents any of which answers it. */
export interface MadeQuery {
  readonly kind: (typeof kinds)[number];
  readonly text: string;
  readonly expected: readonly string[];
}

export const kinds = ['words', 'forms', 'slips', 'prefix', 'apart', 'description'] as const;

/** Shorter words tell little, as do those that stand in a greater part of the documents. */
const SHORTEST = 4;
const MOST_HOLDERS = 0.15;
/** More documents than this that a query fits equally are no answer. */
const MOST_EXPECTED = 3;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Queries that are made, as nobody has written any: two or three telling words of a title as they stand, in another
 * form that the library has, with a slip, unfinished or with a compound apart; and three of a description. The same at
 * every run.
 */
export function makeQueries(documents: readonly SearchDocument[]): MadeQuery[] {
  const random = createRandom(7);
  const titles = documents.map(({ title }) => new Set(wordsOf(title)));
  const described = documents.map(({ title, description }) => new Set(wordsOf(`${title} ${description}`)));
  const holders = new Map<string, number>();
  for (const { title, description, body } of documents) {
    for (const word of new Set(wordsOf(`${title} ${description} ${body}`)))
      holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const vocabulary = [...holders.keys()].toSorted();
  const isTelling = (word: string) =>
    word.length >= SHORTEST &&
    /\p{L}/u.test(word) &&
    (holders.get(word) ?? 0) <= MOST_HOLDERS * documents.length;
  const withAll = (words: readonly string[], sets: readonly ReadonlySet<string>[]) =>
    documents.filter((_, at) => words.every((word) => sets[at]?.has(word))).map(({ slug }) => slug);
  const some = (words: readonly string[], most: number) => {
    const left = [...words];
    while (left.length > most) left.splice(Math.floor(random() * left.length), 1);
    return left;
  };
  const queries: MadeQuery[] = [];
  const add = (kind: MadeQuery['kind'], words: readonly string[], expected: readonly string[]) => {
    if (words.length > 1 && expected.length > 0 && expected.length <= MOST_EXPECTED)
      queries.push({ kind, text: words.join(' '), expected });
  };
  for (const { title, description } of documents) {
    const words = some([...new Set(wordsOf(title))].filter(isTelling), 2 + Math.floor(random() * 2));
    const expected = withAll(words, titles);
    add('words', words, expected);
    const forms = words.map((word) => otherForm(word, vocabulary, random) ?? word);
    if (forms.some((form, at) => form !== words[at])) add('forms', forms, expected);
    const long = words.filter((word) => word.length > SHORTEST);
    if (long.length > 0) {
      const slipped = pick(long, random);
      const wrong = slip(slipped, random);
      if (!holders.has(wrong))
        add(
          'slips',
          words.map((word) => (word === slipped ? wrong : word)),
          expected,
        );
    }
    const last = words.at(-1) ?? '';
    const cut = last.slice(0, Math.max(SHORTEST, Math.ceil(last.length * 0.6)));
    if (cut !== last) add('prefix', [...words.slice(0, -1), cut], expected);
    for (const word of words) {
      const at = cutOf(word, (part) => isTelling(part) && holders.has(part));
      if (at > 0)
        add(
          'apart',
          words.flatMap((one) => (one === word ? [word.slice(0, at), word.slice(at)] : [one])),
          expected,
        );
    }
    const three = some([...new Set(wordsOf(description))].filter(isTelling), 3);
    if (three.length === 3) add('description', three, withAll(three, described));
  }
  return queries;
}

/** Another word of the library that differs at its end alone. */
function otherForm(word: string, vocabulary: readonly string[], random: () => number): string | undefined {
  if (word.length <= SHORTEST) return undefined;
  const begin = word.slice(0, Math.max(SHORTEST, word.length - 3));
  const forms = vocabulary.filter(
    (other) => other !== word && other.startsWith(begin) && other.length <= begin.length + 5,
  );
  return forms.length > 0 ? pick(forms, random) : undefined;
}

/** Two letters swapped, one left out or one doubled; not the first. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [here = '', next = ''] = [word[at], word[at + 1]];
  const ways = [next + here, next, here + here + next];
  return word.slice(0, at) + pick(ways, random) + word.slice(at + 2);
}

function cutOf(word: string, isWord: (part: string) => boolean): number {
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1)
    if (isWord(word.slice(0, at)) && isWord(word.slice(at))) return at;
  return 0;
}
