/**
 * Finds what looks like a password in a text that is about to leave the page. It knows forms, not passwords: what
 * follows `password:` or `password =`, and a token that is no ordinary word beside the word for it. Sentences about
 * passwords ("my password does not work") pass; a password made of ordinary words within a sentence is not seen.
 *
 * The browser's part, which only looks; the patterns are made when the site is built, by `secret-pattern.ts`.
 */
export type Secret = {
  /** Where it stands, with the word for it. */
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
  /** The word for it, as written. Never the secret: that is not to be repeated anywhere. */
  readonly word: string;
};

/** The first thing in a text that looks like a password, by the patterns of all languages. */
export function findSecret(text: string, patterns: readonly string[]): Secret | undefined {
  for (const pattern of patterns) {
    const found = new RegExp(pattern, 'iu').exec(text);
    if (!found) continue;
    // No look-behind: it is a syntax error in browsers that are still around. So what stands before is captured.
    const [all, before = '', word = found[3] ?? ''] = found;
    const start = found.index + before.length;
    return { start, end: found.index + all.length, line: text.slice(0, start).split('\n').length, word };
  }
  return undefined;
}
