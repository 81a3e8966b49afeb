import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanQuery } from '../query.ts';
import { addressWith } from '../search-address.ts';
import { historyStep, queryIn } from './page-history.ts';

it('a query survives the way through the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const query = cleanQuery(typed);
      expect(queryIn(new URL(addressWith('/xx/search/', query), 'https://example.com').search)).toBe(query);
    }),
  );
});

it('the address stays bare without a query', () => {
  expect(addressWith('/xx/search/', '')).toBe('/xx/search/');
  expect(queryIn('')).toBe('');
  expect(queryIn('?other=1&q=+two++words+')).toBe('two words');
});

it('going back leads to what was sent or shared, not to every letter typed', () => {
  expect(historyStep('', 'p', false)).toBe('replace');
  expect(historyStep('p', 'pa', false)).toBe('replace');
  expect(historyStep('shared', 'next', true)).toBe('push');
  expect(historyStep('same', 'same', true)).toBe('none');
});
