import { describe, expect, test } from 'vitest';
import { likenessByTerms } from './likeness.ts';

const articles = (words: Record<string, string>) =>
  new Map(
    Object.entries(words).map(([id, said]) => [
      id,
      new Map(said.split(' ').map((word) => [word, 1] as const)),
    ]),
  );

describe('how alike two articles are', () => {
  const likeness = likenessByTerms(
    articles({
      spam: 'mail spam filter',
      trusted: 'mail spam sender',
      storage: 'mail quota',
      twin: 'mail spam filter',
      domain: 'name server',
    }),
  );

  test('grows with what they share, up to 1 for the same words', () => {
    const found = likeness('spam');
    expect(found.get('twin')).toBeCloseTo(1);
    expect(found.get('trusted')).toBeLessThan(found.get('twin') ?? 0);
    expect(found.get('trusted')).toBeGreaterThan(found.get('storage') ?? 0);
  });

  test('is the same from both sides', () => {
    expect(likeness('spam').get('trusted')).toBeCloseTo(likeness('trusted').get('spam') ?? 0);
  });

  test('is nothing without a word in common, with itself, and for an article that has no text', () => {
    expect(likeness('spam').has('domain')).toBe(false);
    expect(likeness('spam').has('spam')).toBe(false);
    expect(likeness('unknown').size).toBe(0);
  });

  test('is told by a rare word more than by a common one', () => {
    const found = likenessByTerms(
      articles({ a: 'mail imap', b: 'mail x1', c: 'imap x2', d: 'mail x3', e: 'mail x4' }),
    )('a');
    expect(found.get('c')).toBeGreaterThan(found.get('b') ?? 0);
  });
});

test('among many articles only the nearest are told, however many share a word', () => {
  const many = Object.fromEntries(
    Array.from({ length: 500 }, (_, at) => [`a${at}`, `mail own${at} odd${at % 20}`]),
  );
  const found = likenessByTerms(articles(many))('a7');
  expect(found.size).toBeLessThanOrEqual(30);
  expect([...found].filter(([id]) => Number(id.slice(1)) % 20 === 7)).toHaveLength(24);
});
