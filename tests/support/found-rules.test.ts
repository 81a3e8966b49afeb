import { describe, expect, it } from 'vitest';
import { foundPage } from './found-page.ts';
import { alternateFaults, listingFaults } from './found-rules.ts';
import { vocabularyErrors } from './vocabulary.ts';

const site = 'https://help.example.com';
const links = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([tag, path]) => `<link rel="alternate" hreflang="${tag}" href="${site}${path}">`).join('');
const page = (path: string, head = '', title = `A title that is long enough: ${path}`) =>
  foundPage(
    path,
    `<html lang="${path.split('/')[1]}" dir="ltr"><title>${title}</title><meta name="description" content="${`${path} `.repeat(9)}">${head}`,
  );
const set = links(['fi', '/fi/a/'], ['en', '/en/a/'], ['x-default', '/']);

describe('the rule for titles and descriptions', () => {
  it('passes what is fine', () => {
    expect(listingFaults([page('/fi/one/'), page('/en/one/')])).toEqual([]);
  });

  it('finds what is too short, too long, or there twice in a language', () => {
    const faults = listingFaults([page('/fi/b/', '', 'Short'), page('/fi/cc/', '', 'x'.repeat(66))]);
    expect(faults).toEqual([
      expect.stringContaining('/fi/b/: a title of 5 letters'),
      expect.stringContaining('/fi/cc/: a title of 66 letters'),
    ]);
    const twice = 'The same title in one language';
    expect(
      listingFaults([page('/fi/bb/', '', twice), page('/fi/cc/', '', twice), page('/en/cc/', '', twice)]),
    ).toEqual([`/fi/cc/: the title of /fi/bb/: ${twice}`]);
  });
});

describe('the rule for other languages', () => {
  it('passes a set that is whole', () => {
    expect(alternateFaults([page('/fi/a/', set), page('/en/a/', set)], site)).toEqual([]);
  });

  it.each([
    [
      'a language left out',
      [page('/fi/a/', set), page('/en/a/', set), page('/sv/a/')],
      '/fi/a/: leaves out /sv/a/',
    ],
    [
      'a page that is not there',
      [page('/fi/a/', set), page('/sv/a/', set)],
      `/fi/a/: names ${site}/en/a/, which is not listed`,
    ],
    [
      'a page that is not to be listed',
      [page('/fi/a/', set), page('/en/a/', `<meta name="robots" content="noindex">`), page('/sv/a/', set)],
      `/fi/a/: names ${site}/en/a/, which is not listed`,
    ],
    [
      'a set that only one of them has',
      [page('/fi/a/', set), page('/en/a/', links(['en', '/en/a/'], ['x-default', '/']))],
      '/fi/a/: /en/a/ does not name the same pages',
    ],
    [
      'a page that leaves out itself',
      [page('/fi/a/', links(['en', '/en/a/'], ['x-default', '/'])), page('/en/a/', set)],
      '/fi/a/: does not name itself',
    ],
    [
      'another page for everybody else',
      [page('/fi/a/', set.replace(`${site}/"`, `${site}/en/a/"`)), page('/en/a/', set)],
      '/fi/a/: x-default is not the page of languages',
    ],
    [
      'a page under the wrong language',
      [page('/fi/a/', set.replace('hreflang="en"', 'hreflang="sv"')), page('/en/a/', set)],
      `/fi/a/: calls ${site}/en/a/ sv, which is en`,
    ],
  ])('finds %s', (_, pages, fault) => {
    expect(alternateFaults(pages, site)).toContain(fault);
  });
});

describe('the vocabulary of schema.org', () => {
  const told = (...nodes: readonly object[]) =>
    vocabularyErrors(nodes.map((node) => ({ '@context': 'https://schema.org', '@graph': [node] })))
      .join('\n')
      .replaceAll('"', "'");

  it('has what we use', () => {
    expect(told({ '@type': 'TechArticle', headline: 'A', translationOfWork: { '@id': 'https://x/' } })).toBe(
      '',
    );
  });

  it('knows no made-up type or property, none of another type, however deep, and the kinds of values', () => {
    const errors = told(
      { '@type': 'HelpArticle', headline: 'A' },
      { '@type': 'TechArticle', translatedFrom: 'https://x/' },
      { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', place: 1 }] },
      { '@type': 'HowTo', step: 3 },
    );
    for (const word of ['HelpArticle', 'translatedFrom', 'place', 'number'])
      expect(errors).toContain(`'${word}'`);
  });
});
