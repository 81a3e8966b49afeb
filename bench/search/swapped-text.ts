import type { Analyser, Word } from '../../src/words/analyser.ts';
import { fold } from '../../src/words/fold.ts';

/** A text with other words in it, capitals and all that is no word as they were. */
export function swapWords(text: string, analyser: Analyser, swap: (word: Word) => string): string {
  let written = '';
  let at = 0;
  for (const word of analyser.words(text)) {
    const other = word.code ? word.text : swap(word);
    if (other === word.text) continue;
    const capital = /^\p{Lu}/u.test(text.slice(word.from, word.to));
    written += text.slice(at, word.from);
    written += capital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    at = word.to;
  }
  return written + text.slice(at);
}

/** A word with the ending another one has, where it is then still a form of the same word. */
export function withEnding(base: string, { text, stem }: Word, analyser: Analyser): string {
  const form = fold(text);
  let shared = 0;
  while (shared < stem.length && form[shared] === stem[shared]) shared += 1;
  const ended = base + form.slice(shared);
  return shared >= stem.length - 1 && analyser.stem(ended) === analyser.stem(base) ? ended : base;
}
