import type { State } from './freshness.ts';
import { columns, type Paint } from './paint.ts';
import type { Report, TextReport } from './report.ts';

const signs: Readonly<Record<State, string>> = {
  fresh: '✓',
  unrecorded: '?',
  changed: '~',
  dangerous: '!',
  missing: '–',
};
const colours = {
  fresh: 'green',
  unrecorded: 'yellow',
  changed: 'yellow',
  dangerous: 'red',
  missing: 'bold',
} as const;

/** The report as a terminal shows it: a line for each language, then what there is to do, most linked first. */
export function table(report: Report, paint: Paint, language?: string): string[] {
  const shown = report.languages.filter((one) => language === undefined || one.language === language);
  return [
    ...columns([
      ['language', 'fresh', 'unrecorded', 'changed', 'dangerous', 'missing', 'words to translate'],
      ...shown.map((one) => [
        `${one.name} (${one.language})`,
        one.fresh,
        one.unrecorded,
        one.changed,
        one.dangerous,
        one.missing,
        one.words,
      ]),
    ]),
    '',
    ...(language === undefined ? everyArticle(report, paint) : toDo(report, paint, language)),
    ...ungraded(report, paint),
  ];
}

/** A sign for each article and language. */
function everyArticle({ articles, languages }: Report, paint: Paint): string[] {
  const tags = languages.map(({ language }) => language);
  const rows = columns([
    ['article', 'links', ...tags],
    ...articles.map(({ id, linkedFrom, texts }) => [
      id,
      linkedFrom.length,
      ...tags.map((tag) => sign(texts.find((one) => one.language === tag))),
    ]),
  ]);
  const all = Object.entries(signs).map(([state, mark]) => `${mark} ${state}`);
  return [
    ...rows.map((row) => row.replaceAll(/(?<= )[✓?~!–]\d*/g, (mark) => paint(colours[stateOf(mark)], mark))),
    '',
    `${all.join('   ')}; with the number of sections. What to do in a language: --lang ${tags[0] ?? ''}`,
  ];
}

function sign(text: TextReport | undefined): string {
  if (!text) return '';
  const worst = text.sections.filter(({ state }) => state === text.state).length;
  return `${signs[text.state]}${worst || ''}`;
}

function stateOf(mark: string): State {
  return (Object.keys(signs) as State[]).find((state) => signs[state] === mark[0]) ?? 'fresh';
}

/** Texts of a language that are not fresh, with the sections concerned. */
function toDo({ articles }: Report, paint: Paint, language: string): string[] {
  return articles.flatMap(({ id, linkedFrom, texts }) => {
    const text = texts.find((one) => one.language === language);
    if (!text || text.state === 'fresh') return [];
    return [
      `${paint('bold', id)}  ${paint(colours[text.state], text.state)}, ${text.words} words, ${linkedFrom.length} links  ${text.file}`,
      ...text.sections.map((one) => `    ${one.id}  ${paint(colours[one.state], one.state)}`),
    ];
  });
}

function ungraded({ articles }: Report, paint: Paint): string[] {
  const open = articles.filter((article) => article.ungraded.length > 0);
  if (open.length === 0) return [];
  return [
    '',
    paint('bold', 'Edits that nobody has graded; until then they count as changed:'),
    ...open.map(({ id, ungraded: ids, file }) => `  ${id}: ${ids.join(', ')}  ${file}`),
    '  npm run translations -- edited <article> [section] minor | changed | dangerous',
  ];
}
