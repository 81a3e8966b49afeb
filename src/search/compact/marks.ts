import type { Analyser } from '../../words/analyser.ts';
import type { Part } from '../result.ts';
import type { Unit } from './match.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word must be meant so surely to be marked. */
const MARKED = 0.4;

/** Whether a stem is one of those a query means, of the words that count. */
export function meantBy(units: readonly Unit[], vocabulary: Vocabulary): (stem: string) => boolean {
  const meant = new Set(
    units
      .filter(({ counts }) => counts)
      .flatMap(({ terms }) => [...terms].flatMap(([term, sure]) => (sure >= MARKED ? [term] : []))),
  );
  return (stem) => {
    const term = vocabulary.numberOf(stem);
    return term !== undefined && meant.has(term);
  };
}

/** A text in pieces, the words looked for marked. */
export function markWords(text: string, analyser: Analyser, isMeant: (stem: string) => boolean): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, stem } of analyser.words(text)) {
    if (!isMeant(stem)) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
