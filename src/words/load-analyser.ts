import type { Language, LanguageSearchWords } from '../library/model.ts';
import { type Analyser, createAnalyser, noRules, type Stemmer, type WordRules } from './analyser.ts';
import { isStemmer, stemmerModule } from './stemmer-names.ts';

/** The rules of a language's words, as the analysis takes them. */
export function wordRules(words: LanguageSearchWords | undefined): WordRules {
  return words ? { ignore: words.ignore, ...words.compounds } : noRules;
}

/** The analysis of a language's words, for what is built. Browsers load their stemmer by `virtual:stemmers`. */
export async function loadAnalyser(
  { stemmer }: Pick<Language, 'stemmer'>,
  words: LanguageSearchWords | undefined,
): Promise<Analyser> {
  if (!isStemmer(stemmer)) return createAnalyser(undefined, wordRules(words));
  const module = (await import(stemmerModule(stemmer))) as { stemmer: Stemmer };
  return createAnalyser(module.stemmer, wordRules(words));
}
