import { editDistance } from '../library/edit-distance.ts';
import type { Finding } from '../library/finding.ts';
import type { Content } from '../library/read-content.ts';
import type { Analyser } from '../words/analyser.ts';
import { analyserFor } from './analyser-for.ts';
import { type ReadableText, readableTexts } from './look-up.ts';
import { proseOf } from './prose.ts';
import type { Rule } from './rule.ts';

const rule = 'keywords';

/**
 * Keywords are what readers type and the text does not say. One that stands twice does nothing; one that the title
 * says already does nothing either, since titles weigh more in the search. Neither does, mostly, one that is a word of
 * the article with a slip: the search knows what is meant. That is told where stemmers are at hand.
 */
export const keywords: Rule = (content, { tools }) => [
  ...useless(content),
  ...(tools
    ? content.library.languages.flatMap((language) =>
        slips(content, language.tag, analyserFor(content, language, tools)),
      )
    : []),
];

function useless(content: Content): Finding[] {
  return readableTexts(content).flatMap(({ file, frontMatter }): Finding[] => {
    const { title, keywords: all } = (frontMatter?.value ?? {}) as { title?: unknown; keywords?: unknown };
    if (!frontMatter || !Array.isArray(all)) return [];
    const said = plain(String(title));
    const words = all.map((one) => plain(String(one)));
    return words.flatMap((word, index): Finding[] => {
      const at = {
        rule,
        file,
        ...frontMatter.locate(['keywords', index]),
        found: `the keyword "${all[index]}"`,
      };
      if (words.indexOf(word) < index) {
        return [{ ...at, expected: 'each keyword once', mend: 'Remove it.' }];
      }
      if (!` ${said} `.includes(` ${word} `)) return [];
      const mend = 'Remove it, or write instead what readers call it otherwise.';
      const expected = `what the title does not say: "${title}"`;
      return [{ ...at, expected, mend, level: 'warning' }];
    });
  });
}

/** The search takes no shorter word for another. */
const shortest = 5;

function slips(content: Content, tag: string, analyser: Analyser): Finding[] {
  const texts = readableTexts(content).filter(({ language }) => language === tag);
  const keywordsOf = ({ frontMatter }: ReadableText): string[] => {
    const { keywords: all } = (frontMatter?.value ?? {}) as { keywords?: unknown };
    return Array.isArray(all) ? all.map(String) : [];
  };
  const stemsIn = (parts: readonly string[]) =>
    parts.flatMap((part) => analyser.words(part)).map(({ stem }) => stem);
  const prose = proseOf(content).filter((one) => one.language === tag && one.article !== undefined);
  const concepts = Object.values(content.library.search.languages[tag]?.concepts ?? {}).flat();
  // A word that stands anywhere is never taken for a slip, so it has to stand where it is wanted.
  const written = new Set(stemsIn([...prose.map(({ text }) => text), ...concepts]));
  return texts.flatMap((text): Finding[] => {
    const own = prose.filter(({ file }) => file === text.file).flatMap((one) => analyser.words(one.text));
    const stems = new Set(own.map(({ stem }) => stem));
    return keywordsOf(text).flatMap((keyword, index): Finding[] => {
      const meant = analyser.words(keyword).map(({ text: word, stem, code }) => {
        if (stems.has(stem)) return { slip: false };
        if (code || word.length < shortest || written.has(stem)) return undefined;
        const near = own.find((other) => isSlip(word, other.text));
        return near && { slip: true, near: near.text };
      });
      const slip = meant.find((one) => one?.slip)?.near;
      if (!text.frontMatter || slip === undefined || meant.includes(undefined)) return [];
      return [
        {
          rule,
          file: text.file,
          ...text.frontMatter.locate(['keywords', index]),
          found: `the keyword "${keyword}"`,
          expected: `what the search does not know by itself: it takes this for "${slip}"`,
          mend: 'It may go, unless readers write it so on purpose.',
          level: 'information',
        },
      ];
    });
  });
}

/** One letter wrong, missing, added or swapped, but not at either end, where it mostly makes another word or form. */
function isSlip(word: string, of: string): boolean {
  if (word[0] !== of[0] || word.includes(of) || of.includes(word)) return false;
  return editDistance(word, of) === 1;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
