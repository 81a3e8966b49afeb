import { expect, it } from 'vitest';
import { partsOfCode, tokensOf } from './tokens.ts';

const words = (text: string) => tokensOf(text).map(({ text: word }) => word);

it('takes host names, addresses and error codes as typed, each as one', () => {
  expect(words('535 5.7.8 from imap.example.com, port 993: 2FA')).toEqual([
    '535',
    '5.7.8',
    'from',
    'imap.example.com',
    'port',
    '993',
    '2fa',
  ]);
  expect(tokensOf('me@example.com 2FA word').map(({ code }) => code)).toEqual([true, true, false]);
  expect(partsOfCode('imap.example.com')).toEqual(['imap', 'example', 'com']);
});

it('knows words that a hyphen joins', () => {
  expect(tokensOf('E-mail two-step').map(({ text, joined }) => [text, joined])).toEqual([
    ['e', false],
    ['mail', true],
    ['two', false],
    ['step', true],
  ]);
});

it('drops an article that has lost its vowel, and joins a short ending', () => {
  expect(words("l’adresse dell'account d'accès")).toEqual(['adresse', 'account', 'accès']);
  expect(words("can't user's")).toEqual(['cant', 'users']);
});

it('tells where a word stands, so that it can be marked', () => {
  const text = 'Ist "Größe" richtig?';
  for (const { text: word, from, to } of tokensOf(text))
    expect(text.slice(from, to).toLowerCase()).toBe(word);
});

it('cuts scripts that write without spaces', () => {
  expect(words('メールのパスワード').length).toBeGreaterThan(1);
});

it.each(['', '   ', '…?!', '😀😀', '\u202E', '\uD800'])('finds no word in %j', (text) => {
  expect(words(text)).toEqual([]);
});
