import type { Article, Library } from '../library/model.ts';
import { type Graph, graphOf, type Ways } from './graph.ts';
import type { Likeness } from './likeness.ts';

/** What speaks for a way from one article to another, each 0 to 1 before it is weighed. */
export type Signal =
  /** How alike they are in the reader's language. */
  | 'words'
  /** How alike their source texts are. */
  | 'source'
  /** The text leads there. */
  | 'link'
  /** The other's text leads here. */
  | 'linked'
  /** The other names this one in `related:`. */
  | 'named'
  /** The same articles name both. */
  | 'together'
  | 'section'
  | 'services';

/**
 * What each signal counts. A link in the text is where a writer sent readers; being named back or named together is a hint.
 * Words are seldom alike by more than a third, so they decide where people have not, as for a new article on its first day.
 * Section and services only part what is alike already. Set by sense, not fitted; `npm run bench:related` measures them.
 */
export const WEIGHTS: Readonly<Record<Signal, number>> = {
  words: 1,
  source: 0.5,
  link: 0.6,
  linked: 0.3,
  named: 0.4,
  together: 0.4,
  section: 0.1,
  services: 0.1,
};

export interface Candidate {
  readonly id: string;
  readonly score: number;
  /** What each signal added to the score; those that added nothing are left out. */
  readonly parts: Readonly<Partial<Record<Signal, number>>>;
}

/** How alike articles are by their words, in the reader's language and in the source language. */
export interface Words {
  readonly own: (id: string) => Likeness;
  readonly source: (id: string) => Likeness;
}

export interface Ranking {
  /** Every article with something that speaks for it, the best first; two that are as good in the order of `sections.yml`. */
  candidates(article: Article): Candidate[];
}

/** Ranks what is near each article for readers of a language, whatever `related:` of that article itself says. */
export function createRanking(
  library: Library,
  tag: string,
  words: Words,
  weights: Readonly<Record<Signal, number>> = WEIGHTS,
): Ranking {
  const graph = graphOf(library, tag);
  const articles = new Map(library.articles.map((article) => [article.id, article]));
  const order = new Map(library.articles.map(({ id }, at) => [id, at]));

  /** What a link tells: less, the more texts lead to the same place, as nearly all do to whoever gives support. */
  const rareness = (id: string): number =>
    Math.log((articles.size + 1) / waysAt(graph.to, id).text.size) / Math.log(articles.size + 1);

  const candidates = (article: Article): Candidate[] => {
    const { id } = article;
    const own = words.own(id);
    const source = words.source === words.own ? own : words.source(id);
    const from = waysAt(graph.from, id);
    const to = waysAt(graph.to, id);
    const together = namedTogether(graph, id);
    const others = new Set(
      [own, source, together]
        .flatMap((found) => [...found.keys()])
        .concat(...from.text, ...to.text, ...to.related),
    );
    others.delete(id);
    const candidate = (other: Article): Candidate => {
      const isWritten = article.texts[tag] !== undefined && other.texts[tag] !== undefined;
      const inSource = source.get(other.id) ?? 0;
      const values: Record<Signal, number> = {
        // Words of two languages cannot be compared: then the source texts stand for both.
        words: isWritten ? (own.get(other.id) ?? 0) : inSource,
        source: inSource,
        link: from.text.has(other.id) ? rareness(other.id) : 0,
        linked: to.text.has(other.id) ? rareness(id) : 0,
        named: Number(to.related.has(other.id)),
        together: together.get(other.id) ?? 0,
        section: Number(article.section === other.section),
        services: shared(article.facts.services, other.facts.services),
      };
      const parts: Partial<Record<Signal, number>> = {};
      for (const signal of Object.keys(values) as Signal[]) {
        const part = values[signal] * weights[signal];
        if (part > 0) parts[signal] = part;
      }
      return { id: other.id, score: Object.values(parts).reduce((all, part) => all + part, 0), parts };
    };
    return [...others]
      .flatMap((other) => articles.get(other) ?? [])
      .map(candidate)
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  };
  return { candidates };
}

const nowhere: Ways = { related: new Set(), text: new Set() };

function waysAt(ways: Graph['from'], id: string): Ways {
  return ways.get(id) ?? nowhere;
}

/** Co-citation: how many of those that name one article name the other too, 1 where it is all of both. */
function namedTogether({ from, to }: Graph, id: string): Likeness {
  const counts = new Map<string, number>();
  const naming = waysAt(to, id).related;
  for (const by of naming) {
    for (const other of waysAt(from, by).related) {
      if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  // Whoever names this one is in no position to be named beside it, and is not counted against the other.
  const all = (other: string) => waysAt(to, other).related.size - Number(waysAt(to, other).related.has(id));
  const own = (other: string) => naming.size - Number(naming.has(other));
  return new Map(
    [...counts].map(([other, count]) => [other, count / Math.sqrt((own(other) || 1) * (all(other) || 1))]),
  );
}

/** Share of the services of either that both depend on; 0 where neither depends on any. */
function shared(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 0 : one.filter((service) => other.includes(service)).length / all.size;
}
