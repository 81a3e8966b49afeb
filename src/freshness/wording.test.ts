import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from './wording.ts';

test('a text has the same hash wherever its lines are broken, and however its letters with dots are stored', () => {
  expect(hashOf('Sign in,\r\n  then wait.\n')).toBe(hashOf('Sign in, then wait.'));
  expect(hashOf('pa\u0308iva\u0308')).toBe(hashOf('päivä'));
  const words = fc.array(fc.stringMatching(/^[a-zäö.]{1,8}$/), { minLength: 1 });
  const gap = fc.stringMatching(/^[ \n\t]{1,3}$/);
  fc.assert(fc.property(words, gap, (text, space) => hashOf(text.join(space)) === hashOf(text.join(' '))));
});

test('another word, case or mark is another hash', () => {
  const hashes = ['Port 465.', 'Port 587.', 'port 465.', 'Port 465', 'Port  4 65.'].map(hashOf);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('the hash is the beginning of the SHA-256 that any other program computes', () => {
  expect(hashOf('abc')).toBe('ba7816bf');
});
