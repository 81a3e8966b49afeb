import type { Finding } from '../library/finding.ts';
import { type ReadableText, readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';
import { bySection, nameOf, placeOf, translations } from './text-sections.ts';

const rule = 'section-length';

/** A section may be so many times shorter or longer than the language's texts are as a rule. */
const most = 1.7;
/** Letters that must be missing or too many: a short section differs by a word. */
const least = 100;

interface Pair {
  readonly model: ReadableText;
  readonly text: ReadableText;
  readonly id: string;
  /** Letters in the source language and in the translation. */
  readonly letters: number;
  readonly own: number;
}

/**
 * A section of a translation is about as long as its source, measured by what is usual between the two languages: a
 * paragraph that was left out, or one that only the translation has, shows.
 */
export const sectionLength: Rule = (content) => {
  const { languages, source } = content.library;
  const all = translations(readableTexts(content), source);
  return languages.flatMap(({ tag }) => {
    const pairs = all.filter(({ text }) => text.language === tag).flatMap(pairsOf);
    const usual = sum(pairs.map(({ own }) => own)) / sum(pairs.map(({ letters }) => letters));
    return pairs.flatMap(({ model, text, id, letters, own }): Finding[] => {
      const expected = letters * usual;
      if (Math.abs(own - expected) < least || Math.max(own / expected, expected / own) < most) return [];
      return [
        {
          rule,
          file: text.file,
          ...placeOf(text, id),
          found: `${own} letters ${nameOf(id)}`,
          expected: `about ${Math.round(expected)}, for ${letters} in ${model.file}:${placeOf(model, id).line}`,
          mend: 'Compare the two: is a sentence missing, or does one language say more?',
          level: 'warning',
        },
      ];
    });
  });
};

/** Sections that both have. */
function pairsOf({ model, text }: { readonly model: ReadableText; readonly text: ReadableText }): Pair[] {
  const letters = lengths(model);
  const own = lengths(text);
  return [...letters].flatMap(([id, length]) => {
    const written = own.get(id);
    return written === undefined || length === 0 ? [] : [{ model, text, id, letters: length, own: written }];
  });
}

function lengths(text: ReadableText): Map<string, number> {
  const sections = bySection(text, text.scanned.blocks);
  return new Map(
    [...sections].map(([id, blocks]) => [
      id,
      sum(blocks.map((block) => block.text.replace(/[^\p{L}\p{N}]/gu, '').length)),
    ]),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
