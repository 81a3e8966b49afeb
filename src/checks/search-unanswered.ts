import type { Tools } from '../language-tools/tools.ts';
import type { Finding } from '../library/finding.ts';
import type { Content } from '../library/read-content.ts';
import type { Source } from '../library/source.ts';
import { stemsOf } from '../words/analyser.ts';
import { analyserFor } from './analyser-for.ts';
import type { Rule } from './rule.ts';

const rule = 'search-unanswered';

/**
 * What `search/concepts.yml` calls `unanswered` leads to the article that comes nearest, and is called so only until one
 * is about it.
 */
export const searchUnanswered: Rule = (content, { tools }) => {
  const source = content.searchSources['concepts'];
  if (!source) return [];
  return Object.entries(content.library.search.concepts).flatMap(([id, { best, unanswered, ...kinds }]) => {
    if (!unanswered) return [];
    const place = { rule, file: source.file, ...source.locate([id, 'unanswered']) };
    const other = kinds.problem ? 'problem' : kinds.topic ? 'topic' : undefined;
    return [
      ...(best === undefined ? [withoutNearest(place, id)] : []),
      ...(other ? [withAnother(place, id, other)] : []),
      ...answered(place, id, content, tools),
    ];
  });
};

type Place = Pick<Finding, 'rule' | 'file'> & ReturnType<Source['locate']>;

function withoutNearest(place: Place, id: string): Finding {
  return {
    ...place,
    found: `the concept "${id}" with unanswered: true and no best:`,
    expected: 'the article that comes nearest, for readers to have something to go on with',
    mend: 'Add best: with its id; where none is near, the one on how to reach people.',
  };
}

function withAnother(place: Place, id: string, other: string): Finding {
  return {
    ...place,
    found: `the concept "${id}" with both unanswered: and ${other}:`,
    expected: 'one of the two: what no article is about is not looked at further',
    mend: `Take ${other}: away, or unanswered: once an article is about it.`,
  };
}

/**
 * An article is about it whose title or one of whose keywords has all words of one of its phrases, in any form; of a word
 * alone, the title or a keyword that is that word: in a longer one it may mean something else.
 */
function answered(place: Place, id: string, content: Content, tools: Tools | undefined): Finding[] {
  const { library } = content;
  const homes = library.languages.flatMap((language) => {
    const { tag } = language;
    const analyser = analyserFor(content, language, tools);
    const stems = (text: string) => new Set(stemsOf(analyser, text));
    const said = (library.search.languages[tag]?.concepts[id] ?? []).map(stems);
    return library.articles.flatMap(({ id: article, texts }) => {
      const { title, keywords } = texts[tag] ?? { title: '', keywords: [] };
      const same = [title, ...keywords].find((one, at) => {
        const own = stems(one);
        const isAlone = (word: ReadonlySet<string>) => word.size === 1 && at > 0 && own.size > 1;
        return said.some(
          (word) => word.size > 0 && !isAlone(word) && [...word].every((stem) => own.has(stem)),
        );
      });
      return same === undefined ? [] : [{ article, tag, same }];
    });
  });
  const [first] = homes;
  if (!first) return [];
  return [
    {
      ...place,
      found: `unanswered: true of the concept "${id}"; but "${first.same}" is a title or keyword of ${first.article} in "${first.tag}"`,
      expected: 'that no article is about it: readers are told so',
      mend: `Is ${first.article} about it by now? Then write best: ${first.article} and take unanswered: away. Else take the word out of this concept, or out of the keywords, whichever it does not belong to.`,
      level: 'warning',
    },
  ];
}
