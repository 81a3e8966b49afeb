import type { Finding } from '../library/finding.ts';
import { readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';

/** Two articles of a language have different titles: in search results the title is all that tells them apart. */
export const titles: Rule = (content) => {
  const first = new Map<string, string>();
  return readableTexts(content).flatMap(({ file, language, frontMatter }): Finding[] => {
    const title = (frontMatter?.value as { title?: unknown } | null | undefined)?.title;
    if (typeof title !== 'string' || !frontMatter) return [];
    const key = `${language} ${title.trim().replace(/\s+/g, ' ').toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    return [
      {
        rule: 'titles',
        file,
        ...frontMatter.locate(['title']),
        found: `the title "${title}", which ${other} has too`,
        expected: 'a title of its own in each language',
        mend: 'Say in one of the titles what sets the article apart.',
      },
    ];
  });
};
