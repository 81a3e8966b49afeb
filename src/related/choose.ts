import { bestText } from '../library/find-articles.ts';
import type { Article, Library, Related } from '../library/model.ts';
import { nextInSection } from './graph.ts';
import type { Candidate, Ranking } from './ranking.ts';

/** How many articles are offered at the end of another, those a writer named among them. */
const SHOWN = 5;
/** What is offered without a writer's word has at least this score; an empty place is better than a wrong way. */
export const ENOUGH = 0.25;
/** What a text in another language is worth to somebody who has to read it, of the same in their own. */
const IN_ANOTHER_LANGUAGE = 0.7;

/** Why an article is offered, or why it is not. */
export type Verdict = 'named' | 'found' | 'next' | 'refused' | 'too-little' | 'no-room';

/** A candidate with what became of it. */
export interface Judged extends Candidate {
  readonly verdict: Verdict;
  /** Tag of the language readers get it in, where that is not theirs. */
  readonly elsewhere?: string | undefined;
}

/** Everything that was thought of for an article, in the order of `shownOf` and then of the score. */
export function judge(library: Library, article: Article, tag: string, ranking: Ranking): Judged[] {
  const { related, notRelated } = article.facts;
  const elsewhere = (id: string) => {
    const text = bestText(library, id, tag);
    return text.isFallback ? text.language.tag : undefined;
  };
  const ranked = ranking.candidates(article).map((one) => ({ ...one, elsewhere: elsewhere(one.id) }));
  const named = related.map(
    ({ id }): Judged => ({
      ...(ranked.find((one) => one.id === id) ?? { id, score: 0, parts: {}, elsewhere: elsewhere(id) }),
      verdict: 'named',
    }),
  );
  const next = nextInSection(library, article);
  let room = SHOWN - named.length;
  const rest = ranked
    .filter(({ id }) => !related.some((one) => one.id === id))
    .map((one) => (one.elsewhere ? { ...one, score: one.score * IN_ANOTHER_LANGUAGE } : one))
    .sort((a, b) => b.score - a.score)
    .map((one): Judged => {
      if (notRelated.includes(one.id)) return { ...one, verdict: 'refused' };
      if (one.id === next) return { ...one, verdict: 'next' };
      if (one.score < ENOUGH) return { ...one, verdict: 'too-little' };
      room -= 1;
      return { ...one, verdict: room < 0 ? 'no-room' : 'found' };
    });
  const found = rest.filter(({ verdict }) => verdict === 'found');
  return [...ownFirst(named), ...ownFirst(found), ...rest.filter(({ verdict }) => verdict !== 'found')];
}

/** What readers of a language are offered at the end of an article: what a writer named, then what was found. */
export function shownOf(library: Library, article: Article, tag: string, ranking: Ranking): Related[] {
  return judge(library, article, tag, ranking)
    .filter(({ verdict }) => verdict === 'named' || verdict === 'found')
    .map(({ id }) => article.facts.related.find((one) => one.id === id) ?? { id });
}

/** Of equals those first that exist in the reader's language. */
function ownFirst(judged: readonly Judged[]): Judged[] {
  return [...judged.filter((one) => !one.elsewhere), ...judged.filter((one) => one.elsewhere)];
}
