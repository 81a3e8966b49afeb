import type { History, PastWording } from '../library/model.ts';
import type { ArticleFreshness } from './freshness.ts';
import { withRecord } from './front-matter.ts';
import { type FileChange, historyFile, type Records, recordsOf } from './record.ts';
import { hashOf } from './wording.ts';

/**
 * A section of the source text has another id: the translations get it too, and what is recorded of the section goes
 * with it. So an edit made together with the renaming is still seen, and a mere renaming leaves translations fresh.
 */
export function renamed(article: ArticleFreshness, from: string, to: string): FileChange[] {
  const past = (article.history[from] ?? []).map((one) => withId(one, from, to));
  const hashes = new Map(article.history[from]?.map(({ hash }, index) => [hash, past[index]?.hash ?? hash]));
  const later = (article.history[to] ?? []).filter(({ hash }) => !past.some((one) => one.hash === hash));
  const { [from]: _, ...others } = article.history;
  const history: History = { ...others, [to]: [...past, ...later] };
  const order = article.wordings.map(({ id }) => id);
  const records: Records = Object.fromEntries(
    Object.entries(recordsOf(article)).map(([language, { [from]: old, ...known }]) => {
      const all: Record<string, string> = { ...known };
      if (old !== undefined) all[to] ??= hashes.get(old) ?? old;
      const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
      return [language, Object.fromEntries(Object.entries(all).sort(([a], [b]) => rank(a) - rank(b)))];
    }),
  );
  const texts = article.texts.flatMap(({ language, file, gone }): FileChange[] => {
    if (!file || !(from in gone)) return [];
    return [{ file: file.file, text: withRecord(replaced(file.raw, from, to), records[language] ?? {}) }];
  });
  return [...texts, historyFile(article, history, records)];
}

function withId(past: PastWording, from: string, to: string): PastWording {
  const text = replaced(past.text, from, to);
  return { ...past, text, hash: hashOf(text) };
}

/** The id where a heading or a step has it, and where links lead to it. */
function replaced(text: string, from: string, to: string): string {
  return text
    .replaceAll(`{#${from}}`, `{#${to}}`)
    .replaceAll(`](#${from})`, `](#${to})`)
    .replace(/<Step\b[^>]*>/g, (tag) => tag.replace(`"${from}"`, `"${to}"`));
}
