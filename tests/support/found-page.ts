/** A node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** What a machine reads of a page. */
export interface FoundPage {
  readonly path: string;
  readonly html: string;
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly isListed: boolean;
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly hreflang: string; readonly url: string }[];
  /** Documents of JSON-LD. */
  readonly data: readonly Node[];
  /** The nodes of their graphs. */
  readonly nodes: readonly Node[];
  /** The way to the page, as readers see it. */
  readonly crumbs: readonly { readonly name: string; readonly href: string }[];
  /** The steps of a guide, as readers see them. */
  readonly steps: readonly { readonly id: string; readonly name: string }[];
  /** Day of the last review, as readers see it. */
  readonly reviewed: string | undefined;
}

/** Reads a page as it was built here: attributes in double quotes, in our own order. */
export function foundPage(path: string, html: string): FoundPage {
  const one = (pattern: RegExp) => {
    const found = pattern.exec(html)?.[1];
    return found === undefined ? undefined : words(found);
  };
  const several = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, first = '', second = '']) => [words(first), words(second)] as const);
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as Node,
  );
  return {
    path,
    html,
    lang: one(/<html lang="([^"]+)"/) ?? '',
    dir: one(/<html [^>]*dir="([^"]+)"/) ?? '',
    title: one(/<title>(.*?)<\/title>/s) ?? '',
    description: one(/<meta name="description" content="([^"]*)"/) ?? '',
    heading: one(/<h1[^>]*>(.*?)<\/h1>/s) ?? '',
    isListed: !/<meta name="robots" content="[^"]*noindex/.test(html),
    canonical: one(/<link rel="canonical" href="([^"]*)"/),
    alternates: several(html, /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g).map(
      ([hreflang, url]) => ({
        hreflang,
        url,
      }),
    ),
    data,
    nodes: data.flatMap((document) => (document['@graph'] as Node[] | undefined) ?? [document]),
    crumbs: several(
      /<nav class="breadcrumbs".*?<\/nav>/s.exec(html)?.[0] ?? '',
      /<a href="([^"]*)">(.*?)<\/a>/gs,
    ).map(([href, name]) => ({ href, name })),
    steps: several(html, /<li class="step">.*?<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs).map(([id, name]) => ({
      id,
      name,
    })),
    reviewed: one(/class="reviewed">.*?<time datetime="([^"]*)"/s),
  };
}

function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
