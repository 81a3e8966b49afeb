import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const file = 'search/concepts.yml';
const text = 'articles/mail/alias-or-account/en.mdx';
const calendar = (facts: string) => [
  replace(file, 'mail: {}', `mail: {}\ncalendar: { ${facts} }`),
  replace('search/fi.yml', 'concepts:', 'concepts:\n  calendar: [kalenteri]'),
  replace('search/en.yml', 'concepts:', 'concepts:\n  calendar: [calendar]'),
];

test('a topic without an article leads to the one that comes nearest', async () => {
  expect(await findingsAfter(...calendar('best: contact-us, unanswered: true'))).toEqual([]);
  expect(await findingsAfter(...calendar('unanswered: true'))).toMatchObject([
    {
      rule: 'search-unanswered',
      file: `content/${file}`,
      at: 'calendar: { unanswered: true }',
      found: 'the concept "calendar" with unanswered: true and no best:',
    },
  ]);
});

test('a topic without an article is not also something else', async () => {
  for (const other of ['problem', 'topic']) {
    const facts = `best: contact-us, unanswered: true, ${other}: true`;
    expect(await findingsAfter(...calendar(facts))).toMatchObject([
      { found: `the concept "calendar" with both unanswered: and ${other}:` },
    ]);
  }
});

test('a topic that is a keyword of an article by now is told, with the article', async () => {
  const keyword = replace(text, '\n---\n', '\nkeywords: [Calendar]\n---\n');
  const facts = 'best: contact-us, unanswered: true';
  expect(await findingsAfter(...calendar(facts), keyword)).toMatchObject([
    {
      rule: 'search-unanswered',
      level: 'warning',
      mend: expect.stringMatching(/^Is alias-or-account about it by now\? /),
    },
  ]);
});
