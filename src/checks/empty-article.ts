import type { Finding } from '../library/finding.ts';
import { readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';

/** Letters below which a text is a forgotten beginning, not a short answer. */
const least = 40;

/** A text says something: an empty page would be built without complaint. */
export const emptyArticle: Rule = (content) =>
  readableTexts(content).flatMap(({ file, scanned: { proseLength } }): Finding[] => {
    if (proseLength >= least) return [];
    return [
      {
        rule: 'empty-article',
        file,
        line: 1,
        column: 1,
        found: proseLength === 0 ? 'no text below the front matter' : `${proseLength} letters of text`,
        expected: `at least ${least} letters, headings not counted`,
        mend: 'Write the article, or remove the file: readers then get the next language of the fallback.',
      },
    ];
  });
