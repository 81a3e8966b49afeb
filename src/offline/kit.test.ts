import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { kitAssets, kitData, kitPages } from './kit.ts';

describe('the kit of a language', () => {
  const files: Record<string, string> = {
    '/_astro/page.1.js': 'import"./shared.2.js";const load=()=>import(`./dialog.3.js`)',
    '/_astro/shared.2.js': 'x="./gone.js"',
    '/_astro/dialog.3.js': 'import("./fr.4.js"),import(\'./fi.5.js\'),import("./page.1.js")',
    '/_astro/fr.4.js': 'import "./only-french.6.js"',
    '/_astro/fi.5.js': '',
    '/_astro/only-french.6.js': '',
    '/_astro/sheet.7.css': '',
    '/_astro/unused.8.js': '',
  };

  it('has every script and style sheet its pages can come to need, and no other', () => {
    const page =
      '<link href="/_astro/sheet.7.css"><script src="/_astro/page.1.js"></script><a href="/en/x.js">';
    expect(
      kitAssets(
        [page],
        (address) => files[address],
        (address) => address.includes('/fr.'),
      ),
    ).toEqual([
      '/_astro/dialog.3.js',
      '/_astro/fi.5.js',
      '/_astro/page.1.js',
      '/_astro/shared.2.js',
      '/_astro/sheet.7.css',
    ]);
  });

  it('has the data of its language, but of a long list only the first part, and not itself', () => {
    expect(
      kitData(
        [
          '/en/search/index.json',
          '/en/search/details-0.json',
          '/en/search/details-1.json',
          '/en/search/details-12.json',
          '/en/offline/kit.json',
          '/en/index.html',
          '/fi/search/index.json',
          '/articles.json',
        ],
        'en',
      ),
    ).toEqual(['/en/search/index.json', '/en/search/details-0.json']);
  });

  it('leads to the home page, the search and what says that there is no network', () => {
    expect(kitPages(smallLibrary(), 'en').slice(0, 3)).toEqual(['/en/', '/en/search/', '/en/offline/']);
  });
});
