import { atLeast, atMost, type Goal, goals, mainLanguages } from './goals.ts';
import { against, bestPeer, figuresIn, misses, ofLanguage, type Quality, type Run } from './quality.ts';
import type { Half, Query } from './queries.ts';
import { points, share, table } from './table.ts';

const inHalf = (half: Half) => (query: Query) => query.half === half;
const languagesOf = ({ queries }: Quality) => [...queries.keys()];
const oursIn = (quality: Quality, language: string) => ofLanguage(quality, language)[0] as Run;

/** The tables of one half. */
export function qualityTables(quality: Quality, half: Half): string {
  const sections = [
    ['This search', ownTable(quality, half)],
    ['success@1 / success@3 of all', sideBySide(quality, half)],
    [
      'Ahead of the best peer, points of success@1 (only this one right : only the peer right)',
      aheadTable(quality, half),
    ],
    ['This search by kind of query, success@1 / success@3', kindTable(quality, half)],
  ];
  return sections.map(([title, lines]) => `${title} · ${half}\n${lines}`).join('\n\n');
}

function ownTable(quality: Quality, half: Half): string {
  const head = ['', 'queries', 's@1', 's@3', 'MRR', 'nDCG@10', 'zero', 'whole texts asked, both halves'];
  return table([
    head,
    ...languagesOf(quality).map((language) => {
      const { count, success1, success3, mrr, ndcg10, zero } = figuresIn(
        quality,
        oursIn(quality, language),
        inHalf(half),
      );
      const { texts, queries } = quality.asked.get(language) ?? { texts: 0, queries: 0 };
      return [
        language,
        String(count),
        ...[success1, success3, mrr, ndcg10, zero].map(share),
        `${texts} of ${queries}`,
      ];
    }),
  ]);
}

function sideBySide(quality: Quality, half: Half): string {
  const languages = languagesOf(quality);
  const names = ofLanguage(quality, languages[0] ?? '').map(({ name }) => name);
  const rows = [
    ['', ...languages],
    ...names.map((name) => [
      name,
      ...languages.map((language) => {
        const run = ofLanguage(quality, language).find((one) => one.name === name) as Run;
        const { success1, success3 } = figuresIn(quality, run, inHalf(half));
        return `${share(success1)}/${share(success3)}${run.note?.startsWith('no ') ? '*' : ''}`;
      }),
    ]),
  ];
  return `${table(rows)}\n  * it does not know this language; its default was taken`;
}

function aheadTable(quality: Quality, half: Half): string {
  return table([
    ['', 'best peer', 'ahead', '', 'of MiniSearch (our words)', ''],
    ...languagesOf(quality).map((language) => {
      const shown = [
        bestPeer(quality, language, half),
        ofLanguage(quality, language).find(({ side }) => side === 'fed'),
      ];
      return [
        language,
        shown[0]?.name ?? '',
        ...shown.flatMap((run) => {
          if (!run) return ['', ''];
          const { ahead, won, lost } = against(quality, language, half, run);
          return [points(ahead), `${won}:${lost}`];
        }),
      ];
    }),
  ]);
}

function kindTable(quality: Quality, half: Half): string {
  const all = [...quality.queries.values()].flat();
  const kinds = [...new Set(all.map(({ kind }) => kind))].toSorted();
  return table([
    ['', ...kinds],
    ...languagesOf(quality).map((language) => [
      language,
      ...kinds.map((kind) => {
        const wanted = (query: Query) => query.half === half && query.kind === kind;
        const { count, success1, success3 } = figuresIn(quality, oursIn(quality, language), wanted);
        return count === 0 ? '' : `${share(success1)}/${share(success3)}`;
      }),
    ]),
  ]);
}

/** Only of the half one may tune to. */
export function missesTable(quality: Quality): string {
  const all = misses(quality);
  const rows = all.map(({ language, query, kind, expected, first, place }) => [
    `${language} ${kind}: ${query}`,
    `wanted ${expected.join(' or ')}${place === undefined ? ', nowhere' : `, at ${place}`}; first ${first ?? 'nothing'}`,
  ]);
  return `Not first · dev (${all.length})\n${rows.map((row) => `  ${row.join('\n      ')}`).join('\n')}`;
}

/** The promises about quality, on the half that nobody tunes to. */
export function qualityGoals(quality: Quality): Goal[] {
  return languagesOf(quality).flatMap((language) => {
    const { success1, success3, mrr, zero } = figuresIn(quality, oursIn(quality, language), inHalf('test'));
    const own = mainLanguages.includes(language)
      ? [
          atLeast(`${language} success@1`, success1, goals.success1, share),
          atLeast(`${language} success@3`, success3, goals.success3, share),
          atLeast(`${language} MRR`, mrr, goals.mrr, share),
          atMost(`${language} zero results`, zero, goals.zero, share),
        ]
      : [atLeast(`${language} success@3`, success3, goals.success3Elsewhere, share)];
    const best = bestPeer(quality, language, 'test');
    if (!best) return own;
    const { ahead } = against(quality, language, 'test', best);
    return [...own, atLeast(`${language} ahead of ${best.name}`, ahead, goals.ahead, points)];
  });
}
