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
    { words: ['phone', 'mobile'], best: 'phone' },
  ],
});

const unanswered = (query: string) => unansweredIn(query, search.search(query));

describe('a topic without an article', () => {
  it('is told in the words that were typed, and what comes nearest stands first', () => {
    for (const [query, told] of [
      ['my calendar', 'calendar'],
      ['Mail for Appointments', 'Appointments'],
      ['Mail Deleted by mistake', 'Deleted by mistake'],
      ['deleted, yesterday, by mistake', 'deleted by mistake'],
    ] as const) {
      expect(unanswered(query)).toBe(told);
    }
    expect(found(search, 'calendar')[0]).toBe('people');
    expect(found(search, 'a mail deleted by mistake')[0]).toBe('folders');
  });

  it('is told where the word is mistyped', () => {
    expect(unanswered('calender')).toBe('calender');
  });

  it('is not told where the query asks for something that is answered', () => {
    expect(unanswered('mobile phone mail calendar')).toBe('');
    expect(unanswered('deleted')).toBe('');
    expect(unanswered('')).toBe('');
  });
});
