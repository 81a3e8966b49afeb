import type { Spelling } from '../library/read-content.ts';

/** Words of `spelling.yml` that are right in a language. */
export function knownWords(spelling: Spelling, tag: string): string[] {
  return [...(spelling['any']?.words ?? []), ...(spelling[tag]?.words ?? [])];
}

/** Longest ending that is taken for an inflection. */
const longestEnding = 3;

/**
 * Whether a written word is most likely a form of another: they begin alike, and what differs at the end is short.
 * Coarse on purpose, so that it serves every language that puts its endings behind the word.
 */
export function isSameWord(base: string, written: string): boolean {
  const one = base.toLowerCase();
  const other = written.toLowerCase();
  if (one === other) return true;
  const stem = Math.max(4, one.length - 3);
  if (one.length < 4 || other.length > one.length + longestEnding) return false;
  return other.slice(0, stem) === one.slice(0, stem);
}

/** Whether a word at an index begins a sentence, a line or what stands behind a colon. */
export function isSentenceStart(text: string, index: number): boolean {
  const before = text.slice(0, index).replace(/[\s"'“”„«»‘([*]+$/u, '');
  return before === '' || /[.!?:…–—]$/u.test(before);
}
