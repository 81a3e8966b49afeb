import type { Library } from '../library/model.ts';
import type { ArticleFreshness, SectionFreshness } from './freshness.ts';
import type { Paint } from './paint.ts';
import { wordDiff } from './word-diff.ts';
import { type Wording, wordingsOf } from './wording.ts';

/**
 * What a translator compares: for each section that is not fresh, how the source text became what it is, word by word,
 * and the translation as it stands.
 *
 * @param article with a text in the language
 */
export function show(article: ArticleFreshness, language: string, library: Library, paint: Paint): string[] {
  const text = article.texts.find((one) => one.language === language);
  const own = wordingsOf(text?.file, article.article.texts[language]);
  const nameOf = (tag: string) => library.languages.find((one) => one.tag === tag)?.name ?? tag;
  const done = `npm run translations -- done ${article.article.id} ${language}`;
  const open = (text?.sections ?? []).filter(({ state }) => state === 'changed' || state === 'dangerous');
  const unknown = (text?.sections ?? [])
    .filter(({ state, isAbsent }) => state === 'unrecorded' && !isAbsent)
    .map(({ source }) => source.id);
  const absent = (text?.sections ?? []).filter(({ isAbsent }) => isAbsent);
  const lines = open.flatMap((section) => {
    const { id, line } = section.source;
    const translation = own.find((one) => one.id === id);
    return [
      `${paint('bold', id)}  ${paint(section.state === 'dangerous' ? 'red' : 'yellow', section.state)}`,
      '',
      `  ${nameOf(library.source)}, ${article.source.file}:${line}`,
      ...indented(change(article, section, paint)),
      '',
      `  ${nameOf(language)}, ${text?.file?.file}:${translation?.line ?? 1}`,
      ...indented(translation?.text ?? ''),
      '',
      `  When it says the same again: ${done} ${id}`,
      '',
    ];
  });
  for (const { source } of absent) {
    lines.push(
      `${paint('bold', source.id)}  not in ${nameOf(language)} yet`,
      '',
      `  ${nameOf(library.source)}, ${article.source.file}:${source.line}`,
      ...indented(source.text),
      '',
      `  When it is there: ${done} ${source.id}`,
      '',
    );
  }
  if (unknown.length > 0) {
    lines.push(
      `No record of the source of: ${unknown.join(', ')}`,
      `When they say what it says now: ${done} ${unknown.join(' ')}`,
      '',
    );
  }
  return lines.length > 0 ? lines.slice(0, -1) : ['Every section is fresh.'];
}

function change({ history }: ArticleFreshness, { source, from }: SectionFreshness, paint: Paint): string {
  const before = history[source.id]?.find(({ hash }) => hash === from);
  return before
    ? marked(before.text, source, paint)
    : `(history.yml does not have what it said before)\n\n${source.text}`;
}

/** Marks stand there with and without colours: not everybody sees these. */
function marked(before: string, { text }: Wording, paint: Paint): string {
  return wordDiff(before, text)
    .map((run) => {
      if (run.kind === 'removed') return paint('red', `[-${run.text}-]`);
      return run.kind === 'added' ? paint('green', `{+${run.text}+}`) : run.text;
    })
    .join('');
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `    ${line}`.trimEnd());
}
