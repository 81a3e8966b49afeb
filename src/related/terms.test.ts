import { describe, expect, test } from 'vitest';
import type { TextFacts } from '../library/model.ts';
import { type Analyser, createAnalyser, noRules } from '../words/analyser.ts';
import { type Sense, termsOf } from './terms.ts';

const text = (title: string, more: Partial<TextFacts> = {}): TextFacts => ({
  title,
  description: '',
  keywords: [],
  ...more,
});
const plain = createAnalyser();
const termsIn = (own: TextFacts, analyser: Analyser = plain, senses: Sense[] = [], ...others: TextFacts[]) =>
  termsOf(new Map([own, ...others].map((one, at) => [`article-${at}`, one])), analyser, senses).get(
    'article-0',
  ) ?? new Map<string, number>();

describe('what an article is about', () => {
  test('is said by its title more than by its description, a heading or a keyword', () => {
    const terms = termsIn(
      text('Alias', { description: 'account', keywords: ['mailbox'], headings: ['forward'] }),
    );
    const [title, ...rest] = ['alias', 'account', 'mailbox', 'forward'].map((term) => terms.get(term) ?? 0);
    expect(rest).toHaveLength(3);
    for (const weight of rest) {
      expect(weight).toBeGreaterThan(0);
      expect(title).toBeGreaterThan(weight);
    }
  });

  test('grows with every time it is said, though twice is not twice as much', () => {
    const once = termsIn(text('x', { description: 'spam' })).get('spam') ?? 0;
    const twice = termsIn(text('x', { description: 'spam spam' })).get('spam') ?? 0;
    expect(twice).toBeGreaterThan(once);
    expect(twice).toBeLessThan(2 * once);
  });

  test('is not in words that say nothing by themselves, nor in phrases of them', () => {
    const analyser = createAnalyser(undefined, { ...noRules, ignore: ['the', 'how to'] });
    expect([...termsIn(text('How to empty the mailbox'), analyser).keys()]).toEqual(['empty', 'mailbox']);
  });

  test('is the same in all forms of a word', () => {
    const analyser = createAnalyser((word) => word.replace(/s$/, ''));
    expect(termsIn(text('Accounts'), analyser).has('account')).toBe(true);
  });

  test('is in a compound what its parts are, each counting less, where other texts have them as words', () => {
    const terms = termsIn(text('Salasanaongelma'), plain, [], text('Salasana'), text('Ongelma'));
    expect(terms.get('salasana')).toBeGreaterThan(0);
    expect(terms.get('salasana')).toBeLessThan(terms.get('salasanaongelma') ?? 0);
    expect(termsIn(text('Salasanaongelma')).has('salasana')).toBe(false);
  });
});

describe('words that mean the same', () => {
  const senses = [{ id: 'forgotten', phrases: ['forgot my password', 'lost'], best: 'article-1' }];

  test('make two articles alike that share no word', () => {
    const one = termsIn(text('I forgot my password'), plain, senses);
    const other = termsIn(text('Lost key'), plain, senses);
    expect([one.has('#forgotten'), other.has('#forgotten')]).toEqual([true, true]);
  });

  test('are a phrase only as a whole', () => {
    expect(termsIn(text('I forgot a password'), plain, senses).has('#forgotten')).toBe(false);
  });

  test('belong to the article that answers them, even where it has none of the words', () => {
    const terms = termsOf(new Map([['article-1', text('A new password')]]), plain, senses);
    expect(terms.get('article-1')?.has('#forgotten')).toBe(true);
  });
});
