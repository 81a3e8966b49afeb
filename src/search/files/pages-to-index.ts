import { escapeMarkup } from '../../library/escape-markup.ts';

/** A built or served page: its address on the site (`/xx/some-article/`, no base) and its HTML. */
export interface Page {
  readonly address: string;
  readonly html: string;
}

/** An article in one language, as the index must have it. */
export interface IndexedArticle {
  /** `/xx/some-article/`, without the base. */
  readonly address: string;
  /** Searched (description, keywords) or shown with a hit (section), though it need not stand in the page. */
  readonly meta: Readonly<Record<string, string>>;
}

/** The page as Pagefind should read it: with what is known of the article besides its text. */
export function withMeta(html: string, meta: Readonly<Record<string, string>>): string {
  const tags = Object.entries(meta)
    .map(([name, text]) => `<meta data-pagefind-meta="${name}[content]" content="${escapeMarkup(text)}">`)
    .join('');
  return html.replace('</head>', () => `${tags}</head>`);
}

/** A file of the built site as an address: `xx/a/index.html` → `/xx/a/`, `xx/404.html` → `/xx/404.html`. */
export function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

/**
 * The language in which a page belongs into the search index, or undefined when it does not belong there.
 *
 * Only `<article data-pagefind-body>` is indexed. Pagefind files a page under `<html lang>`, so an article in
 * another language than its page (a fallback, told by `lang` on the article or on the `<main>` around it) would
 * be found by readers of the wrong language: such a page is left out even when it is marked by mistake.
 *
 * @throws when a marked page has no language at all, since Pagefind would file it where nobody looks.
 */
export function languageToIndex(html: string): string | undefined {
  const markup = html.replace(/<!--.*?-->|<(script|style|template)\b.*?<\/\1\s*>/gis, '');
  let page: string | undefined;
  let main: string | undefined;
  for (const [, name, rest] of markup.matchAll(/<(html|main|article)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi)) {
    const attributes = readAttributes(rest ?? '');
    const language = attributes.get('lang')?.toLowerCase();
    const tag = name?.toLowerCase();
    if (tag === 'html') page = language;
    if (tag === 'main') main = language;
    if (tag === 'article' && attributes.has('data-pagefind-body')) {
      if (!page) throw new Error('The page has <article data-pagefind-body> but no <html lang="…">.');
      return (language ?? main ?? page) === page ? page : undefined;
    }
  }
  return undefined;
}

/** The pages that belong into the index, sorted by address so that the same site gives the same files. */
export function pagesToIndex(pages: readonly Page[]): Page[] {
  return pages
    .filter((page) => {
      try {
        return languageToIndex(page.html) !== undefined;
      } catch (error) {
        throw new Error(`Search index: ${page.address}: ${String(error)}`, { cause: error });
      }
    })
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

/** What is in one list of addresses and not in the other, in words for the build log; empty when they agree. */
export function compareAddresses(expected: readonly string[], indexed: readonly string[]): string[] {
  const missing = expected.filter((address) => !indexed.includes(address));
  const surplus = indexed.filter((address) => !expected.includes(address));
  return [
    ...missing.map(
      (address) => `${address} is an article, but has no <article data-pagefind-body> in its language`,
    ),
    ...surplus.map(
      (address) => `${address} has <article data-pagefind-body>, but is no article of its language`,
    ),
  ];
}

function readAttributes(text: string): Map<string, string> {
  const pattern = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of text.matchAll(pattern)) {
    attributes.set((name ?? '').toLowerCase(), double ?? single ?? bare ?? '');
  }
  return attributes;
}
