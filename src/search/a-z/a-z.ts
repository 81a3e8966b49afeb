import { type BestText, bestText } from '../../library/find-articles.ts';
import type { Library } from '../../library/model.ts';

/** A word that readers look for, with the articles that answer it. */
export interface ListedWord {
  readonly word: string;
  /** In the order of `sections.yml`; never empty. */
  readonly articles: readonly BestText[];
}

export interface Letter {
  /** As a heading shows it. */
  readonly letter: string;
  /** Where a link to it leads. */
  readonly id: string;
  readonly words: readonly ListedWord[];
}

/** Address of the list in a language. */
export function aToZPath(tag: string): string {
  return `/${tag}/a-z/`;
}

/** Stands for everything that does not begin with a letter. */
const DIGITS = '0–9';

/**
 * Every keyword of the articles in a language, and the words of concepts that an article answers (none of those of which there is no article), by first letter in
 * the order of the language: there `ä` is a letter of its own, or an `a`.
 */
export function wordsFromAToZ(library: Library, tag: string): Letter[] {
  const order = new Intl.Collator(tag, { numeric: true });
  const letters = new Map<string, ListedWord[]>();
  for (const listed of allWords(library, tag)) {
    const letter = letterOf(listed.word, tag);
    letters.set(letter, [...(letters.get(letter) ?? []), listed]);
  }
  return [...letters]
    .sort(([a], [b]) => Number(b === DIGITS) - Number(a === DIGITS) || order.compare(a, b))
    .map(([letter, words]) => ({
      letter,
      id: `letter-${letter === DIGITS ? 'digits' : letter.toLocaleLowerCase(tag)}`,
      words: words.sort((a, b) => order.compare(a.word, b.word)),
    }));
}

/** Words of a phrase that somebody may look up by its first letter. */
const LONGEST = 2;

/** Words that differ only in capitals are one, written with those it has anywhere. */
function allWords(library: Library, tag: string): ListedWord[] {
  const said = new Map<string, { word: string; readonly ids: Set<string> }>();
  const add = (word: string, id: string) => {
    const key = word.normalize('NFC').toLocaleLowerCase(tag);
    const known = said.get(key) ?? { word, ids: new Set() };
    if (known.word === key) known.word = word;
    known.ids.add(id);
    said.set(key, known);
  };
  for (const { id, texts } of library.articles) {
    for (const keyword of texts[tag]?.keywords ?? []) add(keyword, id);
  }
  const search = library.search.languages[tag];
  for (const [concept, { best, topic, unanswered }] of Object.entries(library.search.concepts)) {
    for (const word of search?.concepts[concept] ?? []) {
      if (best && !topic && !unanswered && isLookedUp(word, search?.ignore ?? [])) add(word, best);
    }
  }
  return [...said.values()].map(({ word, ids }) => ({
    word,
    articles: library.articles.filter(({ id }) => ids.has(id)).map(({ id }) => bestText(library, id, tag)),
  }));
}

/** Not what is long, nor what begins or ends with a word that says nothing. */
function isLookedUp(phrase: string, ignore: readonly string[]): boolean {
  const words = phrase.toLowerCase().split(' ');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [];
  return words.length <= LONGEST && !ends.some((end) => end !== undefined && ignore.includes(end));
}

function letterOf(word: string, tag: string): string {
  const [first = ''] = word.normalize('NFC').toLocaleUpperCase(tag);
  if (!/\p{L}/u.test(first)) return DIGITS;
  const [bare = first] = first.normalize('NFD');
  const same = new Intl.Collator(tag, { sensitivity: 'base' }).compare(first, bare) === 0;
  return same ? bare : first;
}
