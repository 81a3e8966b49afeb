import type { Analyser, Word } from '../../words/analyser.ts';
import { type About, createConcepts } from './concepts.ts';
import type { CompactIndex } from './format.ts';
import { createMatcher, type Unit } from './match.ts';
import type { UnknownWords } from './unknown-words.ts';
import { unpackVocabulary, type Vocabulary } from './vocabulary.ts';
import { rarity, WORTH, worthOfWord } from './worth.ts';

export interface Found {
  /** Number of the article in the index. */
  readonly article: number;
  readonly score: number;
}

export interface CompactAnswer {
  /** Best first. */
  readonly found: readonly Found[];
  readonly units: readonly Unit[];
  /** The query as it was read, with spaces put in that were left out; units tell where in it they stand. */
  readonly read: string;
  /** What each unit weighs. */
  readonly weights: readonly number[];
  /** Concepts that the query speaks of. */
  readonly about: readonly About[];
  /** How much of the query the first article covers, 0 to 1: below `WEAK` it is hardly what was meant. */
  readonly covered: number;
  /** Whether it may be another answer once `UnknownWords` are there. */
  readonly unsure: boolean;
}

export interface CompactSearch {
  readonly index: CompactIndex;
  readonly vocabulary: Vocabulary;
  readonly analyser: Analyser;
  /** The words of an article's title, analysed when they are first needed. */
  titleOf(article: number): readonly Word[];
  /** @param unknown what can be said of words that are no terms; without it the answer may be unsure */
  search(query: string, unknown?: UnknownWords): CompactAnswer;
}

/** An answer that covers less of the query than this is hardly what was meant. */
export const WEAK = 0.5;

/** A word that is worth less in an article than a heading's is only partly covered by it. */
const FULL = WORTH.heading;
/** What the article is worth that answers the concept a query speaks of. */
const ANSWER = 9;
/** An article that is worth less than this share of the first is not shown. */
const FAINT = 0.03;
/** How surely a word means another one of its concept. */
const SAME_CONCEPT = 0.7;
const GUIDE_IN_TROUBLE = 1.15;
/** How much a title gains all of whose words are asked for. */
const WHOLE_TITLE = 0.3;
/** How much a title gains that has the query's words as they are typed, where no concept tells what is meant. */
const AS_TYPED = 0.4;

/**
 * Search in one language's index: every word of the query may be missing, but the more of the query an article covers,
 * by weight of the words, the higher it stands. Pure: the same index and query give the same answer.
 */
export function createCompactSearch(index: CompactIndex, analyser: Analyser): CompactSearch {
  const vocabulary = unpackVocabulary(index, analyser);
  const unitsOf = createMatcher(analyser, vocabulary);
  const conceptsIn = createConcepts(index, analyser, vocabulary);
  const titles = new Map<number, readonly Word[]>();
  const titleOf = (article: number): readonly Word[] => {
    const words = titles.get(article) ?? analyser.words(index.articles[article]?.[1] ?? '');
    titles.set(article, words);
    return words;
  };

  function search(query: string, unknown?: UnknownWords): CompactAnswer {
    const read = unknown?.spaced(query) ?? query;
    const typed = unitsOf(read, unknown);
    const about = conceptsIn(typed);
    const units = typed.map((unit, at) => ({
      ...unit,
      counts: unit.counts || about.some(({ span }) => span.has(at)),
    }));
    const sums = new Map<
      number,
      { score: number; title: number; answers: number; readonly covered: number[] }
    >();
    const sumOf = (article: number) => {
      const sum = sums.get(article) ?? { score: 0, title: 0, answers: 0, covered: units.map(() => 0) };
      sums.set(article, sum);
      return sum;
    };
    const weights = units.map((unit, at) => {
      if (!unit.counts) return 0;
      const terms = new Map(unit.terms);
      for (const { span, sure, same } of about) {
        if (!span.has(at)) continue;
        for (const term of same) terms.set(term, Math.max(terms.get(term) ?? 0, SAME_CONCEPT * sure));
      }
      const told = about.some(({ best, topic, span }) => best >= 0 && !topic && span.has(at));
      const weight = rarity(terms, unit.asked, vocabulary, index.articles.length, told);
      for (const [article, { worth, title }] of worthOfWord(terms, unit.asked, vocabulary)) {
        const sum = sumOf(article);
        sum.score += weight * worth;
        sum.title += title ? 1 : 0;
        sum.covered[at] = weight * Math.min(1, worth / FULL);
      }
      return weight;
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [order, { best, span, sure, topic }] of about.entries()) {
      const weight = weightOf(span, weights);
      const isAll = weight > total * 0.99;
      if (best < 0 || weight === 0 || (topic && !isAll)) continue;
      const sum = sumOf(best);
      // The same words speak once for an article, however many concepts they are in.
      const again = about
        .slice(0, order)
        .some((one) => one.best === best && [...one.span].some((at) => span.has(at)));
      if (!again) sum.score += ANSWER * sure * weight * Math.sqrt(weight / total);
      // Asked for just this, it comes first.
      if (isAll) sum.answers = Math.max(sum.answers, sure);
      for (const at of span) sum.covered[at] = Math.max(sum.covered[at] ?? 0, sure * (weights[at] ?? 0));
    }
    const trouble = about.some(({ problem }) => problem);
    const isTold = about.some(({ best, topic }) => best >= 0 && !topic);
    const typedWords = new Set(isTold ? [] : units.map(({ word }) => word.text));
    const found = [...sums].map(([article, { score, covered, title, answers }]) => {
      const words = titleOf(article);
      const same = words.filter(({ text }) => typedWords.has(text)).length;
      const asTyped = 1 + AS_TYPED * Math.min(1, same / units.length);
      const ofTitle = 1 + WHOLE_TITLE * Math.min(1, title / words.length || 0);
      const guide = trouble && index.articles[article]?.[3] === 1 ? GUIDE_IN_TROUBLE : 1;
      const whole = covered.reduce((sum, one) => sum + one, 0) / total;
      return {
        article,
        whole,
        score: score * whole * guide * asTyped * ofTitle * (1 + answers),
      };
    });
    found.sort((a, b) => b.score - a.score || a.article - b.article);
    const least = (found[0]?.score ?? 0) * FAINT;
    const covered = found[0]?.whole ?? 0;
    return {
      found: found.filter(({ score }) => score >= least).map(({ article, score }) => ({ article, score })),
      units,
      read,
      weights,
      about,
      covered,
      unsure: !unknown && units.some(({ isNoTerm, unsure }) => unsure || (isNoTerm && covered < WEAK)),
    };
  }

  return { index, vocabulary, analyser, titleOf, search };
}

/** What the words at these places of a query weigh together. */
export function weightOf(span: ReadonlySet<number>, weights: readonly number[]): number {
  return [...span].reduce((sum, at) => sum + (weights[at] ?? 0), 0);
}
