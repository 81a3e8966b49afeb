import { describe, expect, it } from 'vitest';
import { sitePages } from '../fixtures/site.ts';
import { addressOf, compareAddresses, languageToIndex, pagesToIndex, withMeta } from './pages-to-index.ts';

const page = (html: string, article: string, main = '') =>
  `<!doctype html><html${html}><body><main${main}><article${article}><h1>Title</h1></article></main></body></html>`;

describe('the language in which a page is found', () => {
  it('is that of the page when its article is marked for search', () => {
    expect(languageToIndex(page(' lang="xx-YY"', ' data-pagefind-body'))).toBe('xx-yy');
    expect(languageToIndex(page(' lang="xx"', ' class="a > b" data-pagefind-body="true" lang="XX"'))).toBe(
      'xx',
    );
  });

  it('is none for a page without a marked article', () => {
    expect(languageToIndex(page(' lang="xx"', ''))).toBeUndefined();
    expect(languageToIndex(page(' lang="xx"', ' data-pagefind-body-not=""'))).toBeUndefined();
  });

  it('is none for an article in another language than its page, even when it is marked', () => {
    expect(languageToIndex(page(' lang="xx"', ' lang="yy" data-pagefind-body'))).toBeUndefined();
    expect(languageToIndex(page(' lang="xx"', ' data-pagefind-body', ' lang="yy"'))).toBeUndefined();
  });

  it('does not take a mark in a comment, a script or a style for one', () => {
    const inside = '<article data-pagefind-body>';
    for (const text of [
      `<!-- ${inside} -->`,
      `<script>'${inside}'</script>`,
      `<style>/* ${inside} */</style>`,
    ]) {
      expect(languageToIndex(`<html lang="xx">${text}</html>`)).toBeUndefined();
    }
  });

  it('stops the build when a marked page has no language', () => {
    expect(() => languageToIndex(page('', ' data-pagefind-body'))).toThrow('no <html lang="…">');
    expect(() => pagesToIndex([{ address: '/a/', html: page('', ' data-pagefind-body') }])).toThrow('/a/');
  });
});

it('indexes articles only, each in its own language, in a stable order', () => {
  const expected = ['/en/password/', '/en/status/', '/fi/alias/', '/fi/password/'];
  expect(pagesToIndex(sitePages).map(({ address }) => address)).toEqual(expected);
  expect(pagesToIndex(sitePages.toReversed()).map(({ address }) => address)).toEqual(expected);
});

it('turns files into addresses', () => {
  expect(
    ['index.html', 'xx/a/index.html', 'xx\\a\\index.html', '404.html', 'xx/my-index.html'].map(addressOf),
  ).toEqual(['/', '/xx/a/', '/xx/a/', '/404.html', '/xx/my-index.html']);
});

it('says which articles are missing from the index and which pages do not belong there', () => {
  expect(compareAddresses(['/a/', '/b/'], ['/b/', '/c/'])).toEqual([
    expect.stringContaining('/a/ is an article, but'),
    expect.stringContaining('/c/ has <article data-pagefind-body>, but'),
  ]);
  expect(compareAddresses(['/a/'], ['/a/'])).toEqual([]);
});

describe('what search knows of an article besides its page', () => {
  it('is added to the head, whatever characters it holds', () => {
    expect(withMeta('<head><title>x</title></head>', { keywords: 'a "b" & <c> $1' })).toBe(
      '<head><title>x</title><meta data-pagefind-meta="keywords[content]" ' +
        'content="a &quot;b&quot; &amp; &lt;c> $1"></head>',
    );
  });
});
