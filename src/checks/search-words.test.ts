import { expect, test } from 'vitest';
import { type Damage, everythingAfter, findingsAfter, replace, withStemmers } from './fixture.ts';

const en = 'search/en.yml';
const fi = 'search/fi.yml';

/** What is told where stemmers are at hand, as in npm run check. */
const told = async (...damages: Damage[]) =>
  (await everythingAfter(...withStemmers, ...damages)).filter(({ rule }) => rule === 'search-words');

test('a word that stands twice in a concept is an error, in builds too', async () => {
  expect(await findingsAfter(replace(en, '[email, message]', '[email, message, Email]'))).toMatchObject([
    {
      rule: 'search-words',
      file: `content/${en}`,
      line: 8,
      column: 26,
      found: '"Email" in mail',
      expected: 'each word once: it is "email" (line 8) already',
    },
  ]);
});

test('a word that stands in two concepts is an error', async () => {
  expect(await findingsAfter(replace(en, '[email, message]', '[email, locked out]'))).toMatchObject([
    {
      rule: 'search-words',
      at: 'mail: [email, locked out]',
      expected:
        'words of one concept each; to the search this is the same as "locked out" in sign-in (line 6)',
    },
  ]);
});

test('a word that only differs by marks is already found', async () => {
  expect(
    await findingsAfter(replace(fi, '[sähköposti, viesti]', '[sähköposti, viesti, sahkoposti]')),
  ).toMatchObject([
    {
      rule: 'search-words',
      level: 'warning',
      found: '"sahkoposti" in mail',
      expected: 'what is not already found: to the search this is the same as "sähköposti" (line 9)',
    },
  ]);
});

test('a word with the same stem as another of its concept is already found, where stemmers are at hand', async () => {
  const damage = replace(en, '[email, message]', '[email, message, emails]');
  expect(await told(damage)).toMatchObject([
    { rule: 'search-words', level: 'warning', column: 26, found: '"emails" in mail' },
  ]);
  expect(await findingsAfter(...withStemmers, damage)).toEqual([]);
});

test('a word with the same stem as one of another concept is told as a warning', async () => {
  expect(
    await told(replace(en, '[alias, second address]', '[alias, second address, emailing]')),
  ).toMatchObject([{ level: 'warning', found: '"email" in mail' }]);
});

test('a word cannot both say nothing and mean something', async () => {
  expect(await findingsAfter(replace(en, '[how do i, the, my]', '[how do i, the, my, Alias]'))).toMatchObject(
    [
      {
        rule: 'search-words',
        at: 'alias: [alias, second address]',
        found: '"alias" in alias, and "Alias" under ignore',
      },
    ],
  );
});

test('a word to ignore, a part and a whole word stand once', async () => {
  expect(
    await findingsAfter(
      replace(en, 'the, my]', 'the, my, The]'),
      replace(en, '[mail, box]', '[mail, box, mail]'),
      replace(en, '[webmail]', '[webmail, Webmail]'),
    ),
  ).toMatchObject([
    { rule: 'search-words', found: '"The" in ignore' },
    { rule: 'search-words', found: '"mail" in parts' },
    { rule: 'search-words', found: '"Webmail" in whole' },
  ]);
});

test('a phrase of more than five words that tell something is too long to be typed', async () => {
  const long = 'cannot read new mail on phone';
  expect(await findingsAfter(replace(en, '[email, message]', `[email, ${long}]`))).toMatchObject([
    {
      rule: 'search-words',
      level: 'warning',
      found: `"${long}" in mail, 6 words without those under ignore`,
    },
  ]);
  const small = 'how do i read my mail on the phone';
  expect(await findingsAfter(replace(en, '[email, message]', `[email, ${small}]`))).toEqual([]);
});

test('an entry without letters or digits is told', async () => {
  expect(await findingsAfter(replace(en, '[email, message]', "[email, '???']"))).toMatchObject([
    { rule: 'search-words', found: '"???" in mail', mend: 'Remove it.' },
  ]);
});
