/** The page of the desk, for writers; complete without script. Pure. */
import { escapeMarkup } from '../library/escape-markup.ts';
import { states } from './freshness.ts';
import type { ArticleReport, Report, TextReport } from './report.ts';

/** Addresses of what belongs to the page, as the development server has them. */
export interface DeskParts {
  readonly style: string;
  readonly script: string;
}

/** A text as the table needs it. */
interface Row {
  readonly article: ArticleReport;
  readonly text: TextReport;
}

/** Every translation of every article: what is most linked to comes first, then what is worst. */
export function deskPage(report: Report, { style, script }: DeskParts): string {
  const worst = ({ state }: TextReport) => states.length - states.indexOf(state);
  const rows = report.articles.flatMap((article): Row[] =>
    article.texts.toSorted((a, b) => worst(a) - worst(b)).map((text) => ({ article, text })),
  );
  return `<!doctype html>
<html lang=en>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Desk: translations</title>
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
<h1>Translations</h1>
<p>The same as <code>npm run translations</code>; load it again after a change.
Compare with <code>npm run translations -- show</code>, record with <code>done</code>.</p>
${table(
  'Languages',
  ['Language', ...states, 'words to translate'],
  report.languages.map((one) => [
    text(`${one.name} (${one.language})`),
    ...states.map((state) => number(one[state])),
    number(one.words),
  ]),
)}
${ungraded(report)}
${table(
  'Texts',
  ['Article', 'Language', 'State', 'Sections', 'Words', 'Links here', 'File'],
  rows.map(({ article, text: one }) => [
    link(`/${report.source}/${article.id}/`, article.id),
    text(one.language),
    `<td data-sort="${states.indexOf(one.state)}" data-state="${one.state}">${one.state}`,
    text(one.sections.map(({ id, state }) => (state === one.state ? id : `${id} (${state})`)).join(', ')),
    number(one.words),
    number(article.linkedFrom.length),
    one.state === 'missing' ? text(one.file) : file(one.file),
  ]),
)}
${table(
  'What links here: by text, related: or a guide’s answers; why an article offers what it does, npm run related tells',
  ['Article', 'Links here', 'From'],
  report.articles.map(({ id, linkedFrom }) => [
    link(`/${report.source}/${id}/`, id),
    number(linkedFrom.length),
    linkedFrom.length === 0
      ? text('only the list of its section')
      : `<td>${linkedFrom.map((from) => anchor(`/${report.source}/${from}/`, from)).join(', ')}`,
  ]),
)}`;
}

function ungraded({ articles }: Report): string {
  const open = articles.filter((article) => article.ungraded.length > 0);
  if (open.length === 0) return '';
  return table(
    'Edits that nobody has graded',
    ['Article', 'Sections', 'Command'],
    open.map(({ id, ungraded: ids, file: path }) => [
      file(path, id),
      text(ids.join(', ')),
      text(`npm run translations -- edited ${id} minor | changed | dangerous`),
    ]),
  );
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((words) => `<th scope="col">${escapeMarkup(words)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `${cell}</td>`).join('')}</tr>`).join('\n');
  return `<table>\n<caption>${escapeMarkup(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function text(words: string): string {
  return `<td>${escapeMarkup(words)}`;
}

function number(amount: number): string {
  return `<td data-sort="${amount}">${amount}`;
}

function link(address: string, words: string): string {
  return `<td>${anchor(address, words)}`;
}

function anchor(address: string, words: string): string {
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(words)}</a>`;
}

/** Vite opens the file in the editor that runs on this machine. */
function file(path: string, words = path): string {
  return link(`/__open-in-editor?file=${encodeURIComponent(path)}`, words);
}
