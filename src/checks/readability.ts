import type { Finding } from '../library/finding.ts';
import { top } from './look-up.ts';
import { type Prose, proseOf } from './prose.ts';
import type { Rule } from './rule.ts';

const rule = 'readability';

/**
 * How hard the texts of each language are to read: LIX, the words of a sentence plus the share of words longer than
 * six letters (Björnsson, 1968). It works in every language of letters, but compares only texts of the same one.
 */
export const readability: Rule = (content) =>
  content.library.languages.flatMap(({ tag }, index): Finding[] => {
    const paragraphs = proseOf(content).filter(
      ({ article, language, kind }) => article && language === tag && kind === 'paragraph',
    );
    const sentences = paragraphs.flatMap((prose) => sentencesOf(prose, tag));
    const words = sentences.flatMap(({ words: all }) => all);
    const longest = sentences.reduce(
      (a, b) => (b.words.length > a.words.length ? b : a),
      sentences[0] ?? none,
    );
    if (words.length === 0) return [];
    const texts = new Set(paragraphs.map(({ file }) => file)).size;
    const perSentence = words.length / sentences.length;
    const long = (words.filter((word) => word.length > 6).length / words.length) * 100;
    const { sources } = content;
    return [
      {
        rule,
        file: sources.languages?.file ?? `${content.root}/languages.yml`,
        ...(sources.languages?.locate(['languages', index, 'tag']) ?? top),
        found: `LIX ${Math.round(perSentence + long)} in ${texts} texts in "${tag}": ${perSentence.toFixed(1)} words a sentence, ${Math.round(long)} % long words`,
        expected: 'compare with what it was: a rising figure means harder texts',
        mend: `The longest sentence, ${longest.words.length} words, stands in ${longest.file}:${longest.line}.`,
        level: 'information',
      },
    ];
  });

interface Sentence {
  readonly file: string;
  readonly line: number;
  readonly words: readonly string[];
}

const none: Sentence = { file: '', line: 1, words: [] };

function sentencesOf({ text, file, at }: Prose, tag: string): Sentence[] {
  const segments = [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)];
  return segments.flatMap(({ segment, index }) => {
    const words = segment.match(/[\p{L}\p{M}\p{N}'’-]+/gu);
    return words ? [{ file, line: at(index).line, words }] : [];
  });
}
