import type { Finding } from '../library/finding.ts';
import { suggest } from '../library/nearest.ts';
import { isStemmer, stemmerNames } from '../words/stemmer-names.ts';
import type { Rule } from './rule.ts';

const rule = 'stemmers';

/** `stemmer:` in `languages.yml` names one that there is; without one, only words as they are written are found. */
export const stemmers: Rule = ({ library, sources: { languages: source } }) =>
  library.languages.flatMap(({ tag, stemmer }, index): Finding[] => {
    if (!source || isStemmer(stemmer)) return [];
    const at = { rule, file: source.file };
    if (stemmer === undefined) {
      return [
        {
          ...at,
          ...source.locate(['languages', index, 'tag']),
          found: `no stemmer: for "${tag}"`,
          expected: 'a stemmer where there is one for the language',
          mend: `Name one of: ${stemmerNames.join(', ')}. Without it, search does not know a word in another form.`,
          level: 'information',
        },
      ];
    }
    return [
      {
        ...at,
        ...source.locate(['languages', index, 'stemmer']),
        found: `stemmer: ${stemmer} for "${tag}"`,
        expected: 'a stemmer that there is, or no such line',
        mend: suggest(stemmer, stemmerNames),
      },
    ];
  });
