import { expect, test } from 'vitest';
import { type Damage, findingsAfter, replace, withAnswers } from './fixture.ts';

/** What this rule says; that the languages differ afterwards, others tell. */
async function told(...damages: Damage[]) {
  return (await findingsAfter(...damages)).filter(({ rule }) => rule === 'nested-links');
}

const file = 'articles/mail/webmail-sign-in/fi.mdx';

test('a value that is a link inside the words of a link is told', async () => {
  expect(
    await findingsAfter(replace(file, 'miten alias', 'miten <Value id="status.page" /> alias')),
  ).toMatchObject([
    {
      rule: 'nested-links',
      file: `content/${file}`,
      line: 24,
      found: '<Value id="status.page" /> inside <Article>',
    },
  ]);
});

test('a value without an address may stand in a link', async () => {
  expect(await told(replace(file, 'miten alias', 'miten <Value id="mail.host" /> alias'))).toEqual([]);
});

test.each([
  ['an article', '<Article id="contact-us" />', '<Article id="contact-us" /> inside <Answer>'],
  ['an address', '[there](https://www.example.com/)', 'a link inside <Answer>'],
])('%s inside an answer, which is a link itself, is told', async (_what, link, found) => {
  expect(await told(...withAnswers(), replace(file, 'Alias.<', `Alias ${link}<`))).toMatchObject([
    { rule: 'nested-links', found, mend: 'Write it before or behind <Answer>…</Answer>.' },
  ]);
});
