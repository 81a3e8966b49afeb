import { describe, expect, it } from 'vitest';
import { document, found, searchIn } from './fixtures/library.ts';

const text = (words: string) => ({ body: words });

describe('an article stands higher', () => {
  it('with the word in its title than with it in a keyword, a heading or the text alone', () => {
    const search = searchIn({
      documents: [
        document('in-text', text('some quota')),
        document('in-heading', { headings: [{ id: 'q', text: 'Quota' }] }),
        document('in-keyword', { keywords: ['quota'] }),
        document('in-title', { title: 'Quota' }),
      ],
    });
    expect(found(search, 'quota')).toEqual(['in-title', 'in-keyword', 'in-heading', 'in-text']);
  });

  it('with more of the words, though none is required', () => {
    const search = searchIn({
      documents: [
        document('one', { title: 'Password' }),
        document('both', { title: 'Forgotten password' }),
        document('none', { title: 'Spam' }),
      ],
    });
    expect(found(search, 'forgotten password zebra')).toEqual(['both', 'one']);
  });

  it('with the rarer word', () => {
    const search = searchIn({
      documents: [
        document('a', { title: 'Mail alias' }),
        document('b', { title: 'Mail quota' }),
        document('c', { title: 'Mail app' }),
        document('d', { title: 'Mail rule' }),
      ],
    });
    expect(found(search, 'mail quota')[0]).toBe('b');
  });

  it('with the words in its title as they are typed, small ones too, unless a concept tells what is meant', () => {
    const given = {
      documents: [
        document('other', { title: 'Passwords in accounts' }),
        document('same', { title: 'Password of an account' }),
      ],
      rules: { ignore: ['of', 'an', 'in'] },
    };
    expect(found(searchIn(given), 'password of an account')[0]).toBe('same');
    expect(found(searchIn(given), 'passwords in accounts')[0]).toBe('other');
    const concepts = [{ words: ['password of an account'], best: 'other' }];
    expect(found(searchIn({ ...given, concepts }), 'password of an account')[0]).toBe('other');
  });

  it('when all of its title is asked for', () => {
    const search = searchIn({
      documents: [
        document('longer', { title: 'Password of an account somewhere' }),
        document('whole', { title: 'Password' }),
      ],
    });
    expect(found(search, 'password')).toEqual(['whole', 'longer']);
  });
});

describe('a concept', () => {
  const search = searchIn({
    documents: [
      document('password', { title: 'Choose a password', keywords: ['hacked', 'someone'] }),
      document('rescue', { title: 'Take your account back', guide: true, ...text('hacked') }),
      document('delivery', { title: 'Why sending fails' }),
      document('sending', { title: 'Sending', guide: true }),
    ],
    rules: { ignore: ['not', 'can', 'i', 'in', 'got'] },
    concepts: [
      { words: ['hacked', 'hijacked', 'someone got in'], best: 'rescue', problem: true },
      { words: ['sending fails', 'cannot send'], best: 'sending', problem: true },
      { words: ['broken'], problem: true },
    ],
  });

  it('has an article that answers it first', () => {
    expect(found(search, 'hacked')[0]).toBe('rescue');
  });

  it('is found by each of its words, and its articles by the others', () => {
    expect(found(search, 'hijacked')).toEqual(['rescue', 'password']);
    expect(found(search, 'hijaked')[0]).toBe('rescue');
  });

  it('is found by a phrase, with small words between', () => {
    expect(found(search, 'someone has got in')[0]).toBe('rescue');
    expect(found(search, 'someone in')[0]).not.toBe('rescue');
  });

  it('tells more by a word of its own than a title by its small words', () => {
    const two = searchIn({
      documents: [document('first', { title: 'Find out' }), document('second', { title: 'Rescue' })],
      concepts: [{ words: ['hijacked'], best: 'second' }],
    });
    expect(found(two, 'find out hijacked')[0]).toBe('second');
  });

  it('is not meant by a short word that differs in a letter, but by one that fingers make of it', () => {
    const box = searchIn({
      documents: [document('full', { title: 'Make room' }), document('other', { title: 'Other things' })],
      concepts: [{ words: ['pack'], best: 'full' }],
    });
    expect(found(box, 'pick other')[0]).toBe('other');
    expect(found(box, 'pakc other')[0]).toBe('full');
  });

  it('is found by words that were typed without spaces', () => {
    expect(found(search, 'sendingfails')[0]).toBe('sending');
  });

  it('that is in trouble puts guides before descriptions', () => {
    expect(found(search, 'sending broken').slice(0, 2)).toEqual(['sending', 'delivery']);
  });
});

describe('an answer', () => {
  const search = searchIn({
    documents: [document('a', { title: 'Password' }), document('b', { title: 'Password' })],
  });

  it('is the same each time, articles as good as each other in their order', () => {
    expect(found(search, 'password')).toEqual(['a', 'b']);
    expect(search.search('password')).toEqual(search.search('password'));
  });

  it('tells how much of the query it covers', () => {
    expect(search.search('password').covered).toBe(1);
    expect(search.search('password zebra giraffe').covered).toBeLessThan(0.5);
    expect(search.search('zebra')).toMatchObject({ found: [], covered: 0 });
  });

  it.each(['', ' ', '...', '😀', '<img src=x>', '\u202E', '\uD800', '\u0378', '"', 'x'.repeat(10_000)])(
    'to %j is no error',
    (query) => {
      expect(found(search, query)).toEqual([]);
    },
  );
});
