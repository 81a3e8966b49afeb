import { counted } from '../library/counted.ts';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { freshnessOf, type TextFreshness } from './freshness.ts';
import { withChanged } from './front-matter.ts';
import { existing, knownArticle, knownLanguage, knownSections, misused } from './names.ts';
import type { Paint } from './paint.ts';
import { type FileChange, recordDone, recordGrade } from './record.ts';
import { renamed } from './renamed.ts';
import { reportOf } from './report.ts';
import type { Request } from './request.ts';
import { show } from './show.ts';
import { table } from './table.ts';

/** What a command says and writes. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly changes: readonly FileChange[];
}

/**
 * Carries out what `npm run translations` is asked for. Pure: the caller prints and writes.
 *
 * @param today YYYY-MM-DD: the day that search engines and readers of the feed are told for what has changed
 * @throws UsageError
 */
export function carryOut(request: Request, content: Content, paint: Paint, today: string): Outcome {
  const { library } = content;
  switch (request.what) {
    case 'list': {
      const { language, json } = request;
      if (language !== undefined) knownLanguage(content, language);
      const report = reportOf(content);
      return told(json ? [JSON.stringify(report, null, 2)] : table(report, paint, language));
    }
    case 'show': {
      const { article } = existing(content, request);
      return told(show(article, request.language, library, paint));
    }
    case 'done': {
      const { article, text, file } = existing(content, request);
      const sections = knownSections(article, request.sections);
      const absent = text.sections.filter((one) => one.isAbsent && sections.includes(one.source.id));
      const [first] = absent.map(({ source }) => source);
      if (first)
        misused(
          `${file.file} has no section "${first.id}" yet; it stands in ${article.source.file}:${first.line}. Translate it first.`,
        );
      const changes = dated(content, recordDone(article, { [request.language]: sections }), today);
      return {
        changes,
        lines: [
          `Recorded: ${article.article.id} (${request.language}), ${counted(sections.length, 'section')}`,
        ],
      };
    }
    case 'done-all':
      return doneAll(content, request.language, today);
    case 'edited':
      return edited(content, request, today);
    case 'renamed':
      return sectionRenamed(content, request);
  }
}

/** Everything that nobody has recorded yet. What is known to be stale stays so: it is to be looked at one by one. */
function doneAll(content: Content, language: string | undefined, today: string): Outcome {
  if (language !== undefined) knownLanguage(content, language);
  const isMeant = (text: TextFreshness) => language === undefined || text.language === language;
  let recorded = 0;
  let stale = 0;
  let gone = 0;
  const all = freshnessOf(content);
  const unreadable = all.flatMap((article) => article.unreadable);
  const changes = all.flatMap((article) => {
    if (article.unreadable.length > 0) return [];
    const picked = article.texts.filter(isMeant).flatMap(({ language: tag, sections, gone: lost }) => {
      const open = sections
        .filter(({ state, isAbsent }) => state === 'unrecorded' && !isAbsent)
        .map(({ source }) => source.id);
      if (sections.some(({ state }) => state === 'changed' || state === 'dangerous')) stale++;
      if (Object.keys(lost).length > 0) gone++;
      else if (open.length > 0) return [[tag, open] as const];
      return [];
    });
    recorded += picked.length;
    return picked.length > 0 ? recordDone(article, Object.fromEntries(picked)) : [];
  });
  const lines = [`Recorded: ${counted(recorded, 'text')}`];
  if (stale > 0) {
    lines.push(
      `Left alone: ${counted(stale, 'text')} with sections that have changed; look at each with show`,
    );
  }
  if (gone > 0) {
    lines.push(
      `Left alone: ${counted(gone, 'text')} with a section that may have another id now; npm run check says which`,
    );
  }
  if (unreadable.length > 0) {
    lines.push(
      `Left out: articles with ${unreadable.join(', ')}, which cannot be read; npm run check says why`,
    );
  }
  return { changes: dated(content, changes, today), lines };
}

/** Texts of which something has been recorded say what they say since today. */
function dated({ texts }: Content, changes: readonly FileChange[], today: string): FileChange[] {
  return changes.map(({ file, text }) => {
    const before = texts.find((one) => one.file === file);
    const isNew = before !== undefined && text !== undefined && text !== before.raw;
    return { file, text: isNew ? withChanged(text, today) : text };
  });
}

function edited(
  content: Content,
  { article: id, sections, grade }: Request & { what: 'edited' },
  today: string,
): Outcome {
  const article = knownArticle(content, id);
  const ids = sections.length > 0 ? knownSections(article, sections) : article.ungraded;
  if (ids.length === 0)
    misused(
      `Nobody waits for a word on "${id}": no section that a translation was made from has been edited.`,
    );
  if (grade === 'dangerous' && ids.includes('front')) {
    misused(
      'Title, description and keywords are not followed, so they are never dangerous: grade "front" minor or changed.',
    );
  }
  for (const section of ids) {
    const past = article.history[section] ?? [];
    const now = article.wordings.find((one) => one.id === section)?.hash;
    if (past.length === 0)
      misused(`No translation of "${section}" has been recorded, so its edits need no grade.`);
    if (past.length === 1 && past[0]?.hash === now)
      misused(`"${section}" has not been edited since it was translated.`);
  }
  return {
    changes: [
      recordGrade(article, ids, grade),
      // Of a typo nobody is told.
      ...(grade === 'minor'
        ? []
        : [{ file: article.source.file, text: withChanged(article.source.raw, today) }]),
    ],
    lines: [`Graded ${grade}: ${id}, ${ids.join(', ')}`],
  };
}

function sectionRenamed(content: Content, { article: id, from, to }: Request & { what: 'renamed' }): Outcome {
  const article = knownArticle(content, id);
  knownSections(article, [to]);
  if (article.wordings.some((one) => one.id === from))
    misused(`The source text still has "${from}": give its heading or step the new id first.`);
  const known = [...new Set(article.texts.flatMap(({ gone }) => Object.keys(gone)))];
  if (!known.includes(from)) misused(`Nothing is recorded of "${from}". ${suggest(from, known)}`.trim());
  return {
    changes: renamed(article, from, to),
    lines: [`Renamed: ${id}, ${from} is ${to} now, in its translations too`],
  };
}

function told(lines: readonly string[]): Outcome {
  return { lines, changes: [] };
}
