import type { SearchResult } from '../result.ts';
import { bestHeadings, excerpt, wordsOf } from './excerpt.ts';
import type { PagefindPage } from './pagefind-api.ts';

const EXCERPT_WORDS = 24;
const HEADINGS = 2;

/** What a reader sees of a page that was found. */
export function toResult(page: PagefindPage, locations: readonly number[]): SearchResult {
  const title = page.meta['title'] ?? page.url;
  const text = wordsOf(page.content, page.raw_content);
  const from = page.content.startsWith(title) && text.joiner !== '' ? title.split(/\s+/).length : 0;
  const parts = excerpt(text, locations, { length: EXCERPT_WORDS, from });
  const description = page.meta['description'] ?? '';
  const headings = page.anchors.flatMap(({ element, id, text: heading = '', location }) =>
    /^h\d$/.test(element) && heading.trim() !== '' ? [{ id, text: heading.trim(), location }] : [],
  );
  const details = {
    text: parts.length > 0 || description === '' ? parts : [{ text: description, marked: false }],
    headings: bestHeadings(headings, locations, HEADINGS).map((heading) => ({
      title: heading.text,
      url: `${page.url}#${encodeURIComponent(heading.id)}`,
    })),
  };
  return {
    title: [{ text: title, marked: false }],
    url: page.url,
    section: page.meta['section'] ?? '',
    details: async () => details,
  };
}
