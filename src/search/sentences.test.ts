import { expect, it } from 'vitest';
import type { SearchResult } from './result.ts';
import type { View } from './search-session.ts';
import { sentenceFor } from './sentences.ts';

const words = {
  count_one: '{{count}} result',
  count_other: '{{count}} results',
  loading: 'Searching',
  none: 'Nothing for {{query}}',
  unavailable: 'Not working',
};
const say = (view: View) => sentenceFor(view, words, 'en');
const result: SearchResult = {
  title: [],
  url: '',
  section: '',
  details: async () => ({ text: [], headings: [] }),
};
const found = (total: number): View => ({
  state: 'found',
  query: 'a',
  answer: { results: Array.from({ length: total }, () => result) },
  grown: false,
});

it('counts results as the language does', () => {
  expect([say(found(1)), say(found(2))]).toEqual(['1 result', '2 results']);
});

it('repeats what was looked for, shortened when it is long', () => {
  expect(say({ state: 'nothing', query: '{{count}} <b>', nearest: [] })).toBe('Nothing for {{count}} <b>');
  expect(say({ state: 'nothing', query: '😀'.repeat(99), nearest: [] })).toBe(
    `Nothing for ${'😀'.repeat(60)}…`,
  );
});

it('says that it waits or does not work, and nothing when nothing is typed', () => {
  expect(say({ state: 'waiting', query: 'a' })).toBe('Searching');
  expect(say({ state: 'unavailable', query: 'a' })).toBe('Not working');
  expect(say({ state: 'idle', query: '' })).toBe('');
});
