import { expect, test } from 'vitest';
import { copy, findingsAfter, remove, replace } from './fixture.ts';

const file = 'sections.yml';

test.each([
  [
    'an unknown frequent article',
    '  - webmail-sign-in\n\n',
    '  - webmail-signin\n\n',
    2,
    'Did you mean "webmail-sign-in"?',
  ],
  [
    'an article that does not exist',
    '      - contact-us\n',
    '      - contact-us\n      - contact-su\n',
    14,
    'Did you mean "contact-us"?',
  ],
  [
    'an article listed twice',
    '      - contact-us\n',
    '      - contact-us\n      - webmail-sign-in\n',
    14,
    'Leave it in the section its folder stands in.',
  ],
  [
    'a frequent article listed twice',
    '  - webmail-sign-in\n\n',
    '  - webmail-sign-in\n  - webmail-sign-in\n\n',
    3,
    'Remove one of the two.',
  ],
  ['an unknown icon', 'icon: mail', 'icon: mial', 6, 'Did you mean "mail"?'],
])('%s is told', async (_what, from, to, line, mend) => {
  expect(await findingsAfter(replace(file, from, to))).toMatchObject([
    { rule: 'sections', file: `content/${file}`, line, mend },
  ]);
});

test('an article that its section does not list is told', async () => {
  expect(await findingsAfter(replace(file, '      - alias-or-account\n', ''))).toMatchObject([
    {
      rule: 'sections',
      file: `content/${file}`,
      at: '- webmail-sign-in',
      found: 'no "alias-or-account" in the list of "mail"',
      mend: 'Add "- alias-or-account" where readers should find it.',
    },
  ]);
});

test('an article listed in another section than its folder’s is told', async () => {
  const findings = await findingsAfter(
    replace(file, '      - alias-or-account\n', ''),
    replace(file, '      - contact-us\n', '      - contact-us\n      - alias-or-account\n'),
  );
  expect(findings).toMatchObject([
    {
      rule: 'sections',
      line: 13,
      found: 'the article "alias-or-account" in the section "help"',
      mend: 'List it under "mail", or move its folder to articles/help/.',
    },
  ]);
});

test('a folder of a section that does not exist is told with the nearest section', async () => {
  const findings = await findingsAfter(copy('articles/help', 'articles/hepl'), remove('articles/help'));

  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: 'sections',
      file: 'content/articles/hepl/contact-us/article.yml',
      mend: 'Did you mean "help"?',
    }),
  );
});

test('ids that are addresses of the site itself are told', async () => {
  const findings = await findingsAfter(
    copy('articles/help/contact-us', 'articles/help/search'),
    remove('articles/help/contact-us'),
    replace(file, '- contact-us', '- search'),
    replace('articles/mail/alias-or-account/article.yml', '- contact-us', '- search'),
  );
  expect(findings).toMatchObject([
    {
      rule: 'sections',
      file: 'content/articles/help/search/article.yml',
      found: 'the article id "search"',
    },
  ]);
});

test('a section that stands twice is told', async () => {
  expect(await findingsAfter(replace(file, '- id: help', '- id: mail'))).toContainEqual(
    expect.objectContaining({
      rule: 'sections',
      line: 10,
      found: 'the section "mail" once more',
    }),
  );
});

test('a section without a name in a language is told, with a name that may be meant', async () => {
  expect(await findingsAfter(replace('interface/fi.json', '"section.help"', '"section.hepl"'))).toMatchObject(
    [
      {
        rule: 'sections',
        file: 'content/interface/fi.json',
        at: '"section.hepl": "Apua",',
        found: 'no words for "section.help"',
        mend: 'Did you mean "section.help" where it says "section.hepl"?',
      },
    ],
  );
  expect(await findingsAfter(replace('interface/fi.json', '  "section.help": "Apua",\n', ''))).toMatchObject([
    {
      rule: 'sections',
      file: 'content/interface/fi.json',
      mend: 'Add "section.help": "…".',
    },
  ]);
});
