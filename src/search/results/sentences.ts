import { fill, plural, type Words } from '../../translations/fill.ts';
import type { View } from './search-session.ts';

/** A query longer than this is shown shortened where it is repeated. */
const REPEATED = 60;
/** The sentence has quotation marks of its own. */
const QUOTED = /^["“”„«»](.+)["“”«»]$/su;

/** What a view says in one sentence, shown and read aloud; empty when there is nothing to say. */
export function sentenceFor(view: View, words: Words, language: string): string {
  switch (view.state) {
    case 'idle':
      return '';
    case 'waiting':
      return words['loading'] ?? '';
    case 'found':
      return plural(words, 'count', view.answer.results.length, language);
    case 'nothing': {
      const typed = view.query.replace(QUOTED, '$1');
      const letters = [...typed];
      const query = letters.length > REPEATED ? `${letters.slice(0, REPEATED).join('')}…` : typed;
      return fill(words['none'] ?? '', { query });
    }
    case 'unavailable':
      return words['unavailable'] ?? '';
  }
}

/** The same for who hears the page, with what is to be known of the results before they are read. */
export function spokenFor(view: View, words: Words, language: string): string {
  if (view.state === 'waiting') return '';
  const notes = view.state === 'found' ? view.answer.notes?.notesOn(view.answer, words) : undefined;
  return [...(notes ?? []), sentenceFor(view, words, language)].join(' ');
}
