import type { Finding } from '../library/finding.ts';
import { object } from '../library/scanned-text.ts';
import { tagsOf } from './look-up.ts';
import { proseOf } from './prose.ts';
import type { Rule } from './rule.ts';

const rule = 'wrong-language';
/** Letters below which a guess is worth nothing. */
export const least = 40;
/**
 * How much more a text must look like another language. Measured on sentences of help texts in eleven languages
 * (`fixtures/sentences.json`): none of 40 letters reaches it by mistake, also not between Danish and Norwegian, and
 * every paragraph of two sentences in a farther language does.
 */
export const margin = 0.06;

/** Words of a text are in its language: a paragraph left over from another is found. */
export const wrongLanguage: Rule = (content, { tools }) => {
  const tags = tagsOf(content);
  if (!tools || tags.length < 2) return [];
  return proseOf(content).flatMap(({ file, language, article, kind, text, at }): Finding[] => {
    const words = text.replaceAll(object, ' ');
    if (!article || kind === 'title' || words.replace(/[^\p{L}]/gu, '').length < least) return [];
    const scores = tools.detect(words, tags);
    const own = scores[language];
    const [best, score] = Object.entries(scores).reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
    if (own === undefined || best === language || score - own < margin) return [];
    return [
      {
        rule,
        file,
        ...at(0),
        found: `"${words.trim().slice(0, 60)}…", which looks like "${best}"`,
        expected: `words in "${language}"`,
        mend: `Translate it. Words of another language inside a sentence: <i lang="${best}">…</i>.`,
        level: 'warning',
      },
    ];
  });
};
