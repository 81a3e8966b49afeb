import type { Finding } from '../library/finding.ts';
import { readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'keywords';

/**
 * Keywords are what readers type and the text does not say. One that stands twice does nothing; one that the title
 * says already does nothing either, since titles weigh more in the search.
 */
export const keywords: Rule = (content) =>
  readableTexts(content).flatMap(({ file, frontMatter }): Finding[] => {
    const { title, keywords: all } = (frontMatter?.value ?? {}) as { title?: unknown; keywords?: unknown };
    if (!frontMatter || !Array.isArray(all)) return [];
    const said = plain(String(title));
    const words = all.map((one) => plain(String(one)));
    return words.flatMap((word, index): Finding[] => {
      const at = {
        rule,
        file,
        ...frontMatter.locate(['keywords', index]),
        found: `the keyword "${all[index]}"`,
      };
      if (words.indexOf(word) < index) {
        return [{ ...at, expected: 'each keyword once', mend: 'Remove it.' }];
      }
      if (!` ${said} `.includes(` ${word} `)) return [];
      const mend = 'Remove it, or write instead what readers call it otherwise.';
      const expected = `what the title does not say: "${title}"`;
      return [{ ...at, expected, mend, level: 'warning' }];
    });
  });

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
