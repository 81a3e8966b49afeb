import type { Analyser, Word } from '../../words/analyser.ts';
import { fold } from '../../words/fold.ts';
import { unpackAskedWords } from './asked-words.ts';
import { knownWords, type PackedKnown } from './known-words.ts';
import { oneSlipFrom, slipDistance } from './slips.ts';
import { createSpaced } from './spaced.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Takes a term a word may mean, and how surely (0 to 1). */
export type AddTerm = (term: number | undefined, sure: number) => void;

/** What can be said of words that are no terms of an index. Loaded only once somebody types such a word. */
export interface UnknownWords {
  /** Whether a stem that is no term stands in the texts all the same. */
  isKnown(stem: string): boolean;
  /** Numbers of the articles that readers look for who say a word that is no term. */
  articlesOf(stem: string): readonly number[];
  /** A query with the spaces that were left out between words of the index. */
  spaced(query: string): string;
  /** One slip in the word as typed: every term one slip away is added. @returns the nearest */
  addSlip(typed: string, add: AddTerm): number | undefined;
  /**
   * As `addSlip`; where that finds nothing, the word it ends with (multifactor), which is no slip and not returned; or else
   * up to two slips in the stem.
   */
  addSlips(word: Pick<Word, 'text' | 'stem'>, add: AddTerm): number | undefined;
}

/** How surely a term is meant that differs by slips from what was typed. */
const SURE = { slip: 0.75, twoSlips: 0.55, ending: 0.5 };

/** A slip is looked for in words of such a length: shorter ones are near to too many, longer ones are no words. */
const SHORTEST = 4;
const LONGEST = 30;
/** Letters of a word that another ends with, and of what stands before it. */
const ENDING = 5;
const BEGINNING = 3;

/** @param known of the index, as `buildCompactIndex` gives it */
export function createUnknownWords(
  analyser: Analyser,
  vocabulary: Vocabulary,
  [filter, ...asked]: PackedKnown,
): UnknownWords {
  const letters = [...new Set(vocabulary.terms.join(''))].filter((letter) => /\p{L}/u.test(letter));
  const firsts = new Map<string, number[]>();
  for (const [number, term] of vocabulary.terms.entries()) {
    const own = firsts.get(term.charAt(0));
    if (own) own.push(number);
    else firsts.set(term.charAt(0), [number]);
  }

  function addSlip(typed: string, add: AddTerm): number | undefined {
    if (typed.length < SHORTEST || typed.length > LONGEST) return undefined;
    let best: number | undefined;
    let least = 2;
    for (const [word, slips] of oneSlipFrom(typed, letters)) {
      const term = vocabulary.numberOf(analyser.stem(word));
      if (term === undefined) continue;
      add(term, SURE.slip * (slips < 1 ? 1 : 0.9));
      if (slips < least) [best, least] = [term, slips];
    }
    return best;
  }

  /** @returns whether the word ends with a term: what is before it only says which. */
  function addEnding(text: string, add: AddTerm): boolean {
    if (text.length > LONGEST) return false;
    for (let at = BEGINNING; at <= text.length - ENDING; at += 1) {
      const term = vocabulary.numberOf(analyser.stem(text.slice(at)));
      if (term === undefined) continue;
      add(term, SURE.ending);
      return true;
    }
    return false;
  }

  function addSlipsInStem(stem: string, folded: string, add: AddTerm): number | undefined {
    if (folded.length < SHORTEST || folded.length > LONGEST) return undefined;
    const most = folded.length < 8 ? 1.4 : 2;
    const near: { readonly term: number; readonly distance: number }[] = [];
    // A wrong first letter is rare, two in each other's place are not.
    for (const letter of new Set(stem.slice(0, 2))) {
      const first = letter === stem[0] ? 0 : 0.3;
      for (const term of firsts.get(letter) ?? []) {
        const written = vocabulary.terms[term] ?? '';
        if (written.length < 3 || Math.abs(written.length - stem.length) > 2) continue;
        const distance = slipDistance(stem, written, most - first) + first;
        if (distance <= most) near.push({ term, distance });
      }
    }
    const least = Math.min(...near.map(({ distance }) => distance));
    for (const { term, distance } of near) {
      if (distance <= least + 0.3) add(term, least > 1 ? SURE.twoSlips : SURE.slip);
    }
    return near.find(({ distance }) => distance === least)?.term;
  }

  const isKnown = knownWords(filter);
  const told = unpackAskedWords(asked);
  return {
    isKnown,
    articlesOf: (stem) => told.get(stem) ?? [],
    spaced: createSpaced(analyser, vocabulary, isKnown, letters),
    addSlip,
    addSlips({ text, stem }, add) {
      const slip = addSlip(text, add);
      return slip ?? (addEnding(text, add) ? undefined : addSlipsInStem(stem, fold(text), add));
    },
  };
}
