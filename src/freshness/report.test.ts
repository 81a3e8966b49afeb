import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './fixture.ts';
import { reportOf } from './report.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const guide = 'content/articles/mail/webmail-sign-in';
const linksOf = async () =>
  Object.fromEntries(reportOf(await desk.read()).articles.map(({ id, linkedFrom }) => [id, linkedFrom]));

describe('what links to an article', () => {
  test('is each other article once, by its text or as related, the most linked first', async () => {
    expect(Object.entries(await linksOf())).toEqual([
      ['webmail-sign-in', ['alias-or-account']],
      ['alias-or-account', ['webmail-sign-in']],
      ['contact-us', ['alias-or-account']],
    ]);
    await desk.edit(`${guide}/en.mdx`, 'Take the steps', '<Article id="contact-us" />: take the steps');
    expect(Object.entries(await linksOf())[0]).toEqual([
      'contact-us',
      ['webmail-sign-in', 'alias-or-account'],
    ]);
  });

  test('tells the ways on from a guide, and not those inside of it', async () => {
    const answers = "answers: [{ id: one, next: contact-us }, { id: two, next: '#still-no-luck' }]";
    await desk.edit(`${guide}/article.yml`, '- id: account-active', `- { id: account-active, ${answers} }`);
    expect(await linksOf()).toMatchObject({
      'contact-us': ['webmail-sign-in', 'alias-or-account'],
      'webmail-sign-in': ['alias-or-account'],
    });
  });
});

test('words to translate are those of the sections that have changed, without components and addresses', async () => {
  await desk.run('done', '--all');
  await desk.edit(
    'content/articles/mail/alias-or-account/en.mdx',
    'An alias passes mail on',
    'An alias sends mail on',
  );
  const text = reportOf(await desk.read()).articles.find(({ id }) => id === 'alias-or-account')?.texts[0];
  expect(text).toMatchObject({ state: 'changed', words: 15, sections: [{ id: 'lead', words: 15 }] });
});
