import { describe, expect, it } from 'vitest';
import { isOff, recentQueries, withQuery } from './recent.ts';

describe('recent searches', () => {
  it('are the last five, the newest first, each once', () => {
    const kept = ['a', 'b', 'c', 'B', 'd', 'e', 'f'].reduce<string | null>(withQuery, null);
    expect(recentQueries(kept)).toEqual(['f', 'e', 'd', 'B', 'c']);
  });

  it('are not kept once the reader has said so', () => {
    expect(withQuery('off', 'a')).toBe('off');
    expect([isOff('off'), isOff(null), isOff('[]')]).toEqual([true, false, false]);
    expect(recentQueries('off')).toEqual([]);
  });

  it.each(['{', '7', '{"a":1}', '[1,"a",null]', null])('survive what is damaged: %j', (stored) => {
    expect(recentQueries(stored).every((one) => typeof one === 'string')).toBe(true);
  });

  it('keep nothing of an empty search', () => {
    expect(withQuery(null, '  ')).toBeNull();
  });
});
