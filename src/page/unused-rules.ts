import { PurgeCSS } from 'purgecss';

const words = (text: string): string[] => text.match(/[\w-]+/g) ?? [];

/** A script says `dataset.sinceWhen` of what a rule calls `data-since-when`. */
const scriptWords = (script: string): string[] =>
  words(script).flatMap((word) => [
    word,
    `data-${word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  ]);

/**
 * Leaves out the rules that name a class, element or attribute which stands in none of the pages and in no script:
 * no script can add to a page what it does not name. The pseudo-classes, and `&` of nested rules, are no names.
 * @param css rules as they were built
 * @param pages HTML of every page that gets the rules
 * @param scripts all scripts of the site
 */
export async function withoutUnused(
  css: string,
  pages: readonly string[],
  scripts: readonly string[],
): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: [
      ...pages.map((raw) => ({ raw, extension: 'html' })),
      ...scripts.map((raw) => ({ raw, extension: 'js' })),
    ],
    extractors: [
      { extensions: ['html'], extractor: words },
      { extensions: ['js'], extractor: scriptWords },
    ],
    safelist: [/^[:&]/],
  });
  if (result === undefined) throw new Error('The style sheet came back empty.');
  return result.css;
}
