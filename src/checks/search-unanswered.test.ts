import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const file = 'search/concepts.yml';
const text = 'articles/mail/alias-or-account/en.mdx';
const calendar = (facts: string) => [
  replace(file, 'mail: {}', `mail: {}\ncalendar: { ${facts} }`),
  replace('search/fi.yml', 'concepts:', 'concepts:\n  calendar: [kalenteri]'),
  replace('search/en.yml', 'concepts:', 'concepts:\n  calendar: [calendar, share dates]'),
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

test('a topic that is a title or keyword of an article by now is told, in whichever form, with the article', async () => {
  const facts = 'best: contact-us, unanswered: true';
  const after = (from: string, to: string) => findingsAfter(...calendar(facts), replace(text, from, to));
  const about = {
    rule: 'search-unanswered',
    level: 'warning',
    mend: expect.stringMatching(/^Is alias-or-account about it by now\? /),
  };
  const withKeyword = (keyword: string) => after('\n---\n', `\nkeywords: [${keyword}]\n---\n`);
  expect(await withKeyword('Calendar')).toMatchObject([about]);
  expect(await withKeyword('Here to share dates')).toMatchObject([about]);
  expect(await after('title: Alias or mail account', 'title: Alias or calendar')).toMatchObject([about]);
  expect(await withKeyword('calendar of a mail account')).toEqual([]);
});
