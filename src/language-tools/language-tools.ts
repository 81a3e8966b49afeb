import type { Language } from '../library/model.ts';
import type { Stemmer } from '../words/analyser.ts';
import { loadAnalyser } from '../words/load-analyser.ts';
import { stemmerNames } from '../words/stemmer-names.ts';
import { hunspell } from './hunspell.ts';
import type { Tools } from './tools.ts';
import { voikko } from './voikko.ts';

/** Looking for the nearest words takes up to a tenth of a second each: more than these are told without. */
const mostSuggestions = 12;

/** `Tools` whose dictionaries are asked beforehand, because they load slowly and rules do not wait. */
export interface LanguageTools extends Tools {
  /** Asks the dictionaries about words they were not asked before. By what `languages.yml` names as `spelling:`. */
  learn(words: ReadonlyMap<string, readonly string[]>): Promise<void>;
  /** Loads the stemmers that languages name. */
  loadStemmers(languages: readonly Pick<Language, 'stemmer'>[]): Promise<void>;
}

/** What the rules ask about languages. Remembers every answer, so that a second look at the same texts costs nothing. */
export async function languageTools(): Promise<LanguageTools> {
  const { detect } = await import('./detect.ts');
  const answers = new Map<string, Map<string, readonly string[] | undefined>>();
  const absent = new Set<string>();
  const scores = new Map<string, Readonly<Record<string, number>>>();
  const stemmers = new Map<string, Stemmer>();
  return {
    detect: (text, tags) => {
      const key = `${tags}\n${text}`;
      const known = scores.get(key) ?? detect(text, tags);
      scores.set(key, known);
      return known;
    },
    misspelt: (spelling, words) => {
      const own = answers.get(spelling);
      if (!own) return undefined;
      return new Map(
        words.flatMap((word) => [own.get(word)].flatMap((near) => (near ? [[word, near]] : []))),
      );
    },
    stemmer: (name) => stemmers.get(name),
    loadStemmers: async (languages) => {
      for (const { stemmer: name } of languages) {
        if (name === undefined || stemmers.has(name) || !stemmerNames.includes(name)) continue;
        stemmers.set(name, (await loadAnalyser({ stemmer: name }, undefined)).stem);
      }
    },
    learn: async (words) => {
      for (const [spelling, all] of words) {
        const own = answers.get(spelling) ?? new Map<string, readonly string[] | undefined>();
        const unknown = all.filter((word) => !own.has(word));
        if (unknown.length === 0 || absent.has(spelling)) continue;
        const wrong = spelling === 'voikko' ? voikko(unknown) : await ask(spelling, unknown);
        if (!wrong) absent.add(spelling);
        else {
          for (const word of unknown) own.set(word, wrong.get(word));
          answers.set(spelling, own);
        }
      }
    },
  };
}

async function ask(name: string, words: readonly string[]): Promise<Map<string, string[]> | undefined> {
  const dictionary = await hunspell(name);
  if (!dictionary) return undefined;
  const { isRight, near } = dictionary;
  const wrong = words.filter((word) => !isRight(word) && !partsAreRight(word, isRight));
  const told = wrong.map((word, index): [string, string[]] => {
    return [word, index < mostSuggestions ? near(word).slice(0, 3) : []];
  });
  dictionary.dispose();
  return new Map(told);
}

/** `copia-la`, `dov'è`: words joined by a mark are right when each is. */
function partsAreRight(word: string, isRight: (word: string) => boolean): boolean {
  const parts = word.split(/['-]/).filter((part) => part.length > 1);
  return parts.length > 0 && parts.join('') !== word && parts.every((part) => isRight(part));
}
