import { eld } from 'eld/extrasmall';
import type { Detect } from './tools.ts';

/** The detector knows the two written forms of Norwegian as one language. */
const macrolanguage: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/**
 * How much a text looks like each of some languages, 0 to 1. Region and script of a tag count for nothing; languages that the detector
 * does not know are left out, which makes them languages nothing is told of.
 */
export const detect: Detect = (text, tags) => {
  const codes = tags.map((tag) => [tag, codeOf(tag)] as const);
  choose([...new Set(codes.map(([, code]) => code))]);
  const scores = eld.detect(text).getScores();
  return Object.fromEntries(
    codes.flatMap(([tag, code]) => (known.has(code) ? [[tag, scores[code] ?? 0]] : [])),
  );
};

function codeOf(tag: string): string {
  const [language = ''] = tag.split('-');
  return macrolanguage[language] ?? language;
}

let chosen = '';
let known = new Set<string>();

/** Tells the detector what to choose from; only when that changes, since it builds its data anew. */
function choose(codes: readonly string[]): void {
  if (codes.join() === chosen) return;
  chosen = codes.join();
  known = new Set(Object.values(eld.setLanguageSubset([...codes])));
}
