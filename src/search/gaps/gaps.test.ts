import { describe, expect, test } from 'vitest';
import { document, searchIn } from '../compact/fixtures/library.ts';
import { gapsIn } from './gaps.ts';
import { readLog } from './read-log.ts';
import { gapsReport } from './report.ts';

const search = searchIn({
  documents: [
    document('forward-mail', { title: 'Forward your mail' }),
    document('mail-full', { title: 'When the mailbox is full' }),
  ],
  stemmer: (word) => word,
});
const query = (text: string) => ({ language: 'sv', query: text });

describe('what counters say', () => {
  test('the queries that find nothing, the most frequent first, whatever their capitals', () => {
    const { gaps, nothingFound } = gapsIn(
      [query('calendar'), query('zebra'), query('Calendar '), { language: 'da', query: 'kalender' }],
      'sv',
      search,
    );
    expect(gaps.map(({ query, count }) => [query, count])).toEqual([
      ['calendar', 2],
      ['zebra', 1],
    ]);
    expect(nothingFound).toBe(3);
  });

  test('the article that is found by now', () => {
    expect(gapsIn([query('forward mail')], 'sv', search).gaps).toMatchObject([
      { finds: { id: 'forward-mail', title: 'Forward your mail' }, unknown: [] },
    ]);
  });

  test('the nearest title, and the words nobody knows', () => {
    const [gap] = gapsIn([query('calendar invitation full')], 'sv', search).gaps;
    expect(gap).toMatchObject({ nearest: { id: 'mail-full' }, unknown: ['calendar', 'invitation'] });
    expect(gap).not.toHaveProperty('finds');
  });

  test('no word that readers’ sentences have taught', () => {
    const taught = searchIn({
      documents: [document('forward-mail', { title: 'Forward your mail' })],
      asked: [{ text: 'the zebra is lost', articles: ['forward-mail'] }],
      stemmer: (word) => word,
    });
    expect(gapsIn([query('zebra')], 'sv', search).gaps).toMatchObject([{ unknown: ['zebra'] }]);
    expect(gapsIn([query('zebra')], 'sv', taught).gaps).toMatchObject([
      { finds: { id: 'forward-mail' }, unknown: [] },
    ]);
  });

  test('that there is no article about it, and which comes nearest', () => {
    const told = searchIn({
      documents: [document('forward-mail', { title: 'Forward your mail' })],
      concepts: [{ words: ['calendar'], best: 'forward-mail', unanswered: true }],
      stemmer: (word) => word,
    });
    const gaps = gapsIn([query('a calendar')], 'sv', told);
    expect(gaps.gaps).toMatchObject([{ unanswered: 'calendar', nearest: { id: 'forward-mail' } }]);
    expect(gaps.gaps[0]).not.toHaveProperty('finds');
    expect(gapsReport([gaps])).toMatch(
      /no article is about: calendar; nearest: Forward your mail \(forward-mail\)/,
    );
  });

  test('at which place followed results stood on average', () => {
    const records = [1, 1, 4].map((rank) => ({ language: 'sv', rank }));
    expect(gapsIn(records, 'sv', search)).toMatchObject({ followed: 3, meanRank: 2, gaps: [] });
    expect(gapsIn([], 'sv', search).meanRank).toBeUndefined();
  });

  test('writers read it as lines', () => {
    const records = [
      query('forward mail'),
      query('forward mail'),
      query('qqqq'),
      { language: 'sv', rank: 3 },
    ];
    expect(gapsReport([gapsIn(records, 'sv', search)])).toBe(
      [
        'sv: nothing found 3 times, for 2 queries; 1 result followed, at place 3.0 on average',
        '  2  forward mail',
        '       finds now: Forward your mail (forward-mail)',
        '  1  qqqq',
        '       nothing is near; unknown: qqqq',
      ].join('\n'),
    );
  });

  test('a long list is cut, and says so', () => {
    const records = Array.from({ length: 23 }, (_, number) =>
      query(`zebra ${String.fromCharCode(97 + number)}x`),
    );
    expect(gapsReport([gapsIn(records, 'sv', search)])).toMatch(/\n {2}and 3 more: --json has all$/);
  });
});

describe('a log', () => {
  const sound = [
    { language: 'sv', query: 'x', results: 0 },
    { language: 'sv', rank: 2, server: 'a' },
  ];
  const records = [
    { language: 'sv', query: 'x' },
    { language: 'sv', rank: 2 },
  ];
  const read = (text: string) => readLog('log.json', text, ['sv', 'fi']);

  test.each([
    ['a JSON array', JSON.stringify(sound, null, 2)],
    ['one object a line', `${sound.map((one) => JSON.stringify(one)).join('\n')}\n\n`],
    ['an empty array', '[]'],
    ['a file that begins with a mark of the order of its bytes', `\uFEFF${JSON.stringify(sound)}`],
  ])('is read as %s', (_, text) => {
    expect(read(text)).toEqual({ records: text === '[]' ? [] : records, findings: [] });
  });

  test.each([
    ['a broken line', '{"language":"sv","rank":1}\n{"language"', 2, '{"language"'],
    ['an unknown language', '{"language":"sw","rank":1}', 1, '"language": "sw"'],
    ['no language', '{"rank":1}', 1, '{"rank":1}'],
    ['a query that found something', '{"language":"sv","query":"x","results":3}', 1, '"results":3'],
    ['a rank of nothing', '[\n{"language":"sv","rank":0}\n]', 2, '"rank":0'],
    ['null', '[\n\nnull]', 3, 'null'],
    [
      'a broken array',
      '[\n{"language":"sv","rank":1},\n{"language":"sv" "rank":1}]',
      3,
      '"language":"sv" "rank"',
    ],
  ])('with %s says where, what is expected, and reads the rest', (_, text, line, found) => {
    const { findings } = read(text);
    expect(findings).toMatchObject([
      { rule: 'search-log', file: 'log.json', line, found: expect.stringContaining(found) },
    ]);
  });

  test('names the language that is nearest', () => {
    expect(read('{"language":"sw","rank":1}').findings[0]?.mend).toMatch(/^Did you mean "sv"\?/);
  });
});
