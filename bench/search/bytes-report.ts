import type { Load } from './bytes.ts';
import { atMost, type Goal, goals } from './goals.ts';
import type { Grown } from './grown.ts';
import { ofLanguage, type Quality } from './quality.ts';
import { kilobytes, table } from './table.ts';

/** What was loaded in the browser, by language. */
export function loadsTable(loads: readonly Load[]): string {
  const rows = loads.map(({ language, program, stemmer, words, index, first, later, others }) => [
    language,
    ...[program, stemmer, words, index, first, later].map(String),
    others.join(', '),
  ]);
  return `Loaded from opening the search to the first results, bytes (brotli), measured in Chromium; and what comes after\n${table(
    [['', 'program', 'stemmer', 'words', 'index', 'together', 'after', ''], ...rows],
  )}`;
}

/** What the other engines would load on the same articles. */
export function peersTable(quality: Quality): string {
  const languages = [...quality.queries.keys()];
  const names = ofLanguage(quality, languages[0] ?? '').flatMap(({ name, bytes }) => (bytes ? [name] : []));
  const rows = names.map((name) => [
    name,
    ...languages.map((language) => {
      const bytes = ofLanguage(quality, language).find((run) => run.name === name)?.bytes;
      return bytes ? kilobytes(bytes.library + bytes.index) : '';
    }),
  ]);
  return `Other engines, KB: library and index added up (a model, without their interface)\n${table([
    ['', ...languages],
    ...rows,
  ])}`;
}

/** The index in libraries of other sizes, with what else is loaded as it is here. */
export function sizesTable(grown: readonly Grown[], loads: readonly Load[]): string {
  return `Larger libraries, grown (a model): terms of the index, index and first results in KB (brotli), build of the index in ms\n${table(
    [
      ['', 'articles', 'terms', 'index', 'first results', 'details', 'build'],
      ...grown.map((one) => [
        one.language,
        String(one.articles),
        String(one.terms),
        kilobytes(one.indexBytes),
        kilobytes(firstBytes(one, loads) ?? 0),
        kilobytes(one.detailsBytes),
        one.buildMilliseconds.toFixed(0),
      ]),
    ],
  )}`;
}

function firstBytes({ language, indexBytes }: Grown, loads: readonly Load[]): number | undefined {
  const load = loads.find((one) => one.language === language);
  return load && load.first - load.index + indexBytes;
}

/** The promises about bytes: of the site as it is, and of larger ones. */
export function bytesGoals(loads: readonly Load[], grown: readonly Grown[], articles: number): Goal[] {
  const limit = (count: number) => goals.bytes.find(([most]) => count <= most)?.[1];
  const goal = (name: string, count: number, bytes: number | undefined): Goal[] => {
    const most = limit(count);
    return most === undefined || bytes === undefined
      ? []
      : [atMost(`${name} KB to first results`, bytes, most, kilobytes)];
  };
  return [
    ...loads.flatMap(({ language, first }) => goal(language, articles, first)),
    ...grown.flatMap((one) =>
      goal(`${one.language} at ${one.articles} articles,`, one.articles, firstBytes(one, loads)),
    ),
  ];
}
