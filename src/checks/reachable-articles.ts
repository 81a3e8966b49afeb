import type { Finding } from '../library/finding.ts';
import type { Article } from '../library/model.ts';
import type { Content } from '../library/read-content.ts';
import { graphOf, leadsOn, linksHere } from '../related/graph.ts';
import { articleIds, repeats, top } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'reachable-articles';

/**
 * From the articles that home pages show large, a way leads to every other by what people wrote: links in texts, `related:`
 * and answers of guides. Lists of sections are no such way, nor is what the machine finds.
 */
export const reachableArticles: Rule = (content) => {
  const { library } = content;
  if (library.frequent.length === 0 || isBroken(content)) return [];
  const graph = graphOf(library, library.source);
  const reached = new Set(library.frequent);
  for (const id of reached) {
    const ways = graph.from.get(id);
    for (const other of [...(ways?.related ?? []), ...(ways?.text ?? [])]) reached.add(other);
  }
  return content.folders.flatMap(({ id, file }): Finding[] => {
    if (reached.has(id)) return [];
    const by = linksHere(graph, id);
    return [
      {
        rule,
        level: 'warning',
        file,
        ...top,
        found:
          by.length === 0
            ? `"${id}", which no other article leads to`
            : `"${id}", which only ${by.join(', ')} leads to, and nothing leads there`,
        expected:
          'a way to it from an article that is shown large on the home page (frequent: in sections.yml)',
        mend: `Name it under related: where its readers come from, or link to it with <Article id="${id}" />.`,
      },
    ];
  });
};

/** Whether a way may be missing only because something cannot be read or an id is wrong, which is told elsewhere. */
function isBroken(content: Content): boolean {
  const { library } = content;
  const ids = new Set(articleIds(content));
  const isWrong = ({ id: self, facts }: Article) => {
    const related = facts.related.map(({ id }) => id);
    return related.includes(self) || repeats(related).length > 0;
  };
  if (content.findings.length > 0 || library.articles.some(isWrong)) return true;
  const named = library.articles.flatMap((article) => [
    ...article.facts.related.map(({ id }) => id),
    ...(article.texts[library.source]?.links ?? []),
    ...leadsOn(article).filter((next) => !next.startsWith('#')),
  ]);
  return [...library.frequent, ...named].some((id) => !ids.has(id));
}
