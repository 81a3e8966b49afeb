import { expect, test } from 'vitest';
import { voikko } from '../language-tools/voikko.ts';
import { type Damage, everythingAfter, findingsAfter, replace, write } from './fixture.ts';

const file = 'articles/help/contact-us/en.mdx';
const english = replace('languages.yml', 'name: English }', 'name: English, spelling: dictionary-en-gb }');
const finnish = replace('languages.yml', 'fallback: [en] }', 'fallback: [en], spelling: voikko }');
const told = async (...damages: Damage[]) =>
  (await everythingAfter(...damages)).filter(
    ({ rule, file: at }) => rule === 'spelling' && at === `content/${file}`,
  );

test('a misspelt word is told where it stands, with the nearest of the dictionary', async () => {
  expect(await told(english, replace(file, 'address and', 'adress and'))).toMatchObject([
    {
      file: `content/${file}`,
      line: 6,
      column: 38,
      found: '"adress"',
      mend: expect.stringMatching(/^Did you mean .*"address".*add it to content\/spelling\.yml/),
    },
  ]);
});

test('our own words stand in spelling.yml, by language, with any ending', async () => {
  const damages = [english, replace(file, 'You reach us', 'Zorblatts know us. You reach us')];
  expect(await told(...damages)).toMatchObject([{ found: '"Zorblatts"' }]);
  expect(await told(...damages, write('spelling.yml', 'en: { words: [Zorblatt] }'))).toEqual([]);
  expect(await told(...damages, write('spelling.yml', 'fi: { words: [Zorblatt] }'))).toHaveLength(1);
});

test.each([
  '`adress`',
  '<kbd>Adress</kbd>',
  '<i lang="fi">osoite</i>',
  'https://www.example.com/adress',
  'IMAPX',
  'adrss@example.com',
])('%s is not looked at', async (written) => {
  expect(await told(english, replace(file, 'You reach us', `${written} is it. You reach us`))).toEqual([]);
});

test('a language without a dictionary is said to be skipped', async () => {
  const missing = replace('languages.yml', 'name: English }', 'name: English, spelling: dictionary-xx }');
  const findings = (await everythingAfter(missing)).filter(({ rule }) => rule === 'spelling');
  expect(findings).toMatchObject([
    { level: 'information', line: 3, found: 'the spelling of "en" was skipped: no dictionary-xx here' },
    { level: 'information', line: 4, found: 'no spelling: for "fi"' },
  ]);
});

test('Finnish is asked from voikko where that is installed, and said to be skipped where it is not', async () => {
  const damage = replace('articles/help/contact-us/fi.mdx', 'virheilmoitus', 'virheilmotus');
  const findings = (await everythingAfter(finnish, damage)).filter(
    ({ rule, line, file: at }) => rule === 'spelling' && (at.endsWith('fi.mdx') || line === 4),
  );
  const expected = voikko(['osoite'])
    ? { file: 'content/articles/help/contact-us/fi.mdx', found: '"virheilmotus"', column: 54 }
    : { level: 'information', found: 'the spelling of "fi" was skipped: no voikko here' };
  expect(findings).toMatchObject([expected]);
});

test('a build asks no dictionary', async () => {
  expect(await findingsAfter(english, replace(file, 'address and', 'adress and'))).toEqual([]);
});
