import { expect, it } from 'vitest';
import { parseAskedQueries } from './asked-queries.ts';

it('reads each line with its articles, and passes over what the check tells', () => {
  const text =
    'query\tarticle\nbookings vanished\tspam-filter\r\na\tb c\n\nno article\t\nonly this\nx\ty\tz\n';
  expect(parseAskedQueries(text)).toEqual([
    { text: 'bookings vanished', articles: ['spam-filter'] },
    { text: 'a', articles: ['b', 'c'] },
  ]);
});
