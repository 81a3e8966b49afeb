import { fill, type Words } from '../../translations/fill.ts';
import type { SearchAnswer } from '../answer.ts';
import type { DialogWords } from '../dialog/dialog-words.ts';
import { element, link, linkButton, message } from './result-view.ts';

type Told = Pick<SearchAnswer, 'correction' | 'unanswered'>;

/** What is to be known of an answer before its results: that they only come nearest, or what was taken for a slip. */
export function notesOn(answer: Told, words: Words): string[] {
  return [...nearestOnly(answer, words), ...slips(answer, words)];
}

function nearestOnly({ unanswered }: Told, words: Words): string[] {
  return unanswered ? [fill(words['unanswered'] ?? '', { query: unanswered })] : [];
}

function slips({ correction }: Told, words: Words): string[] {
  return correction ? [fill(words['corrected'] ?? '', { query: correction.meant })] : [];
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
  const people = contact ? [link('', words['contact'] ?? '', contact), element('br', '')] : [];
  const instead = fill(words['instead'] ?? '', { query: answer.correction?.typed ?? '' });
  return [
    ...nearestOnly(answer, words).map((note) => message(note, ' ', ...people, words['nearest'] ?? '')),
    ...slips(answer, words).map((note) =>
      message(
        note,
        ' ',
        linkButton(instead, () => search(`"${query}"`)),
      ),
    ),
  ];
}
