import { stringify } from 'yaml';
import { neededForms, parsePlural } from '../checks/plural-forms.ts';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { toDo } from '../library/to-do.ts';
import { UsageError } from '../library/usage-error.ts';
import { addToList } from './add-to-list.ts';
import type { Plan } from './new-article.ts';

/** Longest label that `labels/<lang>.yml` may have. */
const longestLabel = 60;

/**
 * A language more: its line in `languages.yml`, and its words, labels and words for the search, all of them to do. Readers get the source
 * language's words and articles until they are translated, so the site builds at once.
 *
 * @param fallback tags to try where a text is missing; without any, the language that this is a variety of, where it is
 *   there (Portuguese for that of Brazil). The source language is added at the end
 * @throws UsageError for a tag that browsers do not know, or that exists
 */
export function planLanguage(content: Content, tag: string, fallback: readonly string[]): Plan {
  const { source, languages, words, labels, search } = content.library;
  const tags = languages.map((language) => language.tag);
  if (canonical(tag) !== tag) {
    const meant = canonical(tag.replaceAll('_', '-')) ?? tagOfName(tag, source);
    const advice = meant ? `Did you mean "${meant}"?` : 'Most languages are two letters: pl, sv, pt-BR.';
    throw new UsageError(`"${tag}" is no language tag. ${advice}`);
  }
  if (tags.includes(tag)) throw new UsageError(`The language "${tag}" exists. Nothing was written.`);
  const unknown = fallback.find((one) => !tags.includes(one));
  if (unknown)
    throw new UsageError(`--fallback names "${unknown}", which is no language. ${suggest(unknown, tags)}`);
  const nearest =
    fallback.length > 0 ? fallback : tags.filter((one) => one === new Intl.Locale(tag).language);
  const chain = [...nearest.filter((one) => one !== source), source].join(', ');
  const entry = `{ tag: ${tag}, name: ${stringify(nameOf(tag)).trim()}, direction: ${directionOf(tag)}, fallback: [${chain}] }`;
  return {
    files: new Map([
      [`interface/${tag}.json`, `${JSON.stringify(wordsToDo(words[source] ?? {}, tag), null, 2)}\n`],
      [`labels/${tag}.yml`, labelsToDo(labels[source] ?? {}, tag)],
      [`search/${tag}.yml`, searchWordsToDo(Object.keys(search.concepts), tag)],
    ]),
    changed: new Map([
      ['languages.yml', addToList(content.sources.languages?.text ?? '', ['languages'], entry)],
    ]),
  };
}

function canonical(tag: string): string | undefined {
  try {
    const [one = ''] = Intl.getCanonicalLocales(tag);
    return new Intl.DisplayNames(one, { type: 'language', fallback: 'none' }).of(one) ? one : undefined;
  } catch {
    return undefined;
  }
}

/** The tag of a language that was given by its name, in the language of the source texts. */
function tagOfName(name: string, source: string): string | undefined {
  const names = new Intl.DisplayNames(source, { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags.find((tag) => names.of(tag)?.toLowerCase() === name.toLowerCase());
}

/** The language's name in itself, with a capital as in a list. */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function directionOf(tag: string): string {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo?: () => { direction?: string } };
  return locale.getTextInfo?.().direction ?? 'ltr';
}

/** Every key, plurals in the forms that the language has. */
function wordsToDo(source: Readonly<Record<string, string>>, tag: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(source).flatMap(([key, text]) => {
      const plural = parsePlural(key);
      if (!plural) return [[key, toDo(text)]];
      if (plural.form !== 'other') return [];
      return neededForms(tag).map((form) => [`${plural.base}_${form}`, toDo(text)]);
    }),
  );
}

function labelsToDo(source: Readonly<Record<string, { readonly text: string }>>, tag: string): string {
  const lines = Object.entries(source).map(([id, { text }]) => {
    const written = toDo(text);
    return `${id}: ${stringify(written.length > longestLabel ? 'TODO' : written, { lineWidth: 0 }).trim()}`;
  });
  return [
    `# Words on the buttons and menus of the product in "${tag}", exactly as the screen shows them.`,
    '# One that nobody has seen there: { text: …, assumed: true }.',
    ...lines,
    '',
  ].join('\n');
}

/** Every key, empty: words of another language would find nothing and be taken for words of this one. */
function searchWordsToDo(concepts: readonly string[], tag: string): string {
  const head = [
    `# The words that readers use in "${tag}"; concepts.yml says which article answers them. What each key does, and how`,
    '# to see whether a word helps: content/README.md, "Words that readers use".',
    'ignore: []',
    'compounds: { links: [], parts: [], whole: [] }',
  ];
  if (concepts.length === 0) return [...head, 'concepts: {}', ''].join('\n');
  return [...head, 'concepts:', ...concepts.map((id) => `  ${id}: []`), ''].join('\n');
}
