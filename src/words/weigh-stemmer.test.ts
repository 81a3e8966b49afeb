import { describe, expect, it } from 'vitest';
import { weighStemmer } from './weigh-stemmer.ts';

describe('what a stemmer weighs on its way', () => {
  it('is what its own words weigh, without types and comments', async () => {
    const light = await weighStemmer({ stemmer: 'light-swedish' });
    expect(light).toBeGreaterThan(200);
    expect(light).toBeLessThan(350);
  });

  it('is much more where a package has it written out', async () => {
    expect(await weighStemmer({ stemmer: 'danish' })).toBeGreaterThan(1_000);
  });

  it('is nothing where a language has none, or one that nobody knows', async () => {
    expect(await weighStemmer({})).toBe(0);
    expect(await weighStemmer({ stemmer: 'light-martian' })).toBe(0);
  });
});
