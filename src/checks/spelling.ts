import type { Finding } from '../library/finding.ts';
import type { Language } from '../library/model.ts';
import type { Content } from '../library/read-content.ts';
import { top } from './look-up.ts';
import { type Prose, proseOf } from './prose.ts';
import type { Rule } from './rule.ts';
import { isSameWord, knownWords } from './words.ts';

const rule = 'spelling';

/** Words stand in the dictionary of their language (`spelling:` in `languages.yml`), in a label, or in `spelling.yml`. */
export const spelling: Rule = (content, { tools }) => {
  if (!tools) return [];
  return content.library.languages.flatMap((language, index) => {
    const words = unknownWords(content, language);
    const asked = [...new Set(words.map(({ word }) => word))];
    if (asked.length === 0) return [];
    const wrong = language.spelling ? tools.misspelt(language.spelling, asked) : undefined;
    if (wrong === undefined) return [skipped(content, language, index)];
    return words.flatMap(({ word, prose, index: place }): Finding[] => {
      const near = wrong.get(word);
      if (!near) return [];
      const meant = near.map((one) => `"${one}"`).join(' or ');
      return [
        {
          rule,
          file: prose.file,
          ...prose.at(place),
          found: `"${word}"`,
          expected: `a word that the dictionary of "${language.tag}" has`,
          mend: `${meant ? `Did you mean ${meant}? ` : ''}${otherwise(content, prose)}`,
          level: 'warning',
        },
      ];
    });
  });
};

function otherwise({ root }: Content, { block }: Prose): string {
  const list = `If it is right, add it to ${root}/spelling.yml.`;
  return block ? `${list} Words of another language: <i lang="…">…</i>.` : list;
}

/** What the dictionaries will be asked, so that they can be asked beforehand: by their name, each word once. */
export function wordsAsked(content: Content): Map<string, string[]> {
  return new Map(
    content.library.languages.flatMap((language) => {
      const words = unknownWords(content, language).map(({ word }) => word);
      return language.spelling ? [[language.spelling, [...new Set(words)]]] : [];
    }),
  );
}

/** The words of a content by language: they are looked for once for the dictionaries, and once more for the rule. */
const found = new WeakMap<Content, Map<string, Word[]>>();

function unknownWords(content: Content, language: Language): Word[] {
  const byTag = found.get(content) ?? new Map<string, Word[]>();
  found.set(content, byTag);
  const words = byTag.get(language.tag) ?? findUnknownWords(content, language);
  byTag.set(language.tag, words);
  return words;
}

function findUnknownWords(content: Content, language: Language): Word[] {
  const words = proseOf(content)
    .filter((prose) => prose.language === language.tag)
    .flatMap(wordsOf);
  const ours = wordsKnown(content, language);
  const different = [...new Set(words.map(({ word }) => word))];
  const unknown = new Set(different.filter((word) => !ours.some((one) => isSameWord(one, word))));
  return words.filter(({ word }) => unknown.has(word));
}

function skipped({ sources, root }: Content, { tag, spelling: name }: Language, index: number): Finding {
  return {
    rule,
    file: sources.languages?.file ?? `${root}/languages.yml`,
    ...(sources.languages?.locate(['languages', index, 'tag']) ?? top),
    found: name ? `the spelling of "${tag}" was skipped: no ${name} here` : `no spelling: for "${tag}"`,
    expected: 'a dictionary that is installed',
    mend: name
      ? 'Install it (docs/checks/spelling.md says how) and run the check again.'
      : 'Name an npm package with a Hunspell dictionary, or leave it out.',
    level: 'information',
  };
}

interface Word {
  readonly word: string;
  readonly prose: Prose;
  readonly index: number;
}

/** Addresses, hosts and placeholders are no words. */
const noWords = /https?:\/\/\S+|[\w.+-]+@[\w.-]+|\b(?:[\w-]+\.)+[a-z]{2,}\b|\{\{?\w+\}?\}/g;
const pattern = /[\p{L}\p{M}\p{N}￼]+(?:['’-][\p{L}\p{M}\p{N}￼]+)*(?:[:’'][\p{L}]+)?/gu;

function wordsOf(prose: Prose): Word[] {
  const text = prose.text.replace(noWords, (all) => ' '.repeat(all.length));
  return [...text.matchAll(pattern)]
    .filter(([word]) => /\p{L}{2}/u.test(word) && !/[\p{N}￼]/u.test(word) && !isAbbreviation(word))
    .map(({ 0: word, index }) => ({ word: word.replaceAll('’', "'"), prose, index }));
}

/** IMAP, POPia, SMTP:n: in capitals, perhaps with an ending. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,}[:'’-]?\p{Ll}*$/u.test(word);
}

/** What the provider calls things is right, too. */
function wordsKnown({ spelling: list, library }: Content, { tag }: Language): string[] {
  const labels = Object.values(library.labels[tag] ?? {}).flatMap(({ text }) => text.split(/\s+/));
  return [...knownWords(list, tag).flatMap((words) => words.split(/\s+/)), ...labels];
}
