import { expect, it } from 'vitest';
import type { SearchResult } from '../result.ts';
import * as notes from './notes.ts';
import type { View } from './search-session.ts';
import { sentenceFor, spokenFor } from './sentences.ts';
import type { NotedAnswer } from './with-notes.ts';

const words = {
  count_one: '{{count}} result',
  count_other: '{{count}} results',
  loading: 'Searching',
  none: 'Nothing for {{query}}',
  unavailable: 'Not working',
  unanswered: 'Nothing about {{query}}',
  corrected: 'Searched {{query}}',
};
const say = (view: View) => sentenceFor(view, words, 'en');
const result: SearchResult = {
  title: [],
  url: '',
  section: '',
  details: async () => ({ text: [], headings: [] }),
};
const found = (total: number): Extract<View, { state: 'found' }> => ({
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
  expect(say({ state: 'nothing', query: '"as typed"', nearest: [] })).toBe('Nothing for as typed');
  expect(say({ state: 'nothing', query: '😀'.repeat(99), nearest: [] })).toBe(
    `Nothing for ${'😀'.repeat(60)}…`,
  );
});

it('says that it waits or does not work, and nothing when nothing is typed', () => {
  expect(say({ state: 'waiting', query: 'a' })).toBe('Searching');
  expect(say({ state: 'unavailable', query: 'a' })).toBe('Not working');
  expect(say({ state: 'idle', query: '' })).toBe('');
});

it('reads aloud what is to be known of the results before it counts them, and nothing while it waits', () => {
  const told = (own: Partial<NotedAnswer>): View => ({
    ...found(0),
    answer: { results: [result], notes, ...own },
  });
  const speak = (view: View) => spokenFor(view, words, 'en');
  expect(speak(told({}))).toBe('1 result');
  expect(speak(told({ unanswered: 'calendar' }))).toBe('Nothing about calendar 1 result');
  expect(speak(told({ correction: { typed: 'pasword', meant: 'password' } }))).toBe(
    'Searched password 1 result',
  );
  expect(speak({ state: 'waiting', query: 'a' })).toBe('');
});
