import { type Finding, finding } from './finding.ts';
import { tokens } from './html-tokens.ts';

/** What surrounds the text of an article and would hide that the text itself is missing. */
const frame = ['h1', 'header', 'footer', 'nav', 'aside', 'script', 'style', 'template', 'svg'];

/**
 * Finds articles (an `<article>` inside `<main>`) without a word of text. Astro writes such a page, and ends well,
 * when a Markdown plugin throws. Headings of the first level, headers, footers, navigation and asides are not
 * text of the article; put what belongs to the page rather than to its text inside those.
 */
export function articleProblems(html: string): Finding[] {
  const articles: { start: number; end: number; hasText: boolean }[] = [];
  const depths = new Map<string, number>();
  const depth = (name: string) => depths.get(name) ?? 0;
  for (const token of tokens(html)) {
    if (token.kind === 'text') {
      const current =
        depth('main') > 0 &&
        depth('article') > 0 &&
        !frame.some((name) => depth(name) > 0) &&
        articles.at(-1);
      if (current && html.slice(token.start, token.end).replaceAll('&nbsp;', '').trim() !== '')
        current.hasText = true;
      continue;
    }
    const { kind, name, start, end } = token;
    if (!(name === 'main' || name === 'article' || frame.includes(name))) continue;
    depths.set(name, Math.max(0, depth(name) + (kind === 'start' ? 1 : -1)));
    const opens = kind === 'start' && name === 'article' && depth('main') > 0 && depth('article') === 1;
    if (opens) articles.push({ start, end, hasText: false });
  }
  return articles
    .filter(({ hasText }) => !hasText)
    .map((article) => finding(html, article, ['empty-article']));
}
