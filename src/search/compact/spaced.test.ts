import { expect, it } from 'vitest';
import { document, indexOf, searchIn } from './fixtures/library.ts';
import type { PackedKnown } from './known-words.ts';
import { createUnknownWords } from './unknown-words.ts';

const given = {
  documents: [
    document('a', { title: 'Forgotten password', keywords: ['forgot', 'passwords'] }),
    document('b', { title: 'Control panel', body: 'controlpanels panelling' }),
  ],
  rules: { ignore: ['my'] },
};
const { analyser, vocabulary } = searchIn(given);
const { spaced } = createUnknownWords(analyser, vocabulary, indexOf(given)['known.json'] as PackedKnown);

it('puts the spaces in that were left out between known words, and leaves the rest as typed', () => {
  expect(spaced('Help!  forgotmypassword, controlpanel')).toBe('Help!  forgot my password, controlpanel');
});

it.each([
  ['known', 'password'],
  ['the beginning of a known one', 'controlp'],
  ['one slip away from a known one', 'pasword'],
  ['a compound of two, which is taken apart elsewhere', 'passwordpanel'],
  ['of no known words', 'somethingelse'],
])('leaves a word alone that is %s', (_, word) => {
  expect(spaced(word)).toBe(word);
});

it('gives the same for the same query, remembered or not', () => {
  expect(spaced('forgotmypassword')).toBe(spaced('forgotmypassword'));
});

it('takes three words apart though a filter that is not sure knows the whole, and two not', () => {
  const known = indexOf(given)['known.json'] as PackedKnown;
  const all = btoa(String.fromCharCode(...Array.from({ length: 8 }, () => 255)));
  const sure = createUnknownWords(analyser, vocabulary, [all, known[1], known[2]]);
  expect(sure.spaced('forgotmypassword')).toBe('forgot my password');
  expect(sure.spaced('controlpanel')).toBe('controlpanel');
});
