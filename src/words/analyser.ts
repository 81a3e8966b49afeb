import type { CompoundRules } from './compounds.ts';
import { fold } from './fold.ts';
import { partsOfCode, type Token, tokensOf } from './tokens.ts';

export type Stemmer = (word: string) => string;

/** What a language's file in `content/search/` says of its words. */
export interface WordRules {
  /** Words and phrases that tell nothing of what is looked for. */
  readonly ignore: readonly string[];
  readonly links: readonly string[];
  readonly parts: readonly string[];
  readonly whole: readonly string[];
}

/** A word with the stem by which it is found. */
export interface Word extends Token {
  /** Folded stem; a code as folded. */
  readonly stem: string;
}

export interface Analyser {
  /** The words of a text, in order. The same for what is written and for what is asked. */
  words(text: string): Word[];
  /** Stem of one word without marks of writing around it. */
  stem(word: string): string;
  readonly compounds: CompoundRules;
  /** Whether these words next to each other say nothing by themselves; the number of them, or 0. */
  ignored(words: readonly Word[], from: number): number;
}

/** Rules of a language nobody has written any for. */
export const noRules: WordRules = { ignore: [], links: [], parts: [], whole: [] };

/** The analysis of words in one language, for the index, for queries and for what is related. Pure and without state. */
export function createAnalyser(stemmer: Stemmer = (word) => word, rules: WordRules = noRules): Analyser {
  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const made = fold(stemmer(word)) || fold(word);
    stems.set(word, made);
    return made;
  };
  const words = (text: string): Word[] =>
    tokensOf(text).map((token) => ({ ...token, stem: token.code ? fold(token.text) : stem(token.text) }));
  const phrases = new Map<string, number>();
  for (const phrase of rules.ignore) {
    const said = words(phrase).map(({ text }) => fold(text));
    phrases.set(said.join(' '), said.length);
  }
  const longest = Math.max(0, ...phrases.values());
  /** Words that begin a phrase: most words of a text do not. */
  const begins = new Set([...phrases.keys()].map((phrase) => phrase.split(' ', 1)[0]));
  return {
    words,
    stem,
    compounds: {
      links: rules.links.map(fold),
      parts: new Set(rules.parts.map(stem)),
      // What says nothing is not taken apart into words that do.
      whole: new Set([...rules.whole, ...rules.ignore].map(fold)),
      stem,
    },
    ignored(among, from) {
      const first = among[from];
      if (!first || !begins.has(fold(first.text))) return 0;
      const folded = among.slice(from, from + longest).map(({ text }) => fold(text));
      for (let count = folded.length; count > 0; count -= 1) {
        if (phrases.has(folded.slice(0, count).join(' '))) return count;
      }
      return 0;
    },
  };
}

/** Places of the words that say nothing by themselves, alone or in phrases. */
export function silentWords(analyser: Analyser, words: readonly Word[]): Set<number> {
  const silent = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const count = analyser.ignored(words, at);
    for (let said = at; said < at + count; said += 1) silent.add(said);
    at += Math.max(1, count);
  }
  return silent;
}

/** Every stem under which a text is to be found, with those of words that hyphens join and of the parts of codes. */
export function stemsOf(analyser: Analyser, text: string): string[] {
  const words = analyser.words(text);
  return words.flatMap((word, index) => {
    const found = [word.stem];
    if (word.code) found.push(...partsOfCode(word.text).map(analyser.stem));
    const before = words[index - 1];
    if (word.joined && before) found.push(analyser.stem(before.text + word.text));
    return found;
  });
}

/** The stems of a phrase, one a word as it is written: what a hyphen joins is one. */
export function phraseStems(analyser: Analyser, phrase: string): string[] {
  const words: { text: string; stem: string }[] = [];
  for (const { text, stem, joined, code } of analyser.words(phrase)) {
    const before = joined && !code ? words.pop() : undefined;
    const whole = (before?.text ?? '') + text;
    words.push({ text: whole, stem: before ? analyser.stem(whole) : stem });
  }
  return words.map(({ stem }) => stem).filter((stem) => stem !== '');
}
