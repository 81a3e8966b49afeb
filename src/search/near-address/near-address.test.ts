import { describe, expect, it } from 'vitest';
import { openCompactEngine } from '../compact/compact-engine.ts';
import { document, indexOf } from '../compact/fixtures/library.ts';
import { addressWords, nearAddress } from './near-address.ts';

describe('the words of an address that leads nowhere', () => {
  it.each([
    ['/fi/salasana-hukassa/', 'salasana hukassa'],
    ['/fi/articles/36011-reset_password.html', 'reset password'],
    ['/hc/en-us/articles/115005594425', ''],
    ['/fi/s%C3%A4hk%C3%B6posti%20ei%20toimi', 'sähköposti ei toimi'],
    ['/fi/webmail/login/', 'login'],
    ['/fi/100%', ''],
    ['/fi/%E4%F6-posti', 'posti'],
    ['/fi/12345/', ''],
    ['/', ''],
  ])('%s: %s', (path, words) => {
    expect(addressWords(path)).toBe(words);
  });
});

describe('the articles nearest to an address', () => {
  const documents = [
    document('forgotten-password', { title: 'Unohtunut salasana' }),
    document('spam-filter', { title: 'Roskaposti' }),
    document('mail-alias', { title: 'Alias vai tili' }),
  ];
  const files = indexOf({ documents });
  const engine = openCompactEngine('fi', {
    address: (_, file) => file,
    articleAddress: (tag, slug) => `/${tag}/${slug}/`,
    stemmer: async () => (word) => word,
    read: async (file) => files[file as keyof typeof files],
  });
  const near = async (words: string) => (await nearAddress(await engine, words, 2)).map(({ url }) => url);

  it('are the one whose address was mistyped, in whatever language it is', async () => {
    expect(await near('forgoten password')).toEqual(['/fi/forgotten-password/']);
  });

  it('are those found for its words', async () => {
    expect(await near('roskaposti')).toEqual(['/fi/spam-filter/']);
  });

  it('are those whose titles look like it where no word is known', async () => {
    expect(await near('unohtunutsalasan')).toEqual(['/fi/forgotten-password/']);
  });

  it('are each named once, and none where nothing is said', async () => {
    expect(await near('spam filter roskaposti')).toEqual(['/fi/spam-filter/']);
    expect(await near('')).toEqual([]);
  });
});
