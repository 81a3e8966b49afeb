import { bestHeadings, excerpt, type Part, wordsOf } from './excerpt.ts';
import type { PagefindPage } from './pagefind-api.ts';

export interface SearchResult {
  readonly title: string;
  readonly url: string;
  /** Name of the section the article stands in; empty when the page tells none. */
  readonly section: string;
  readonly excerpt: readonly Part[];
  /** Headings of the article under which the words stand. */
  readonly headings: readonly { readonly title: string; readonly url: string }[];
}

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
  return {
    title,
    url: page.url,
    section: page.meta['section'] ?? '',
    excerpt: parts.length > 0 || description === '' ? parts : [{ text: description, marked: false }],
    headings: bestHeadings(headings, locations, HEADINGS).map((heading) => ({
      title: heading.text,
      url: `${page.url}#${encodeURIComponent(heading.id)}`,
    })),
  };
}
