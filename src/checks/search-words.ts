import type { Finding } from '../library/finding.ts';
import type { LanguageSearchWords } from '../library/model.ts';
import type { Content } from '../library/read-content.ts';
import type { Source } from '../library/source.ts';
import { type Analyser, silentWords } from '../words/analyser.ts';
import { fold } from '../words/fold.ts';
import { analyserFor } from './analyser-for.ts';
import { isSound } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'search-words';

/** A reader has to type nearly all words of a phrase; nobody types more than these. */
const mostWords = 5;

/**
 * Each word of `search/<lang>.yml` does something: it stands once, in one concept, and is not found anyway. Words are
 * compared as the search compares them; by their stems only where stemmers are at hand.
 */
export const searchWords: Rule = (content, { tools }) =>
  content.library.languages.flatMap((language) => {
    const source = content.searchSources[language.tag];
    const words = content.library.search.languages[language.tag];
    if (!source || !words || !isSound(content, source.file)) return [];
    return wrongIn(source, words, analyserFor(content, language, tools), content);
  });

/** A word or phrase with where it stands. */
interface Entry {
  readonly text: string;
  readonly path: readonly PropertyKey[];
  /** What it belongs to, as a finding names it. */
  readonly home: string;
}

function wrongIn(
  source: Source,
  words: LanguageSearchWords,
  analyser: Analyser,
  content: Content,
): Finding[] {
  const folded = (text: string) =>
    analyser
      .words(text)
      .map((word) => fold(word.text))
      .join(' ');
  const stems = (text: string) =>
    analyser
      .words(text)
      .map(({ stem }) => stem)
      .join(' ');
  const list = (home: string, path: readonly string[], all: readonly string[]): Entry[] =>
    all.map((text, index) => ({ text, path: [...path, index], home }));
  const ignored = list('ignore', ['ignore'], words.ignore);
  const { parts, whole } = words.compounds;
  const said = Object.entries(words.concepts)
    .filter(([id]) => Object.hasOwn(content.library.search.concepts, id))
    .flatMap(([id, all]) => list(id, ['concepts', id], all));
  const small = new Map(ignored.map(({ text }) => [folded(text), text]));
  return [
    ...empty(source, [...ignored, ...said], folded),
    ...repeated(source, ignored, [folded]),
    ...repeated(source, list('parts', ['compounds', 'parts'], parts), [folded, stems]),
    ...repeated(source, list('whole', ['compounds', 'whole'], whole), [folded]),
    ...repeated(source, said, [folded, stems]),
    ...said.flatMap((entry) => alsoIgnored(source, entry, small.get(folded(entry.text)))),
    ...said.flatMap((entry) => tooLong(source, entry, analyser)),
  ];
}

function empty(source: Source, entries: readonly Entry[], key: (text: string) => string): Finding[] {
  return entries
    .filter(({ text }) => key(text) === '')
    .map(({ text, path, home }) => ({
      rule,
      file: source.file,
      ...source.locate(path),
      found: `"${text}" in ${home}`,
      expected: 'letters or digits: the search sees nothing else',
      mend: 'Remove it.',
    }));
}

/** Entries that are the same to the search as an earlier one. Written the same it is a slip, else it only does nothing. */
function repeated(
  source: Source,
  entries: readonly Entry[],
  keys: readonly ((text: string) => string)[],
): Finding[] {
  const seen = new Map<string, Entry>();
  const written = (text: string) => `= ${text.normalize('NFC').toLowerCase()}`;
  return entries.flatMap((entry): Finding[] => {
    const own = [written(entry.text), ...keys.map((key, order) => `${order} ${key(entry.text)}`)];
    if (keys[0]?.(entry.text) === '') return [];
    const earlier = own.map((key) => seen.get(key)).find((one) => one !== undefined);
    for (const key of own) if (!seen.has(key)) seen.set(key, entry);
    if (!earlier) return [];
    const twice = written(earlier.text) === own[0];
    const line = source.locate(earlier.path).line;
    const other = `"${earlier.text}"${earlier.home === entry.home ? '' : ` in ${earlier.home}`} (line ${line})`;
    const told = { rule, file: source.file, ...source.locate(entry.path), found: foundIn(entry) };
    if (earlier.home !== entry.home) {
      const expected = `words of one concept each; to the search this is the same as ${other}`;
      const mend = 'Leave it where most readers mean it.';
      return [{ ...told, expected, mend, ...(!twice && { level: 'warning' }) }];
    }
    if (twice)
      return [
        { ...told, expected: `each word once: it is ${other} already`, mend: 'Remove one of the two.' },
      ];
    const expected = `what is not already found: to the search this is the same as ${other}`;
    return [{ ...told, expected, mend: 'Remove one of the two.', level: 'warning' }];
  });
}

function alsoIgnored(source: Source, entry: Entry, ignored: string | undefined): Finding[] {
  if (ignored === undefined) return [];
  return [
    {
      rule,
      file: source.file,
      ...source.locate(entry.path),
      found: `${foundIn(entry)}, and "${ignored}" under ignore`,
      expected: 'a word that tells what is looked for, or one that does not',
      mend: 'Remove it from one of the two.',
    },
  ];
}

function tooLong(source: Source, entry: Entry, analyser: Analyser): Finding[] {
  const words = analyser.words(entry.text);
  const telling = words.length - silentWords(analyser, words).size;
  if (telling <= mostWords) return [];
  return [
    {
      rule,
      file: source.file,
      ...source.locate(entry.path),
      found: `${foundIn(entry)}, ${telling} words without those under ignore`,
      expected: `at most ${mostWords}: readers have to type all of them`,
      mend: 'Leave only the words that tell what is looked for.',
      level: 'warning',
    },
  ];
}

function foundIn({ text, home }: Entry): string {
  return `"${text}" in ${home}`;
}
