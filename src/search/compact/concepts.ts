import type { Analyser, Word } from '../../words/analyser.ts';
import { type CompactIndex, type ConceptEntry, kind } from './format.ts';
import type { Unit } from './match.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A concept a query speaks of. */
export interface About {
  /** Number of the article that answers it; −1 where none does. */
  readonly best: number;
  readonly problem: boolean;
  /** Whether it is answered only where nothing else is asked. */
  readonly topic: boolean;
  /** Whether no article is about it, and `best` only comes nearest. */
  readonly unanswered: boolean;
  /** Which words of the query speak of it. */
  readonly span: ReadonlySet<number>;
  /** How surely, 0 to 1. */
  readonly sure: number;
  /** Terms that mean the same by themselves. */
  readonly same: readonly number[];
}

interface Phrase {
  readonly concept: ConceptEntry;
  readonly terms: readonly number[];
}

/** A word must mean a term of a phrase so surely to be part of it, and one that is the whole phrase more surely. */
const MEANT = 0.5;
const MEANT_ALONE = 0.65;
/** A short word that is one letter away from a term is often a word of its own; it must be a slip that fingers make. */
const MEANT_SHORT = 0.72;
const SHORT = 6;
/** What a phrase is worth with another word that counts between its own. */
const INTERRUPTED = 0.5;

/** Finds the concepts a query speaks of, by their words and phrases. */
export function createConcepts(
  { concepts, rules }: CompactIndex,
  analyser: Analyser,
  vocabulary: Vocabulary,
): (units: readonly Unit[]) => About[] {
  const phrases = new Map<number, Phrase[]>();
  for (const concept of concepts) {
    for (const terms of phrasesOf(concept)) {
      for (const term of terms) phrases.set(term, [...(phrases.get(term) ?? []), { concept, terms }]);
    }
  }
  const silent = new Set(
    rules.ignore.flatMap((phrase) => {
      const words = analyser.words(phrase);
      const term = words.length === 1 ? vocabulary.numberOf(words[0]?.stem ?? '') : undefined;
      return term === undefined ? [] : [term];
    }),
  );
  const known: Known = { silent, neutral: new Set(neutralTerms(concepts)) };
  return (units) => {
    const candidates = new Map<readonly number[], Phrase>();
    for (const { terms } of units) {
      for (const term of terms.keys()) {
        for (const phrase of phrases.get(term) ?? []) candidates.set(phrase.terms, phrase);
      }
    }
    const all = [...candidates.values()].flatMap((phrase) => {
      const place = placeOf(phrase.terms, units, known);
      return place ? [{ concept: phrase.concept, ...place }] : [];
    });
    return all
      .filter((one, at) => !all.some((other, place) => place !== at && outdoes(other, one, place < at)))
      .map(({ concept, span, sure }) => ({
        best: concept[0],
        problem: concept[1] === kind.trouble,
        topic: concept[1] === kind.topic,
        unanswered: concept[1] === kind.unanswered,
        span,
        sure,
        same: phrasesOf(concept).flatMap((terms) => (terms.length === 1 ? terms : [])),
      }));
  };
}

interface Known {
  /** Terms that say nothing by themselves. */
  readonly silent: ReadonlySet<number>;
  /** Terms of topics, which name what everything here is about. */
  readonly neutral: ReadonlySet<number>;
}

function neutralTerms(concepts: readonly ConceptEntry[]): number[] {
  return concepts.flatMap((concept) =>
    concept[1] === kind.topic ? phrasesOf(concept).flatMap((terms) => (terms.length === 1 ? terms : [])) : [],
  );
}

function phrasesOf([, , ...phrases]: ConceptEntry): readonly (readonly number[])[] {
  return phrases;
}

interface Place {
  readonly span: ReadonlySet<number>;
  readonly sure: number;
}

/** A longer phrase says more than one among its words, and one place speaks of a concept once. */
function outdoes(
  other: Place & { readonly concept: ConceptEntry },
  one: Place & { readonly concept: ConceptEntry },
  isBefore: boolean,
): boolean {
  if (![...one.span].every((word) => other.span.has(word))) return false;
  if (other.span.size > one.span.size) return true;
  return other.concept === one.concept && (other.sure > one.sure || (other.sure === one.sure && isBefore));
}

/**
 * Where a phrase stands in a query: its words in order, few others between them. Of its small words none need stand
 * there as long as two others do; one that stands there makes the phrase the longer, so that it outdoes one without.
 */
function placeOf(terms: readonly number[], units: readonly Unit[], known: Known): Place | undefined {
  const telling = terms.filter((term) => !known.silent.has(term));
  return (
    wordsInOrder(terms, units, known) ??
    (telling.length > 1 && telling.length < terms.length ? wordsInOrder(telling, units, known) : undefined)
  );
}

function wordsInOrder(terms: readonly number[], units: readonly Unit[], known: Known): Place | undefined {
  const span = new Set<number>();
  let sure = 1;
  let from = 0;
  for (const term of terms) {
    const at = units.findIndex(
      ({ terms: meant, word }, place) => place >= from && (meant.get(term) ?? 0) >= leastSure(terms, word),
    );
    if (at < 0) return undefined;
    const between = span.size > 0 ? units.slice(from, at) : [];
    const others = between.filter((unit) => unit.counts && !isNeutral(unit, known)).length;
    if (others > 1 || between.length > 3) return undefined;
    span.add(at);
    // Two words that are one together are about it together.
    const isPair = units[at]?.joined === term;
    if (isPair) span.add(at + 1);
    sure = Math.min(sure, units[at]?.terms.get(term) ?? 0) * (others > 0 ? INTERRUPTED : 1);
    from = at + (isPair ? 2 : 1);
  }
  return span.size > 0 ? { span, sure } : undefined;
}

function leastSure(terms: readonly number[], { text }: Word): number {
  if (terms.length > 1) return MEANT;
  return text.length < SHORT ? MEANT_SHORT : MEANT_ALONE;
}

/** A word that only names what everything here is about (mail, account) does not interrupt a phrase. */
function isNeutral({ terms }: Unit, { neutral }: Known): boolean {
  return [...terms].some(([term, sure]) => sure >= MEANT_ALONE && neutral.has(term));
}
