import type { Finding } from '../library/finding.ts';
import type { Content } from '../library/read-content.ts';
import type { Source } from '../library/source.ts';
import { fold } from '../words/fold.ts';
import type { Rule } from './rule.ts';

const rule = 'search-unanswered';

/**
 * What `search/concepts.yml` calls `unanswered` leads to the article that comes nearest, and is called so only until one
 * is about it.
 */
export const searchUnanswered: Rule = (content) => {
  const source = content.searchSources['concepts'];
  if (!source) return [];
  return Object.entries(content.library.search.concepts).flatMap(([id, { best, unanswered, ...kinds }]) => {
    if (!unanswered) return [];
    const place = { rule, file: source.file, ...source.locate([id, 'unanswered']) };
    const other = kinds.problem ? 'problem' : kinds.topic ? 'topic' : undefined;
    return [
      ...(best === undefined ? [withoutNearest(place, id)] : []),
      ...(other ? [withAnother(place, id, other)] : []),
      ...answered(place, id, content),
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

/** A word of it that a writer has made a keyword or the title of an article is answered there. */
function answered(place: Place, id: string, { library }: Content): Finding[] {
  const homes = library.languages.flatMap(({ tag }) => {
    const words = new Set((library.search.languages[tag]?.concepts[id] ?? []).map(fold));
    return library.articles.flatMap(({ id: article, texts }) => {
      const { title, keywords } = texts[tag] ?? { title: '', keywords: [] };
      const same = [title, ...keywords].find((one) => words.has(fold(one)));
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
      mend: `Is ${first.article} about it by now? Then write best: ${first.article} and take unanswered: away; else take the keyword away.`,
      level: 'warning',
    },
  ];
}
