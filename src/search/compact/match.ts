import { type Analyser, silentWords, type Word } from '../../words/analyser.ts';
import { fold, foldDigraphs } from '../../words/fold.ts';
import { apart, joinedWith } from './apart.ts';
import { field } from './format.ts';
import type { AddTerm, UnknownWords } from './unknown-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a query and the terms it may mean, each with how surely (0 to 1). */
export interface Unit {
  readonly word: Word;
  readonly terms: ReadonlyMap<number, number>;
  /** Whether the word counts and is none of the terms, neither alone nor with its neighbour. */
  readonly isNoTerm: boolean;
  /** Whether such a word may stand in the texts, though the index does not say where. */
  readonly unseen: boolean;
  /** Whether what can be said of such a word was not there yet. */
  readonly unsure: boolean;
  /** The term in whose place a slip was taken, where no term is as typed. */
  readonly corrected?: number | undefined;
  /** The term that this word and the next are together, where they are one. */
  readonly joined?: number | undefined;
  /** Numbers of the articles that readers look for who say this word, where it is no term. */
  readonly asked: readonly number[];
  /** False for a word that says nothing by itself; it counts only within a phrase. */
  readonly counts: boolean;
}

/** How surely a term is meant that differs from what was typed in this way. */
const SURE = {
  exact: 1,
  digraph: 0.95,
  joined: 0.95,
  lastPart: 0.6,
  part: 0.45,
  ownLast: 0.5,
  ownPart: 0.4,
  longer: 0.7,
  shorter: 0.6,
};

/** One slip in so long a word seldom makes another word of it. */
const LONG = 8;

/** Terms that begin with the same letters; more of them mean too much. */
const MOST_LONGER = 40;

/** A query in quotation marks asks for what it says: nothing in it is taken for a slip. */
const QUOTED = /^["“”„«»].*["“”«»]$/u;

/** What a word of a query means by itself. */
interface Meaning {
  readonly terms: ReadonlyMap<number, number>;
  readonly corrected: number | undefined;
  /** Whether `UnknownWords`, not there yet, may tell more. */
  readonly unsure: boolean;
}

/** Words remembered between keys: while a query is typed, all but its last word stay. */
const REMEMBERED = 200;
/** Unknown words of a query looked at for slips; a pasted page of words has no business to take long. */
const MOST_SLIPS = 5;

/**
 * Tells the words of a query with the terms each may mean.
 *
 * @returns given also what can be said of words that are no terms, once that is there; without it some units are unsure
 */
export function createMatcher(
  analyser: Analyser,
  vocabulary: Vocabulary,
): (query: string, unknown?: UnknownWords) => Unit[] {
  const remembered = new Map<string, Meaning>();
  return (query, unknown) => {
    let slips = 0;
    return unitsOf(query, analyser, vocabulary, unknown, (word, counts, isTyping) => {
      const key = `${word.text} ${counts} ${isTyping}`;
      const known = remembered.get(key);
      if (known) return known;
      const maySlip = slips < MOST_SLIPS && !unknown?.articlesOf(word.stem).length;
      const meaning = meaningOf(word, { counts, isTyping, maySlip }, analyser, vocabulary, unknown);
      if (counts && vocabulary.numberOf(word.stem) === undefined) slips += 1;
      if (remembered.size > REMEMBERED) remembered.clear();
      if (maySlip && !meaning.unsure) remembered.set(key, meaning);
      return meaning;
    });
  };
}

function unitsOf(
  query: string,
  analyser: Analyser,
  vocabulary: Vocabulary,
  unknown: UnknownWords | undefined,
  meaningBy: (word: Word, counts: boolean, isTyping: boolean) => Meaning,
): Unit[] {
  const literal = QUOTED.test(query.trim());
  const words = analyser.words(query).flatMap((word) => apart(word, analyser, vocabulary));
  const silent = silentWords(analyser, words);
  for (const [at, word] of words.slice(0, -1).entries()) if (saysLittle(word, vocabulary)) silent.add(at);
  const joined = words.map((word, index) => joinedWith(word, words[index + 1], analyser, vocabulary));
  return words.map((word, index) => {
    const counts = !silent.has(index) || silent.size === words.length;
    const meaning = meaningBy(word, counts && !literal, index === words.length - 1);
    const terms = new Map(meaning.terms);
    for (const term of [joined[index], joined[index - 1]]) {
      if (term !== undefined) terms.set(term, Math.max(terms.get(term) ?? 0, SURE.joined));
    }
    const pair = joined[index] !== undefined || joined[index - 1] !== undefined;
    const asked = (counts && unknown?.articlesOf(word.stem)) || [];
    const isNoTerm = counts && !pair && asked.length === 0 && vocabulary.numberOf(word.stem) === undefined;
    const unseen = isNoTerm && unknown?.isKnown(word.stem) === true;
    return {
      word,
      terms,
      counts: counts || pair,
      asked,
      joined: joined[index],
      isNoTerm,
      unseen,
      unsure: meaning.unsure,
      corrected: pair || unseen || asked.length > 0 ? undefined : meaning.corrected,
    };
  });
}

/** One or two letters mean too much, unless a title, heading or keyword has them; scripts without capitals write whole words in two. */
function saysLittle({ text, stem }: Word, vocabulary: Vocabulary): boolean {
  if ([...text].length > 2 || text.toUpperCase() === text) return false;
  return !(vocabulary.postings[vocabulary.numberOf(stem) ?? -1] ?? []).some(
    ({ fields }) => fields > field.text,
  );
}

function meaningOf(
  { stem, text, code }: Word,
  { counts, isTyping, maySlip }: Readonly<Record<'counts' | 'isTyping' | 'maySlip', boolean>>,
  analyser: Analyser,
  vocabulary: Vocabulary,
  unknown: UnknownWords | undefined,
): Meaning {
  const terms = new Map<number, number>();
  const add: AddTerm = (term, sure) => {
    if (term !== undefined) terms.set(term, Math.max(terms.get(term) ?? 0, sure));
  };
  const meaning = (corrected?: number, unsure = false): Meaning => ({ terms, corrected, unsure });
  const exact = vocabulary.numberOf(stem);
  add(exact, SURE.exact);
  if (!counts) return meaning();
  const folded = fold(text);
  if (exact === undefined) {
    const shorter = foldDigraphs(folded);
    if (shorter !== folded) add(vocabulary.numberOf(analyser.stem(shorter)), SURE.digraph);
  } else {
    for (const { term, last } of vocabulary.compoundsWith(exact)) add(term, last ? SURE.lastPart : SURE.part);
    for (const [part, last] of vocabulary.partsOf(exact)) add(part, last ? SURE.ownLast : SURE.ownPart);
  }
  const start = folded.startsWith(stem) || exact !== undefined ? stem : folded;
  if (start.length > (exact === undefined ? 1 : 3)) {
    for (const term of vocabulary.beginningWith(start, MOST_LONGER)) {
      const more = (vocabulary.terms[term]?.length ?? 0) - start.length;
      add(term, exact === undefined ? SURE.longer * 0.97 ** more : SURE.part * 0.95 ** more);
    }
  }
  if (exact !== undefined || code) return meaning();
  if (terms.size > 0) {
    // A word with others behind it is written to its end: if it only begins others, it may also be a slip.
    const mayBeSlip = !isTyping && maySlip;
    if (mayBeSlip) unknown?.addSlip(text, add);
    return meaning(undefined, mayBeSlip && !unknown);
  }
  addShorter(folded, vocabulary, add);
  if (terms.size > 0) {
    // Its end may be an ending nobody knows, or a slip: what is longer is the likelier.
    if (maySlip && folded.length >= LONG) unknown?.addSlip(text, add);
    return meaning(undefined, maySlip && !unknown);
  }
  if (!maySlip) return meaning();
  return meaning(unknown?.addSlips({ text, stem }, add), !unknown);
}

/** A form whose ending the stemmer does not know: the longest term it begins with. */
function addShorter(folded: string, vocabulary: Vocabulary, add: AddTerm): void {
  for (let length = folded.length - 1; length > 4 && length >= folded.length - 4; length -= 1) {
    const term = vocabulary.numberOf(folded.slice(0, length));
    if (term !== undefined) {
      add(term, SURE.shorter);
      return;
    }
  }
}
