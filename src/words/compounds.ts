/** What is known of a language's compounds, all folded. */
export interface CompoundRules {
  /** Letters that may join two parts, such as the s of German and Swedish. */
  readonly links: readonly string[];
  /** Common parts, known though the content may not have them as words of their own. Three letters are enough for these. */
  readonly parts: ReadonlySet<string>;
  /** Words never taken apart. */
  readonly whole: ReadonlySet<string>;
  /** Stem of a folded word, as `analyser.ts` makes it. */
  readonly stem: (word: string) => string;
}

/** Shorter words are seldom compounds, and their would-be parts nearly always mean something else. */
const SHORTEST_WORD = 7;
/** Longer ones are no words of a language, and trying every cut of them takes long. */
const LONGEST_WORD = 40;
const SHORTEST_PART = 4;

export interface Cut {
  /** Folded, without the letters that join. */
  readonly first: string;
  readonly last: string;
}

/**
 * Cuts a compound in two: `sähköpostitili` into `sähköposti` and `tili`. Of several ways the one with the longest last
 * part goes first, where both parts are as good; either part may be a compound again.
 *
 * @param word folded
 * @param isWord whether this stem is a word by itself
 * @returns undefined where the word is no compound of known words.
 */
export function cutCompound(
  word: string,
  isWord: (stem: string) => boolean,
  rules: CompoundRules,
): Cut | undefined {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || rules.whole.has(word)) return undefined;
  const stem = rules.stem(word);
  for (let at = 3; at <= word.length - 3; at += 1) {
    const last = word.slice(at);
    const head = rules.stem(last);
    if (!known(last, head) || head === stem) continue;
    const before = word.slice(0, at);
    const first = ['', ...rules.links]
      .filter((link) => before.endsWith(link))
      .map((link) => before.slice(0, before.length - link.length))
      .find((part) => known(part, rules.stem(part)) || cutCompound(part, isWord, rules));
    if (first !== undefined) return { first, last };
  }
  return undefined;

  function known(part: string, partStem: string): boolean {
    if (rules.parts.has(partStem)) return part.length > 2;
    return part.length >= SHORTEST_PART && partStem.length > 2 && isWord(partStem);
  }
}
