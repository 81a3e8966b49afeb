import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CounterRecord, countableQuery, counterOrigins, createCounters } from './counters.ts';

function recorded() {
  const sent: [string, CounterRecord][] = [];
  return { sent, counters: createCounters('/counters', 'sv', (...args) => sent.push(args)) };
}

describe('what is sent', () => {
  test('of a query that found nothing: the language, the query and that nothing was found', () => {
    const { sent, counters } = recorded();
    counters.nothingFound('  Skräp­post   FILTER ');
    expect(sent).toEqual([['/counters', { language: 'sv', query: 'skräppost filter', results: 0 }]]);
  });

  test('the same query only once a page', () => {
    const { sent, counters } = recorded();
    for (const query of ['mejl', 'MEJL ', 'mejl']) counters.nothingFound(query);
    expect(sent).toHaveLength(1);
  });

  test('of a result that was followed: the language and its rank, never which it was', () => {
    const { sent, counters } = recorded();
    counters.followed(3);
    counters.followed(4000);
    for (const wrong of [0, -1, 1.5, Number.NaN]) counters.followed(wrong);
    expect(sent.map(([, record]) => record)).toEqual([
      { language: 'sv', rank: 3 },
      { language: 'sv', rank: 100 },
    ]);
  });
});

describe('a query stays on the device', () => {
  it.each([
    ['an address of mail', 'miksi matti.meikalainen@example.com ei toimi'],
    ['an address of mail half typed', 'matti@'],
    ['an address of a page', 'https://example.com/x'],
    ['a host', 'mail.matinmeijeri.fi'],
    ['a host of letters with marks', 'bücher.example'],
    ['an address of a machine', '192.168.100.17'],
    ['five digits', 'order 12345'],
    ['a phone number', 'call 040 123 4567'],
    ['a phone number with signs', '+358 (0)40-1234567'],
    ['a number of a person', '131052-308T'],
    ['a date', 'born 24.12.1980'],
    ['a date the other way round', '1980-12-24'],
    ['digits of another script', '١٢٣٤٥'],
    ['what looks like a password', 'password Kissa123'],
    ['what looks like a password without digits', 'my password is sala!sana'],
    ['signs only', '!!! ??? 🙂'],
    ['nothing', '   '],
  ])('that has %s', (_, query) => {
    expect(countableQuery(query)).toBeUndefined();
  });
});

describe('a query is counted', () => {
  it.each([
    'sähköposti ei toimi',
    '535 5.7.8',
    '550 5.7.26',
    '421 4.7.0',
    '0x800ccc0e',
    'imap4 pop3 2fa',
    'imap / pop3?',
    "can't sign-in!",
    'port 993',
    'пароль',
    'パスワード',
  ])('%s', (query) => {
    expect(countableQuery(query)).toBe(query);
  });
});

const pieces = [...'aÄж字19٣ @:/.-+(!', '🙂', '\u0000', '\u200f', '\ud800', 'www.', 'a@b', '123'];

test('whatever is typed, at most sixty characters leave, without @, :// or five digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...pieces), maxLength: 300 }), (typed) => {
      const query = countableQuery(typed);
      if (query === undefined) return;
      expect([...query].length).toBeLessThanOrEqual(60);
      expect(query).not.toMatch(/@|:\/\/|\p{N}{5}|[\p{Cc}\p{Cs}]/u);
    }),
  );
});

test('ten thousand letters take no time', () => {
  const begun = performance.now();
  for (const typed of ['1 '.repeat(5000), 'a.'.repeat(5000), 'a!'.repeat(5000)]) countableQuery(typed);
  expect(performance.now() - begun).toBeLessThan(100);
});

it.each([
  [
    'another host',
    { counters: 'https://counts.example.com/search?site=help' },
    ['https://counts.example.com'],
  ],
  ['a path of the site', { counters: '/search-counters' }, []],
  ['nothing', undefined, []],
])('pages may send counters to %s', (_, search, origins) => {
  expect(counterOrigins({ search })).toEqual(origins);
});
