import type { Tools } from '../language-tools/tools.ts';
import type { Language } from '../library/model.ts';
import type { Content } from '../library/read-content.ts';
import { type Analyser, createAnalyser } from '../words/analyser.ts';
import { wordRules } from '../words/load-analyser.ts';

/** The words of a language as the search takes them; without stemmers at hand only folded. */
export function analyserFor(
  { library }: Content,
  { tag, stemmer }: Language,
  tools: Tools | undefined,
): Analyser {
  const rules = wordRules(library.search.languages[tag]);
  return createAnalyser(stemmer === undefined ? undefined : tools?.stemmer(stemmer), rules);
}
