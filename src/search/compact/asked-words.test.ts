import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../words/analyser.ts';
import { askedWords, packAskedWords, unpackAskedWords } from './asked-words.ts';
import { document, found, searchIn } from './fixtures/library.ts';

const analyser = createAnalyser(undefined, { ignore: ['my'], links: [], parts: [], whole: [] });

describe('what the words of readers tell', () => {
  it('is the articles that those look for who say a word, not that which only few of them look for', () => {
    const told = askedWords(
      [
        { text: 'my bookings vanished', articles: ['filter'] },
        { text: 'bookings bounce', articles: ['sending'] },
        { text: 'bookings bounce back', articles: ['sending'] },
        { text: 'bookings return', articles: ['sending'] },
      ],
      ['filter', 'sending'],
      analyser,
    );
    expect(told.get('vanished')).toEqual([0]);
    expect(told.get('bookings')).toEqual([1]);
    expect(told.has('my')).toBe(false);
  });

  it('is shared by articles of which any is right', () => {
    const told = askedWords([{ text: 'vanished', articles: ['b', 'a'] }], ['a', 'b'], analyser);
    expect(told.get('vanished')).toEqual([0, 1]);
  });

  it('is nothing for an article that the language does not have', () => {
    expect(askedWords([{ text: 'vanished', articles: ['elsewhere'] }], ['a'], analyser).size).toBe(0);
  });

  it('is what its words tell of a word in which the spaces were left out, unless two words may be one', () => {
    const asked = [{ text: 'forgotmypassword passwordreset', articles: ['a'] }];
    const own = ['forgot', 'password', 'reset'];
    const told = askedWords(asked, ['a'], analyser, (stem) => own.includes(stem));
    expect([...told.keys()].toSorted()).toEqual(['forgot', 'password', 'passwordreset']);
  });

  it('comes out as it went in', () => {
    const words = fc.dictionary(
      fc.stringMatching(/^[a-zåäö]{2,12}$/),
      fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 4 }).map((all) => all.toSorted((a, b) => a - b)),
    );
    fc.assert(
      fc.property(words, (record) => {
        const told = new Map(Object.entries(record));
        const packed = JSON.stringify(packAskedWords(told));
        expect(unpackAskedWords(JSON.parse(packed))).toEqual(
          new Map([...told].toSorted(([a], [b]) => (a < b ? -1 : 1))),
        );
      }),
    );
  });
});

describe('a search that knows what readers type', () => {
  const documents = [
    document('filter', { title: 'Where the filter puts messages' }),
    document('sending', { title: 'Messages are not sent', body: 'The outbox keeps them.' }),
  ];
  const asked = [
    { text: 'bookings vanished', articles: ['filter'] },
    { text: 'outbox keeps bookings', articles: ['sending'] },
    { text: 'messages vanished', articles: ['filter'] },
  ];

  it('finds an article by a word that stands nowhere in it', () => {
    expect(found(searchIn({ documents }), 'vanished')).toEqual([]);
    expect(found(searchIn({ documents, asked }), 'vanished')).toEqual(['filter']);
    expect(found(searchIn({ documents, asked }), 'messages vanished')[0]).toBe('filter');
  });

  it('does not take such a word for two slips', () => {
    const near = [...documents, document('other', { title: 'Varnishes' })];
    expect(found(searchIn({ documents: near }), 'vanished')).toEqual(['other']);
    const { search } = searchIn({ documents: near, asked });
    expect(search('vanished').units.map(({ corrected }) => corrected)).toEqual([undefined]);
  });

  it('learns no slips: what is one away from a word of the index is corrected', () => {
    const slips = [...asked, { text: 'mesages vanished', articles: ['filter'] }];
    const search = searchIn({ documents, asked: slips });
    expect(found(search, 'mesages')).toEqual(found(searchIn({ documents, asked }), 'messages'));
    const [unit] = search.search('mesages').units;
    expect(search.vocabulary.terms[unit?.corrected ?? -1]).toBe('message');
  });

  it('puts an article higher for a word of its own that its readers say', () => {
    const same = [
      document('first', { title: 'Bills', keywords: ['money'] }),
      document('second', { title: 'Fees', keywords: ['money'] }),
    ];
    expect(found(searchIn({ documents: same }), 'money')).toEqual(['first', 'second']);
    const money = [{ text: 'money back', articles: ['second'] }];
    expect(found(searchIn({ documents: same, asked: money }), 'money')).toEqual(['second', 'first']);
  });
});
