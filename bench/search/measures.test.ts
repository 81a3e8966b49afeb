import { describe, expect, it } from 'vitest';
import { compare, figuresOf, type Outcome, percentile } from './measures.ts';

const came = (ranked: string, expected = 'right'): Outcome => ({
  ranked: ranked.split(' ').filter((id) => id !== ''),
  expected: expected.split(' '),
});

describe('the figures of a search', () => {
  it('count where the first right article stands', () => {
    const figures = figuresOf([came('right a'), came('a b right'), came('a b c right'), came('')]);
    expect(figures).toMatchObject({ count: 4, success1: 0.25, success3: 0.5, zero: 0.25 });
    expect(figures.mrr).toBeCloseTo((1 + 1 / 3 + 1 / 4) / 4);
  });

  it('take any of several articles for right, and want them all for the whole of nDCG', () => {
    expect(figuresOf([came('b a', 'a b')])).toMatchObject({ success1: 1, mrr: 1, ndcg10: 1 });
    expect(figuresOf([came('a c b', 'a b')]).ndcg10).toBeCloseTo((1 + 1 / 2) / (1 + 1 / Math.log2(3)));
  });

  it('give nothing for the eleventh place', () => {
    expect(figuresOf([came('a b c d e f g h i j right')]).ndcg10).toBe(0);
    expect(figuresOf([came('a b c d e f g h i j right')]).mrr).toBeCloseTo(1 / 11);
  });

  it('are 0 where nothing was asked', () => {
    expect(figuresOf([])).toEqual({ count: 0, success1: 0, success3: 0, mrr: 0, ndcg10: 0, zero: 0 });
  });
});

it('two searches are compared query by query', () => {
  const ours = [came('right'), came('right'), came('a'), came('right')];
  const theirs = [came('right'), came('a right'), came('right'), came('')];
  expect(compare(ours, theirs)).toEqual({ ahead: 0.25, won: 2, lost: 1 });
});

it('a percentile is one of the values', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile([7], 0.95)]).toEqual([50, 95, 7]);
  expect(percentile([], 0.5)).toBe(0);
});
