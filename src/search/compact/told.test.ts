import { describe, expect, it } from 'vitest';
import { document, found, searchIn } from './fixtures/library.ts';
import { unansweredIn } from './told.ts';

const search = searchIn({
  documents: [
    document('people', { title: 'Reach people' }),
    document('folders', { title: 'Folders and trash' }),
    document('phone', { title: 'Mail on a phone' }),
  ],
  rules: { ignore: ['my', 'a'] },
  concepts: [
    { words: ['calendar', 'appointment'], best: 'people', unanswered: true },
    { words: ['deleted by mistake'], best: 'folders', unanswered: true },
    { words: ['phone', 'mobile', 'mobile phone'], best: 'phone' },
    { words: ['folders'], best: 'folders' },
  ],
});

const unanswered = (query: string) => unansweredIn(search.search(query), search);

describe('a topic without an article', () => {
  it('is told in the words that were typed, and what comes nearest stands first', () => {
    for (const [query, told] of [
      ['my calendar', 'calendar'],
      ['Mail for Appointments', 'Appointments'],
      ['Mail Deleted by mistake', 'Deleted by mistake'],
      ['a mail that I deleted yesterday by mistake', 'deleted yesterday by mistake'],
    ] as const) {
      expect(unanswered(query)).toBe(told);
    }
    expect(found(search, 'calendar')[0]).toBe('people');
    expect(found(search, 'a mail deleted by mistake')[0]).toBe('folders');
  });

  it('is told where the word is mistyped', () => {
    expect(unanswered('calender')).toBe('calender');
  });

  it('is not told before its word is typed to the end', () => {
    expect(unanswered('calend')).toBe('');
  });

  it('is not told where the query asks more for something that is answered, or its nearest article answers it too', () => {
    expect(unanswered('mobile phone calendar')).toBe('');
    expect(unanswered('deleted')).toBe('');
    expect(unanswered('phone calendar')).toBe('calendar');
    expect(unanswered('folders deleted by mistake')).toBe('');
    expect(unanswered('')).toBe('');
  });
});
