import type { Finding } from '../library/finding.ts';
import { placeIn } from '../library/scan-blocks.ts';
import type { Position } from '../library/source.ts';
import { type ReadableText, readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';
import { bySection, nameOf, placeOf, translations } from './text-sections.ts';

const rule = 'number-parity';

/** A translation has in each section the numbers of the text it was made from, as figures or as words like there. */
export const numberParity: Rule = (content) =>
  translations(readableTexts(content), content.library.source).flatMap(({ model, text }) => {
    const wanted = bySection(model, numbersOf(model));
    const written = bySection(text, numbersOf(text));
    return [...wanted].flatMap(([id, numbers]): Finding[] => {
      const own = written.get(id);
      if (!own) return [];
      const base = { rule, file: text.file, level: 'warning' as const };
      const extra = without(own, numbers);
      const missing = without(numbers, own);
      const [first] = extra;
      if (first) {
        const meant = missing.map(({ number }) => number);
        return [
          {
            ...base,
            line: first.line,
            column: first.column,
            found: `the number ${first.number} ${nameOf(id)}`,
            expected:
              meant.length > 0
                ? `${meant.join(', ')}, as in ${model.file}:${missing[0]?.line}`
                : `none, as in ${model.file}`,
            mend: 'See which of the two is right. Write it as a figure in both, or as a word in both.',
          },
        ];
      }
      return missing.slice(0, 1).map(({ number, line }) => ({
        ...base,
        ...placeOf(text, id),
        found: `no number ${number} ${nameOf(id)}`,
        expected: `${number}, as in ${model.file}:${line}`,
        mend: 'See whether it was left out. Write it as a figure in both, or as a word in both.',
      }));
    });
  });

interface NumberUse extends Position {
  readonly number: string;
}

/** Figures of a text; 10 000, 10,000 and 10.000 are one number. */
function numbersOf({ scanned }: ReadableText): NumberUse[] {
  return scanned.blocks.flatMap((block) =>
    [...block.text.matchAll(figures)].map((match) => ({
      number: match[0].replace(/\D/g, ''),
      ...placeIn(block, match.index),
    })),
  );
}

const figures = /\d+(?:[.,'\u00a0\u202f ]\d{3})+(?!\d)|\d+/g;

function without(numbers: readonly NumberUse[], others: readonly NumberUse[]): NumberUse[] {
  const left = others.map(({ number }) => number);
  return numbers.filter(({ number }) => {
    const index = left.indexOf(number);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
