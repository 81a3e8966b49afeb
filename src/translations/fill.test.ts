import { describe, expect, it } from 'vitest';
import { clientWords } from './client-words.ts';
import { fill, plural } from './fill.ts';

describe('sentences of the interface', () => {
  it('take values into their placeholders and leave unknown ones to be seen', () => {
    expect(fill('{{done}} of {{ all }}, {{what}}', { done: 2, all: 9 })).toBe('2 of 9, {{what}}');
    expect(fill('{{constructor}}', {})).toBe('{{constructor}}');
  });

  it('follow the plural rule of the language, not of English', () => {
    const words = {
      count_one: '{{count}} wynik',
      count_few: '{{count}} wyniki',
      count_many: '{{count}} wyników',
    };
    expect([1, 3, 5, 22].map((count) => plural(words, 'count', count, 'pl'))).toEqual([
      '1 wynik',
      '3 wyniki',
      '5 wyników',
      '22 wyniki',
    ]);
  });

  it('reach an island without their group, plural forms together', () => {
    const dictionary = { 'search.close': 'Close', 'search.count_one': 'one', 'search.count_other': 'many' };
    const words = { en: { ...dictionary, 'status.title': 'Status' } };
    expect(clientWords({ words }, 'en', 'search', ['close'])).toEqual({
      close: 'Close',
      count_one: 'one',
      count_other: 'many',
    });
  });

  it('stop the build when one is missing, naming it', () => {
    const close = () => clientWords({ words: { en: {} } }, 'en', 'search', ['close']);
    expect(close).toThrow(/no words for "search.close"/);
    expect(() => clientWords({ words: {} }, 'en', 'search', ['count'])).toThrow(/search\.count"/);
  });
});
