import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const folder = 'articles/mail/webmail-sign-in';
const english =
  'Look at the list of accounts and read each address letter by letter, because one wrong letter is enough to be sent away. ';
const finnish =
  'Katso tililuetteloa ja lue jokainen osoite kirjain kirjaimelta, koska yksi väärä kirjain riittää siihen, ettet pääse. ';

test('a section that lost a paragraph in one language is told at the section', async () => {
  const both = [
    replace(`${folder}/en.mdx`, '1. Open', `${english.repeat(2)}\n\n1. Open`),
    replace(`${folder}/fi.mdx`, '1. Avaa', `${finnish.repeat(2)}\n\n1. Avaa`),
  ];
  expect(await findingsAfter(...both)).toEqual([]);

  expect(await findingsAfter(both[0] as never)).toMatchObject([
    {
      rule: 'section-length',
      level: 'warning',
      file: `content/${folder}/fi.mdx`,
      at: '<Step id="account">',
      found: expect.stringMatching(/^\d+ letters in the section "account"$/),
      expected: expect.stringMatching(
        /^about \d+, for \d+ in content\/articles\/mail\/webmail-sign-in\/en.mdx:19$/,
      ),
    },
  ]);
});

test('a few words more or less are the language’s own way', async () => {
  expect(
    await findingsAfter(replace(`${folder}/en.mdx`, '1. Open', 'Look at the list of accounts.\n\n1. Open')),
  ).toEqual([]);
});
