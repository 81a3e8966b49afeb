import type { Finding } from '../library/finding.ts';
import { proseOf } from './prose.ts';
import type { Rule } from './rule.ts';

const rule = 'preferred-words';

/**
 * One thing has one name in all texts of a language, one verb for one act: `instead:` in `spelling.yml` says which
 * word not to use and what to write instead. A word there that ends in * stands for all that begin with it.
 */
export const preferredWords: Rule = (content) =>
  content.library.languages.flatMap(({ tag }) => {
    const instead = Object.entries(content.spelling[tag]?.instead ?? {}).map(([word, better]) => ({
      better,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${pattern(word)}(?![\\p{L}\\p{N}])`, 'giu'),
    }));
    return proseOf(content)
      .filter(({ language }) => language === tag)
      .flatMap(({ file, text, at }) =>
        instead.flatMap(({ better, pattern }) =>
          [...text.matchAll(pattern)].map(
            ({ 0: written, index }): Finding => ({
              rule,
              file,
              ...at(index),
              found: `"${written}"`,
              expected: `"${better}", as in the other texts of "${tag}"`,
              mend: `Write "${better}". ${content.root}/spelling.yml says so.`,
              level: 'warning',
            }),
          ),
        ),
      );
  });

function pattern(word: string): string {
  return word
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\p{L}]*')
    .replace(/\s+/g, '\\s+');
}
