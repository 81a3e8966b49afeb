import { fill, type Words } from '../../translations/fill.ts';
import type { SearchAnswer } from '../answer.ts';
import type { DialogWords } from '../dialog/dialog-words.ts';
import { element, link, linkButton, message } from './result-view.ts';

type Told = Pick<SearchAnswer, 'correction' | 'unanswered'>;

/** What is to be known of an answer before its results: that they only come nearest, or what was taken for a slip. */
export function notesOn({ correction, unanswered }: Told, words: Words): string[] {
  const note = (key: string, query: string | undefined) => (query ? [fill(words[key] ?? '', { query })] : []);
  return [...note('unanswered', unanswered), ...note('corrected', correction?.meant)];
}

/**
 * The same above the results, each with its way on: to people, or back to what was typed.
 *
 * @param search searches something else, as if it had been typed
 */
export function notesView(
  answer: Told,
  query: string,
  { words, contact }: DialogWords,
  search: (query: string) => void,
): HTMLElement[] {
  const { correction, unanswered } = answer;
  const ways: (Node | string)[][] = [];
  if (unanswered) {
    const people = contact ? [link('', words['contact'] ?? '', contact), element('br', '')] : [];
    ways.push([...people, words['nearest'] ?? '']);
  }
  if (correction) {
    const instead = fill(words['instead'] ?? '', { query: correction.typed });
    ways.push([linkButton(instead, () => search(`"${query}"`))]);
  }
  return notesOn(answer, words).map((note, at) => message(note, ' ', ...(ways[at] ?? [])));
}
