import type { Finding } from '../library/finding.ts';
import type { Language } from '../library/model.ts';
import { type Prose, proseOf } from './prose.ts';
import type { Rule } from './rule.ts';

const rule = 'typography';

interface Slip {
  readonly index: number;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/**
 * Marks as the language prints them. What differs between languages (`quotes:`, `spaceBefore:`) says
 * `languages.yml`; a language that says nothing of it is not asked.
 */
export const typography: Rule = (content) => {
  const languages = new Map(content.library.languages.map((language) => [language.tag, language]));
  return proseOf(content).flatMap((prose) => {
    const language = languages.get(prose.language);
    if (!language) return [];
    return slipsOf(prose, language).map(
      ({ index, ...slip }): Finding => ({
        rule,
        file: prose.file,
        ...prose.at(index),
        ...slip,
        level: 'warning',
      }),
    );
  });
};

function slipsOf({ text }: Prose, language: Language): Slip[] {
  const slips: Slip[] = [];
  const each = (pattern: RegExp, tell: (match: RegExpExecArray) => Omit<Slip, 'index'> | undefined) => {
    for (const match of text.matchAll(pattern)) {
      const slip = tell(match);
      if (slip) slips.push({ index: match.index, ...slip });
    }
  };
  each(/ {2,}/g, () => ({
    found: `two spaces, ${around(text, '  ')}`,
    expected: 'one space',
    mend: 'Remove one.',
  }));
  each(/\.{3}/g, () => ({ found: '"..."', expected: 'one character, …', mend: 'Write …' }));
  each(/ - /g, () => ({
    found: '" - ", a hyphen as a dash',
    expected: 'a dash, –',
    mend: 'Write – instead.',
  }));
  each(/(\p{L})'(?=\p{L})/gu, ({ 0: all }) => ({
    found: `${all}…, a straight apostrophe`,
    expected: 'a curved one, ’',
    mend: 'Write ’ instead.',
  }));
  each(/["“”„«»‟‹›]|(?<![\p{L}\p{N}])'|[‘‚](?=.*’)/gu, ([mark = '']) => quoteSlip(mark, language));
  each(/(\p{L}|\p{N}|￼)?([\s\u00a0\u202f]?)([;:!?»,.])(?=\s|$)/gu, (match) => spaceSlip(match, language));
  return slips;
}

function quoteSlip(mark: string, { quotes }: Language): Omit<Slip, 'index'> | undefined {
  if (quotes === undefined || quotes.includes(mark)) return undefined;
  return {
    found: `the quotation mark ${mark}`,
    expected: `${quotes}, as this language prints them`,
    mend: `Write ${quotes} with the words in place of the dots.`,
  };
}

/** A space before a mark: none, or where the language has one there, one at which no line breaks. */
function spaceSlip(
  [, before, space = '', mark = '']: RegExpExecArray,
  { spaceBefore }: Language,
): Omit<Slip, 'index'> | undefined {
  if (before === undefined && space === '') return undefined;
  const wanted = spaceBefore?.includes(mark) ?? false;
  const found = `${space === '' ? 'no space' : 'a space'} before ${mark}`;
  if (!wanted) {
    if (space === '' || mark === '»') return undefined;
    return { found, expected: `${mark} right behind the word`, mend: 'Remove the space.' };
  }
  if (space === '\u00a0' || space === '\u202f') return undefined;
  return {
    found: space === '' ? found : `${found} at which a line may break`,
    expected: `a no-break space (U+202F or U+00A0) before ${mark}`,
    mend: `Write it there: copy " ${mark}" from between these quotation marks.`.replace(
      ` ${mark}`,
      `\u202f${mark}`,
    ),
  };
}

function around(text: string, what: string): string {
  const index = text.indexOf(what);
  return `"${text.slice(Math.max(0, index - 12), index + what.length + 12).trim()}"`;
}
