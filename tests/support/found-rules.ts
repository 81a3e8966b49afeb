import { descriptionLength, length, titleLength } from '../../src/page/page-title.ts';
import type { FoundPage } from './found-page.ts';

/** Titles and descriptions that search results would cut, or that do not tell a page from another of its language. */
export function listingFaults(pages: readonly FoundPage[]): string[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ path, lang, title, description }) =>
    (
      [
        ['title', title, titleLength],
        ['description', description, descriptionLength],
      ] as const
    ).flatMap(([what, text, { least, most }]) => {
      const key = `${lang} ${what} ${text.toLowerCase()}`;
      const other = first.get(key);
      // The error page outside of any language speaks the source language, as another one does.
      if (other === undefined && path !== '/404.html') first.set(key, path);
      return [
        ...(length(text) < least || length(text) > most
          ? [`${path}: a ${what} of ${length(text)} letters, not ${least} to ${most}: ${text}`]
          : []),
        ...(other !== undefined && path !== '/404.html' ? [`${path}: the ${what} of ${other}: ${text}`] : []),
      ];
    }),
  );
}

/**
 * What is wrong with the sets of `hreflang`: a page that is not in its own set, a page named that is not there or is
 * not to be listed, a set that differs from that of a page it names, a language that has the page and is left out.
 */
export function alternateFaults(pages: readonly FoundPage[], site: string): string[] {
  const byUrl = new Map(pages.map((page) => [site + page.path, page]));
  const listed = pages.filter(({ isListed }) => isListed);
  const chooser = `${site}/`;
  const inLanguages = (path: string) => {
    const below = path.replace(/^\/[^/]*/, '') || '/';
    return listed.filter(
      (one) => one.path !== '/' && one.path.replace(/^\/[^/]*/, '') === (path === '/' ? '/' : below),
    );
  };
  const written = ({ alternates }: FoundPage) =>
    alternates.map(({ hreflang, url }) => `${hreflang} ${url}`).join('\n');
  return pages.flatMap((page) => {
    const { path, isListed, alternates } = page;
    const others = alternates.filter(({ hreflang }) => hreflang !== 'x-default');
    if (!isListed) return alternates.length > 0 ? [`${path}: is not to be listed and names others`] : [];
    const complete = inLanguages(path);
    if (complete.length < 2) return alternates.length > 0 ? [`${path}: stands alone and names others`] : [];
    const faults: string[] = [];
    const urls = others.map(({ url }) => url);
    if (path !== '/' && !urls.includes(site + path)) faults.push(`${path}: does not name itself`);
    for (const one of complete)
      if (!urls.includes(site + one.path)) faults.push(`${path}: leaves out ${one.path}`);
    for (const { hreflang, url } of others) {
      const other = byUrl.get(url);
      if (!other?.isListed) faults.push(`${path}: names ${url}, which is not listed`);
      else if (other.lang !== hreflang)
        faults.push(`${path}: calls ${url} ${hreflang}, which is ${other.lang}`);
      else if (written(other) !== written(page))
        faults.push(`${path}: ${other.path} does not name the same pages`);
    }
    const fallback = alternates.filter(({ hreflang }) => hreflang === 'x-default').map(({ url }) => url);
    if (fallback.join() !== chooser) faults.push(`${path}: x-default is not the page of languages`);
    return faults;
  });
}
