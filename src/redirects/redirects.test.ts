import { describe, expect, test } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import type { Library, OldAddress } from '../library/model.ts';
import { redirectFinder } from './find-redirect.ts';
import { movedPage } from './moved-page.ts';
import { redirectsOf } from './redirects.ts';

const system = {
  path: '/hc/{locale}/articles/{number}',
  home: '/hc/{locale}',
  locales: { 'en-gb': 'en', no: 'nb' },
};

function libraryWith(redirects: readonly OldAddress[], gone: readonly string[] = []): Library {
  const library = smallLibrary();
  const [first, ...others] = library.articles;
  if (!first) throw new Error('no article');
  return {
    ...library,
    oldAddresses: { numbered: [system], gone },
    articles: [{ ...first, facts: { ...first.facts, redirects } }, ...others],
    words: Object.fromEntries(
      library.languages.map(({ tag }) => [tag, { 'redirects.moved': `Moved <${tag}>` }]),
    ),
  };
}

const finder = (...given: Parameters<typeof libraryWith>) =>
  redirectFinder(redirectsOf(libraryWith(...given)));

describe('an old address', () => {
  test('that was an id leads to the article in each language', () => {
    const find = finder([{ id: 'old' }]);
    expect(find('/sv/old/')).toEqual({ from: '/sv/old', status: 301, to: '/sv/a/' });
    expect(find('/en/old')).toMatchObject({ to: '/en/a/' });
    expect(find('/old')).toBeUndefined();
  });

  test('that was a number leads there under every name the earlier system had for a language', () => {
    const find = finder([{ number: '360012' }]);
    for (const end of ['', '/', '-Why-not', '-Why/not-1/']) {
      expect(find(`/hc/no/articles/360012${end}`)).toMatchObject({ status: 301, to: '/nb/a/' });
      expect(find(`/hc/en-gb/articles/360012${end}`)).toMatchObject({ to: '/en/a/' });
    }
  });

  test('is not found by another number or another name behind it', () => {
    const find = finder([{ number: '360012' }]);
    const paths = ['36001', '3600123', '360012.html', '360012/x'].map((end) => `/hc/no/articles/${end}`);
    expect(paths.filter((path) => find(path))).toEqual([]);
  });

  test('that was any path leads to the language it begins with, or that is named, else to the source', () => {
    const find = finder([
      { path: '/sv/guide/x' },
      { path: '/no/guide/x' },
      { path: '/guide/x.html' },
      { path: '/guide/y', language: 'da' },
    ]);
    const to = (path: string) => (find(path) as { to?: string } | undefined)?.to;
    expect(['/sv/guide/x', '/no/guide/x/', '/guide/x.html', '/guide/y'].map(to)).toEqual([
      '/sv/a/',
      '/nb/a/',
      '/en/a/',
      '/da/a/',
    ]);
  });

  test('of a language’s first page leads to ours', () => {
    expect(finder([])('/hc/no/')).toMatchObject({ to: '/nb/' });
  });

  test('of what is gone leads nowhere and says so', () => {
    expect(finder([], ['lost'])('/sv/lost/')).toEqual({ from: '/sv/lost', status: 410 });
  });
});

describe('the page at an old address', () => {
  test('sends on at once, has a link, and tells search engines the page that holds the text', () => {
    // The article "b" has no Danish text; Danish falls back on Swedish.
    const html = movedPage(libraryWith([]), '/da/b/');
    expect(html).toContain('<html lang="da" dir="ltr">');
    expect(html).toContain('<meta http-equiv="refresh" content="0;url=/da/b/">');
    expect(html).toContain('<a href="/da/b/" lang="sv">b in sv</a>');
    expect(html).toContain('<link rel="canonical" href="https://help.example.com/sv/b/">');
    expect(html).toContain('<h1>Moved &lt;da></h1>');
  });
});
