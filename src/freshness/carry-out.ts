import { beside } from '../library/beside.ts';
import { counted } from '../library/counted.ts';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { UsageError } from '../library/usage-error.ts';
import { type ArticleFreshness, freshnessOf, type TextFreshness } from './freshness.ts';
import type { Paint } from './paint.ts';
import { type FileChange, recordDone, recordGrade } from './record.ts';
import { reportOf } from './report.ts';
import { MISUSED, type Request } from './request.ts';
import { show } from './show.ts';
import { table } from './table.ts';

/** What a command says and writes. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly changes: readonly FileChange[];
}

/** Carries out what `npm run translations` is asked for. Pure: the caller prints and writes. @throws UsageError */
export function carryOut(request: Request, content: Content, paint: Paint): Outcome {
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
      const { article } = existing(content, request);
      const sections = knownSections(article, request.sections);
      const changes = recordDone(article, { [request.language]: sections });
      return {
        changes,
        lines: [
          `Recorded: ${article.article.id} (${request.language}), ${counted(sections.length, 'section')}`,
        ],
      };
    }
    case 'done-all':
      return doneAll(content, request.language);
    case 'edited':
      return edited(content, request);
  }
}

/** Everything that nobody has recorded yet. What is known to be stale stays so: it is to be looked at one by one. */
function doneAll(content: Content, language: string | undefined): Outcome {
  if (language !== undefined) knownLanguage(content, language);
  const isMeant = (text: TextFreshness) => language === undefined || text.language === language;
  let recorded = 0;
  let stale = 0;
  const all = freshnessOf(content);
  const unreadable = all.flatMap((article) => article.unreadable);
  const changes = all.flatMap((article) => {
    if (article.unreadable.length > 0) return [];
    const picked = article.texts.filter(isMeant).flatMap(({ language: tag, sections }) => {
      const open = sections.filter(({ state }) => state === 'unrecorded').map(({ source }) => source.id);
      if (sections.some(({ state }) => state === 'changed' || state === 'dangerous')) stale++;
      return open.length > 0 ? [[tag, open] as const] : [];
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
  if (unreadable.length > 0) {
    lines.push(
      `Left out: articles with ${unreadable.join(', ')}, which cannot be read; npm run check says why`,
    );
  }
  return { changes, lines };
}

function edited(content: Content, { article: id, sections, grade }: Request & { what: 'edited' }): Outcome {
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
    changes: [recordGrade(article, ids, grade)],
    lines: [`Graded ${grade}: ${id}, ${ids.join(', ')}`],
  };
}

function told(lines: readonly string[]): Outcome {
  return { lines, changes: [] };
}

function existing(
  content: Content,
  names: { article: string; language: string },
): { article: ArticleFreshness } {
  knownLanguage(content, names.language);
  const article = knownArticle(content, names.article);
  const text = article.texts.find(({ language }) => language === names.language);
  if (!text?.file) {
    const file = beside(article.source.file, `${names.language}.mdx`);
    misused(
      `"${names.article}" has no text in "${names.language}" yet. Copy ${article.source.file} to ${file} and translate it.`,
    );
  }
  return { article };
}

function knownArticle(content: Content, id: string): ArticleFreshness {
  const articles = freshnessOf(content);
  const article = articles.find((one) => one.article.id === id);
  if (article && article.unreadable.length > 0) {
    misused(`${article.unreadable.join(' and ')} cannot be read. npm run check says why.`);
  }
  if (article) return article;
  if (content.folders.some((folder) => folder.id === id))
    misused(`The source text of "${id}" cannot be read. npm run check says why.`);
  return misused(
    `There is no article "${id}". ${suggest(
      id,
      articles.map((one) => one.article.id),
    )}`,
  );
}

function knownLanguage({ library }: Content, tag: string): void {
  const tags = library.languages.map((one) => one.tag);
  if (tag === library.source)
    misused(`"${tag}" is the language texts are first written in; it is no translation.`);
  if (!tags.includes(tag))
    misused(
      `There is no language "${tag}". ${suggest(
        tag,
        tags.filter((one) => one !== library.source),
      )}`,
    );
}

/** All sections where none is named. */
function knownSections({ article, wordings }: ArticleFreshness, names: readonly string[]): string[] {
  const ids = wordings.map(({ id }) => id);
  for (const name of names) {
    if (!ids.includes(name)) misused(`"${article.id}" has no section "${name}". ${suggest(name, ids)}`);
  }
  return names.length > 0 ? [...names] : ids;
}

function misused(why: string): never {
  throw new UsageError(why, MISUSED);
}
