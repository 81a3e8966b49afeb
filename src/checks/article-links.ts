import type { Finding } from '../library/finding.ts';
import { suggest } from '../library/nearest.ts';
import { articleIds, readableFolders, usesOf } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'article-links';

/** Articles that texts and `related:` lead to exist, and are not the article itself. */
export const articleLinks: Rule = (content) => {
  const ids = articleIds(content);
  const others = (self: string) => ids.filter((id) => id !== self);

  const inTexts = usesOf(content, 'Article').flatMap(({ text, element, id }): Finding[] => {
    const at = { rule, file: text.file, line: element.line, column: element.column };
    const found = `<Article id="${id}">`;
    if (id === text.article) {
      const mend = 'Name another article, or leave the link out.';
      return [{ ...at, found: `${found}, this article itself`, expected: 'another article', mend }];
    }
    if (ids.includes(id)) return [];
    return [{ ...at, found, expected: 'the id of an article', mend: suggest(id, others(text.article)) }];
  });

  const inFacts = readableFolders(content).flatMap(({ id: self, file, source, facts }) =>
    facts.related.flatMap((id, index): Finding[] => {
      if (!source) return [];
      const at = { rule, file, ...source.locate(['related', index]) };
      if (id === self) {
        return [
          { ...at, found: `"${id}", this article itself`, expected: 'other articles', mend: 'Remove it.' },
        ];
      }
      if (!ids.includes(id)) {
        const found = `the related article "${id}"`;
        return [{ ...at, found, expected: 'the id of an article', mend: suggest(id, others(self)) }];
      }
      if (facts.related.indexOf(id) === index) return [];
      return [
        { ...at, found: `"${id}" once more`, expected: 'each article once', mend: 'Remove one of the two.' },
      ];
    }),
  );
  return [...inTexts, ...inFacts];
};
