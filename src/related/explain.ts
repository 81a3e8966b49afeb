import { columns } from '../freshness/paint.ts';
import { bestText, languageOf } from '../library/find-articles.ts';
import type { Article, Library } from '../library/model.ts';
import { ENOUGH, type Judged, judge, type Verdict } from './choose.ts';
import { graphOf, linksHere } from './graph.ts';
import { type Ranking, type Signal, WEIGHTS } from './ranking.ts';

/** How each verdict is told to a writer. */
const TOLD: Readonly<Record<Verdict, string>> = {
  named: 'in: related: names it',
  found: 'in: found',
  next: 'out: next in its section, which is offered anyway',
  refused: 'out: notRelated: names it',
  'too-little': `out: less than ${ENOUGH}`,
  'no-room': 'out: five are offered',
};

/** Why an article offers what it offers, for its writer: every candidate with its score by signal, and what links here. */
export function explain(library: Library, article: Article, tag: string, ranking: Ranking): string[] {
  const signals = Object.keys(WEIGHTS) as Signal[];
  const judged = judge(library, article, tag, ranking);
  const number = (value: number) => value.toFixed(2);
  const row = (one: Judged) => [
    one.id,
    number(one.score),
    ...signals.map((signal) => (one.parts[signal] === undefined ? '' : number(one.parts[signal]))),
    [
      TOLD[one.verdict],
      one.elsewhere &&
        `in ${languageOf(library, one.elsewhere).name}${one.verdict === 'named' ? '' : ', counts less'}`,
    ]
      .filter(Boolean)
      .join('; '),
  ];
  const named = linksHere(graphOf(library, tag), article.id);
  return [
    `${bestText(library, article.id, tag).title}  (${languageOf(library, tag).name})`,
    '',
    ...columns([['article', 'score', ...signals, ''], ...judged.map(row)]),
    '',
    `What links here: ${named.length > 0 ? named.join(', ') : 'nothing'}`,
    `To offer another: related: in ${article.section}/${article.id}/article.yml; never to offer one: notRelated:`,
  ];
}
