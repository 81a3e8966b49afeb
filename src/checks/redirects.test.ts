import { describe, expect, test } from 'vitest';
import { findingsAfter, replace, write } from './fixture.ts';

const contact = 'articles/help/contact-us/article.yml';
const alias = 'articles/mail/alias-or-account/article.yml';
const asks = (file: string, entries: string) => replace(file, 'kind:', `redirects: [${entries}]\nkind:`);
const systems = (more = '', locales = 'en-us: en, suomi: fi') =>
  write(
    'redirects.yml',
    `numbered:\n  - { path: '/hc/{locale}/articles/{number}', home: '/hc/{locale}', locales: { ${locales} } }\n${more}`,
  );

describe('old addresses', () => {
  test('of every kind may lead to an article', async () => {
    const entries = 'old-id, 360012, /support/x.html, { path: /guide/y, language: fi }';
    expect(await findingsAfter(systems(), asks(contact, entries))).toEqual([]);
  });

  test('that two articles ask for are told with both places', async () => {
    expect(await findingsAfter(systems(), asks(contact, '360012'), asks(alias, '360012'))).toMatchObject([
      {
        rule: 'redirects',
        file: `content/${contact}`,
        at: 'redirects: [360012]',
        found: `"/hc/en-us/articles/360012", which content/${alias}:1 leads to /en/alias-or-account/`,
        mend: 'Remove it from one of the two.',
      },
    ]);
  });

  test('that a number answers already are told', async () => {
    const both = asks(contact, '12, /hc/suomi/articles/12-apua');
    expect(await findingsAfter(systems(), both)).toMatchObject([
      { found: expect.stringContaining('"/hc/suomi/articles/12-apua", which') },
    ]);
  });

  test.each([
    [
      'another article’s id, so that none leads on to another',
      'alias-or-account',
      'an address that the site has',
    ],
    ['the article’s own id, so that none leads in a circle', 'contact-us', 'the address of this article'],
    ['a page', '/fi/sections/mail/', 'an address that the site has'],
    ['a page of the site itself', '/fi/search', 'an address that the site has'],
    ['a language’s first page', '/fi', 'an address that the site has'],
    ['a folder of the site', '/_astro/old.js', 'an address that the site has'],
  ])('may not be that of %s', async (_, entry, found) => {
    const findings = await findingsAfter(asks(contact, entry));
    expect(findings).toMatchObject([{ rule: 'redirects', file: `content/${contact}` }]);
    expect(findings[0]?.found).toContain(found);
  });

  test.each([
    ['with a query', "'/a?b=1'"],
    ['with an anchor', "'/a#b'"],
    ['of another host', '//example.com/a'],
    ['that climbs', '/a/../b'],
    ['that is encoded', '/a%20b'],
  ])('%s cannot be read', async (_, entry) => {
    const findings = await findingsAfter(asks(contact, entry));
    expect(findings).toMatchObject([
      { rule: 'schema', expected: expect.stringContaining('/support/old-page') },
    ]);
  });

  test('with a number need an earlier help centre that had numbers', async () => {
    expect(await findingsAfter(asks(contact, '360012'))).toMatchObject([
      { rule: 'redirects', found: 'the number 360012', mend: expect.stringContaining('redirects.yml') },
    ]);
  });

  test('lead to languages that exist', async () => {
    expect(await findingsAfter(systems('', 'en-us: eng'))).toMatchObject([
      {
        file: 'content/redirects.yml',
        line: 2,
        found: 'the language "eng"',
        mend: 'Did you mean "en"? Where that language has gone, remove the entry.',
      },
    ]);
    expect(await findingsAfter(asks(contact, '{ path: /a, language: sv }'))).toMatchObject([
      { file: `content/${contact}`, found: 'the language "sv"' },
    ]);
  });
});

describe('what is gone', () => {
  test('is no article', async () => {
    expect(await findingsAfter(systems('gone: [contact-us]'))).toMatchObject([
      { file: 'content/redirects.yml', at: 'gone: [contact-us]', found: '"contact-us", which is an article' },
    ]);
  });

  test('leads nowhere', async () => {
    expect(await findingsAfter(systems('gone: [old]'), asks(contact, 'old'))).toMatchObject([
      { file: 'content/redirects.yml', found: expect.stringContaining('"/en/old", which') },
    ]);
  });

  test('was published', async () => {
    const list = write('published.yml', '[contact-us, alias-or-account, webmail-sign-in, old-article]');
    expect(await findingsAfter(list, systems('gone: [old-artikle, old-article]'))).toMatchObject([
      { found: '"old-artikle", which was never published', mend: 'Did you mean "old-article"?' },
    ]);
  });
});
