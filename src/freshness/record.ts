import { beside } from '../library/beside.ts';
import type { Grade, History } from '../library/model.ts';
import type { ArticleFreshness } from './freshness.ts';
import { withRecord } from './front-matter.ts';
import { formatHistory, graded, pruned, withPresent } from './history.ts';

/** A file to write, its path as in the content; without a text: to remove. */
export interface FileChange {
  readonly file: string;
  readonly text: string | undefined;
}

export type Records = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Records that sections of translations say what the source text says now.
 *
 * @param picked language → ids of the sections
 */
export function recordDone(
  article: ArticleFreshness,
  picked: Readonly<Record<string, readonly string[]>>,
): FileChange[] {
  const records: Records = {
    ...recordsOf(article),
    ...Object.fromEntries(
      Object.entries(picked).map(([language, ids]) => [
        language,
        withoutGone(article, { ...recordOf(article, language), ...present(article, ids) }),
      ]),
    ),
  };
  const ids = new Set(Object.values(picked).flat());
  const history = withGone(
    article,
    article.wordings.map((wording) => {
      const past = article.history[wording.id] ?? [];
      return [wording.id, ids.has(wording.id) ? withPresent(past, wording) : past];
    }),
  );
  const texts = Object.keys(picked).flatMap((language): FileChange[] => {
    const text = article.texts.find((one) => one.language === language)?.file;
    return text ? [{ file: text.file, text: withRecord(text.raw, records[language] ?? {}) }] : [];
  });
  return [...texts, historyFile(article, history, records)];
}

/** Records how much the last edit of some sections of the source text matters. */
export function recordGrade(article: ArticleFreshness, ids: readonly string[], grade: Grade): FileChange {
  const history = withGone(
    article,
    article.wordings.map((wording) => {
      const past = article.history[wording.id] ?? [];
      return [wording.id, ids.includes(wording.id) ? graded(withPresent(past, wording), grade) : past];
    }),
  );
  return historyFile(article, history, recordsOf(article));
}

/** The history with what is still needed: nothing of sections that no translation has been recorded for. */
export function historyFile(article: ArticleFreshness, history: History, records: Records): FileChange {
  const needed = Object.entries(history).map(([id, past]) => {
    const used = new Set(Object.values(records).flatMap((record) => record[id] ?? []));
    return [id, used.size > 0 ? pruned(past, used) : []] as const;
  });
  const order = [...article.wordings.map(({ id }) => id), ...goneIds(article)];
  return {
    file: beside(article.source.file, 'history.yml'),
    text: formatHistory(Object.fromEntries(needed), order),
  };
}

/** What is known of sections that may have been renamed is kept beside what is known of the others. */
function withGone(
  article: ArticleFreshness,
  known: readonly (readonly [string, History[string]])[],
): History {
  const gone = goneIds(article).map((id) => [id, article.history[id] ?? []] as const);
  return Object.fromEntries([...gone, ...known]);
}

function goneIds({ texts }: ArticleFreshness): string[] {
  return [...new Set(texts.flatMap(({ gone }) => Object.keys(gone)))];
}

/** Once every section has a record, none of them can be a renamed one. */
function withoutGone({ wordings }: ArticleFreshness, record: Record<string, string>): Record<string, string> {
  const ids = wordings.map(({ id }) => id);
  if (!ids.every((id) => id in record)) return record;
  return Object.fromEntries(ids.flatMap((id) => (record[id] === undefined ? [] : [[id, record[id]]])));
}

export function recordsOf(article: ArticleFreshness): Records {
  return Object.fromEntries(article.texts.map(({ language }) => [language, recordOf(article, language)]));
}

/** What a translation was made from, in the order of the text, and behind it what may have another id now. */
function recordOf({ texts }: ArticleFreshness, language: string): Record<string, string> {
  const { sections = [], gone = {} } = texts.find((one) => one.language === language) ?? {};
  const known = sections.flatMap(({ source: { id }, from }) => (from === undefined ? [] : [[id, from]]));
  return { ...Object.fromEntries(known), ...gone };
}

function present({ wordings }: ArticleFreshness, ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(wordings.filter(({ id }) => ids.includes(id)).map(({ id, hash }) => [id, hash]));
}
