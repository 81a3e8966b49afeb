import type { Finding } from '../library/finding.ts';
import { nearest, suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { articleIds, readableFolders, repeats, usesOf } from './look-up.ts';
import type { Rule } from './rule.ts';
import { missingWords, whyWord } from './words-demanded.ts';

const rule = 'article-links';
type Folder = ReturnType<typeof readableFolders>[number];

/**
 * Articles that texts, `related:` and `notRelated:` name exist, are not the article itself, and stand there once; each
 * reason has its words.
 */
export const articleLinks: Rule = (content) => {
  const ids = articleIds(content);
  const inTexts = usesOf(content, 'Article').flatMap(({ text, element, id }): Finding[] => {
    const at = { rule, file: text.file, line: element.line, column: element.column };
    const found = `<Article id="${id}">`;
    if (id === text.article) {
      const mend = 'Name another article, or leave the link out.';
      return [{ ...at, found: `${found}, this article itself`, expected: 'another article', mend }];
    }
    return ids.includes(id) ? [] : [{ ...at, found, ...unknown(id, ids, text.article) }];
  });
  const folders = readableFolders(content);
  const inFacts = folders.flatMap((folder) => [
    ...listMistakes(folder, 'related', 'the related article', ids),
    ...listMistakes(folder, 'notRelated', 'the article', ids),
    ...contradictions(folder),
  ]);
  return [...inTexts, ...inFacts, ...reasons(content, folders)];
};

function unknown(id: string, ids: readonly string[], self: string): Pick<Finding, 'expected' | 'mend'> {
  const others = ids.filter((other) => other !== self);
  return { expected: 'the id of an article', mend: suggest(id, others) };
}

function idsIn({ facts }: Folder, list: 'related' | 'notRelated'): readonly string[] {
  return list === 'related' ? facts.related.map(({ id }) => id) : facts.notRelated;
}

function listMistakes(
  folder: Folder,
  list: 'related' | 'notRelated',
  what: string,
  ids: readonly string[],
): Finding[] {
  const { id: self, file, source } = folder;
  const named = idsIn(folder, list);
  const again = repeats(named);
  return named.flatMap((id, index): Finding[] => {
    if (!source) return [];
    const at = { rule, file, ...source.locate([list, index]) };
    if (id === self) {
      const found = `"${id}", this article itself`;
      return [{ ...at, found, expected: 'other articles', mend: 'Remove it.' }];
    }
    if (!ids.includes(id)) return [{ ...at, found: `${what} "${id}"`, ...unknown(id, ids, self) }];
    if (!again.includes(index)) return [];
    const mend = 'Remove one of the two.';
    return [{ ...at, found: `"${id}" once more`, expected: 'each article once', mend }];
  });
}

/** What is named as related and as not related. */
function contradictions(folder: Folder): Finding[] {
  const { file, source } = folder;
  const related = idsIn(folder, 'related');
  return idsIn(folder, 'notRelated').flatMap((id, index): Finding[] => {
    if (!source || !related.includes(id)) return [];
    const found = `"${id}", which related: names too`;
    const mend = 'Remove it from one of the two lists.';
    return [
      {
        rule,
        file,
        ...source.locate(['notRelated', index]),
        found,
        expected: 'articles not to be offered',
        mend,
      },
    ];
  });
}

/** Reasons that no language has words for, told where they are given, and those that some languages lack. */
function reasons(content: Content, folders: readonly Folder[]): Finding[] {
  const said = new Set(Object.values(content.library.words).flatMap((words) => Object.keys(words)));
  const known = [...said]
    .filter((key) => key.startsWith(whyWord('')))
    .map((key) => key.slice(whyWord('').length));
  const ids = new Set(folders.flatMap(({ facts }) => facts.related.flatMap(({ why }) => why ?? [])));
  return [...ids].flatMap((why) => {
    const givers = folders.filter(({ facts }) => facts.related.some((one) => one.why === why));
    if (known.includes(why) || nearest(why, known) === undefined) {
      const because = `the reason that ${givers[0]?.file} gives as why: ${why}`;
      return missingWords(content, rule, whyWord(why), because);
    }
    return givers.flatMap(({ facts, file, source }) =>
      facts.related.flatMap((one, index): Finding[] => {
        if (one.why !== why || !source) return [];
        const at = source.locate(['related', index, 'why']);
        const expected = 'a reason that the interface has words for';
        return [{ rule, file, ...at, found: `the reason "${why}"`, expected, mend: suggest(why, known) }];
      }),
    );
  });
}
