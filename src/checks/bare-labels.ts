import type { Finding } from '../library/finding.ts';
import type { Language } from '../library/model.ts';
import type { Content } from '../library/read-content.ts';
import { object } from '../library/scanned-text.ts';
import { type Prose, proseOf } from './prose.ts';
import type { Rule } from './rule.ts';
import { isSameWord, isSentenceStart, knownWords } from './words.ts';

const rule = 'bare-labels';

interface Bare {
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * Names of buttons and menus are written with `<Label>`, never typed. "Settings" may also be an ordinary word, so only
 * what is written as a name counts: with a capital inside a sentence, in quotation marks, or in bold on its own.
 */
export const bareLabels: Rule = (content) =>
  content.library.languages.flatMap((language) => {
    const labels = labelsOf(content, language);
    const names = knownWords(content.spelling, language.tag).filter((name) => /\s/.test(name));
    return proseOf(content)
      .filter(({ article, language: own, kind }) => article && own === language.tag && kind !== 'picture')
      .flatMap((prose) => bareIn(hide(prose, names), labels, language));
  });

/** Labels of a language, longest first; without those that `spelling.yml` has, such as the product's own name. */
function labelsOf({ library, spelling }: Content, { tag }: Language): Bare[] {
  const names = knownWords(spelling, tag);
  return Object.entries(library.labels[tag] ?? {})
    .filter(([, { text }]) => !names.includes(text))
    .map(([id, { text }]) => ({ id, words: text.split(/\s+/) }))
    .sort((a, b) => b.words.length - a.words.length);
}

/** The same words without names of other things, so that "Apple Mail" is not the label "Mail". */
function hide(prose: Prose, names: readonly string[]): Prose {
  const text = names.reduce((words, name) => words.replaceAll(name, object.repeat(name.length)), prose.text);
  return { ...prose, text };
}

const word = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

function bareIn(prose: Prose, labels: readonly Bare[], language: Language): Finding[] {
  const { text } = prose;
  const words = [...text.matchAll(word)];
  const findings: Finding[] = [];
  for (let at = 0; at < words.length; at++) {
    const label = labels.find(({ words: own }) =>
      own.every((one, place) => {
        const written = words[at + place]?.[0];
        return written !== undefined && isSameWord(one, written);
      }),
    );
    const first = words[at];
    const last = words[at + (label?.words.length ?? 1) - 1];
    if (!label || !first || !last) continue;
    const end = last.index + last[0].length;
    if (!isOneTerm(text, first.index, end) || !isName(prose, language, label, first.index, end)) continue;
    at += label.words.length - 1;
    findings.push({
      rule,
      file: prose.file,
      ...prose.at(first.index),
      found: `"${text.slice(first.index, end)}", typed as text`,
      expected: `<Label id="${label.id}" />, which says "${label.words.join(' ')}" in this language`,
      mend: `Write <Label id="${label.id}" />. If it is no button or menu here, write it in lower case.`,
      level: 'warning',
    });
  }
  return findings;
}

/** Nothing but spaces between the words: "Mail. Accounts" is no label. */
function isOneTerm(text: string, from: number, to: number): boolean {
  return /^[^.!?:;,()]*$/.test(text.slice(from, to));
}

function isName(prose: Prose, { capitals }: Language, label: Bare, from: number, to: number): boolean {
  const { text, block } = prose;
  const written = text.slice(from, to);
  if (!/^\p{Lu}/u.test(written)) return false;
  if (isQuoted(text, from, to)) return true;
  // A bold beginning names what a line is about.
  if (isSentenceStart(text, from)) return false;
  if (block && isBold(block, from, to)) return true;
  // Behind another name it is a part of that; a verb that begins the sentence is no name: "Open Settings".
  const before = /\p{Lu}[\p{L}\p{N}]*\s$/u.exec(text.slice(0, from));
  if (before && !isSentenceStart(text, before.index)) return false;
  // Where every noun has a capital, only several words that all stand as in the label are a name.
  return capitals !== 'nouns' || label.words.length > 1;
}

function isQuoted(text: string, from: number, to: number): boolean {
  return /["'“”„«»‚‘’‹›]\s?$/.test(text.slice(0, from)) && /^\s?["'“”„«»‘’‹›]/.test(text.slice(to));
}

/** All of a bold piece. */
function isBold({ stretches, text }: NonNullable<Prose['block']>, from: number, to: number): boolean {
  const index = stretches.findIndex((stretch) => stretch.from === from && stretch.strong);
  const end = stretches[index + 1]?.from ?? text.length;
  return index >= 0 && end === to;
}
