import { describe, expect, it } from 'vitest';
import { document, type Given, indexOf, searchIn } from './fixtures/library.ts';
import type { PackedKnown } from './known-words.ts';
import { createMatcher } from './match.ts';
import { createUnknownWords } from './unknown-words.ts';

const given: Given = {
  documents: [
    document('a', { title: 'Change the password', keywords: ['Größe', 'website'] }),
    document('b', { title: 'Verification code', body: 'verificationcode imap.example.com 5.7.8 rarity' }),
    document('c', { title: 'E-mail settings', body: 'emailsettings' }),
  ],
  rules: { ignore: ['how do i', 'the', 'my'], parts: ['code'] },
};
const { vocabulary, analyser } = searchIn(given);
const unknown = createUnknownWords(analyser, vocabulary, indexOf(given)['known.json'] as PackedKnown);
const matcher = createMatcher(analyser, vocabulary);
const units = (query: string) => matcher(query, unknown);
/** The surest meanings of each word of a query that counts. */
const meant = (query: string) =>
  units(query)
    .filter(({ counts }) => counts)
    .map(({ terms }) => {
      const most = Math.max(...terms.values());
      return [...terms]
        .filter(([, sure]) => sure === most)
        .map(([term]) => vocabulary.terms[term])
        .join('|');
    });

describe('a word means', () => {
  it.each([
    ['itself in another form', 'passwords', 'password'],
    ['what it begins', 'passw', 'password'],
    ['itself written without marks', 'grosse', 'grosse'],
    ['itself with two letters for one', 'groesse', 'grosse'],
    ['what it is but for a slip', 'pasword', 'password'],
    ['what it is but for two slips', 'verfication cod', 'verification'],
    ['what it ends with, where nobody knows its beginning', 'superpasswords', 'password'],
    ['a host name as typed', 'imap.example.com', 'imap.example.com'],
    ['an error code as typed', '5.7.8', '5.7.8'],
  ])('%s', (_, query, term) => {
    expect(meant(query)[0]).toBe(term);
  });

  it('a compound that has it as a part, though less surely than itself', () => {
    const [unit] = units('code');
    const sure = (term: string) => unit?.terms.get(vocabulary.numberOf(term) ?? -1) ?? 0;
    expect(sure('code')).toBe(1);
    expect(sure('verificationcode')).toBeGreaterThan(0.4);
    expect(sure('verificationcode')).toBeLessThan(1);
  });

  it('its parts where nobody has written it as one word', () => {
    expect(meant('passwordcode')).toEqual(['password', 'code']);
  });

  it('one word together with the next where that is how it is written', () => {
    const [first, second] = units('verification code');
    const compound = vocabulary.numberOf('verificationcode') ?? -1;
    expect(first?.terms.get(compound)).toBeGreaterThan(0.9);
    expect(second?.terms.get(compound)).toBeGreaterThan(0.9);
    expect(units('e-mail')[0]?.terms.has(vocabulary.numberOf('email') ?? -1)).toBe(true);
  });
});

describe('a slip', () => {
  it('is told, so that it can be shown', () => {
    expect(vocabulary.terms[units('pasword')[0]?.corrected ?? -1]).toBe('password');
  });

  it('is no word that ends with a known one', () => {
    expect(units('superpassword')[0]?.corrected).toBeUndefined();
  });

  it('is never seen in a word that exists, in an error code, or in quotation marks', () => {
    expect(units('password')[0]?.corrected).toBeUndefined();
    expect(units('5.7.9')[0]?.corrected).toBeUndefined();
    expect(units('"pasword"')[0]?.terms.size).toBe(0);
  });
});

describe('before it is known what can be said of words that are no terms, a word', () => {
  it.each([
    ['in another form', 'passwords', false],
    ['that begins a term, while it is typed', 'passw', false],
    ['that begins a term, with others behind it', 'passw change', true],
    ['that may be a slip', 'pasword', true],
    ['that may not: a code', '5.7.9', false],
    ['that says nothing', 'how do i change', false],
    ['in quotation marks', '"pasword"', false],
  ])('%s', (_, query, unsure) => {
    expect(createMatcher(analyser, vocabulary)(query).some((unit) => unit.unsure)).toBe(unsure);
  });

  it('that was unsure means as much afterwards as if it had been known from the start', () => {
    const query = 'verfication pasword passw change';
    const early = createMatcher(analyser, vocabulary);
    early(query);
    expect(early(query, unknown)).toEqual(createMatcher(analyser, vocabulary)(query, unknown));
  });
});

describe('words that say nothing', () => {
  it('do not count, in phrases and alone', () => {
    expect(meant('how do I change my password')).toEqual(['change', 'password']);
  });

  it('count where there are no others', () => {
    expect(units('how do i').every(({ counts }) => counts)).toBe(true);
  });
});

it('a word left out of the index is not taken for a slip of another', () => {
  const many = Array.from({ length: 40 }, (_, number) => `common${number} common${number}`).join(' ');
  const search = searchIn({ documents: [document('a', { title: 'Word', body: `${many} wodr` })] });
  const [unit] = search.search('wodr').units;
  expect([unit?.unseen, unit?.corrected]).toEqual([true, undefined]);
});
