import { articlesIn, sectionOf } from '../library/find-articles.ts';
import type { Article, Library } from '../library/model.ts';

/** Where people lead readers from an article, ids of other articles only. */
export interface Ways {
  /** `related:` in the writer's order. */
  readonly related: ReadonlySet<string>;
  /** Links in the text, and answers and steps of a guide that lead on. */
  readonly text: ReadonlySet<string>;
}

/** Where people lead from each article and to it; what the machine finds is not among it. */
export interface Graph {
  readonly from: ReadonlyMap<string, Ways>;
  /** The same by where it leads: article → the others that lead to it, in the order of `sections.yml`. */
  readonly to: ReadonlyMap<string, Ways>;
}

/** @param tag language whose texts' links count; an article without a text in it counts with its source text's. */
export function graphOf(library: Library, tag: string): Graph {
  const ids = new Set(library.articles.map(({ id }) => id));
  const from = new Map(
    library.articles.map((article): [string, Ways] => {
      const others = (found: readonly string[]) =>
        new Set(found.filter((id) => ids.has(id) && id !== article.id));
      const links = (article.texts[tag] ?? article.texts[library.source])?.links ?? [];
      return [
        article.id,
        {
          related: others(article.facts.related.map(({ id }) => id)),
          text: others([...links, ...leadsOn(article)]),
        },
      ];
    }),
  );
  const to = new Map([...ids].map((id) => [id, { related: new Set<string>(), text: new Set<string>() }]));
  for (const [id, ways] of from) {
    for (const other of ways.related) to.get(other)?.related.add(id);
    for (const other of ways.text) to.get(other)?.text.add(id);
  }
  return { from, to };
}

/** What the answers and steps of a guide lead to; a place of the guide itself begins with `#`. */
export function leadsOn({ facts }: Article): string[] {
  return facts.steps
    .flatMap(({ next, checks }) => [next, ...checks.flatMap(({ answers }) => answers.map((one) => one.next))])
    .filter((next) => next !== undefined);
}

/** Ids of the articles that lead to one in any way, in the order of `sections.yml`. */
export function linksHere({ to }: Graph, id: string): string[] {
  const ways = to.get(id);
  return [...to.keys()].filter((other) => ways?.related.has(other) || ways?.text.has(other));
}

/** The articles that most others lead to, the most first. */
export function mostLinked(library: Library, count: number): string[] {
  const graph = graphOf(library, library.source);
  const links = new Map(
    [...graph.to].map(([id, { related, text }]) => [id, new Set([...related, ...text]).size]),
  );
  return [...links]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([id]) => id);
}

/** The article below this one in its section; undefined for the last. */
export function nextInSection(library: Library, article: Article): string | undefined {
  const order = articlesIn(library, sectionOf(library, article)).map(({ id }) => id);
  const at = order.indexOf(article.id);
  return at < 0 ? undefined : order[at + 1];
}
