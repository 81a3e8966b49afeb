import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuery } from './query.ts';

const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 2000 }));

describe('what a reader typed', () => {
  it('loses extra white space, line breaks and invisible marks', () => {
    expect(cleanQuery('  my \n\t pass\u00ADword \u200F\u202E ')).toBe('my password');
  });

  it('keeps joiners inside words, accents and emoji', () => {
    expect(cleanQuery('می\u200Cخواهم')).toBe('می\u200Cخواهم');
    expect(cleanQuery('a\u0308iti 👩\u200D💻')).toBe('äiti 👩\u200D💻');
  });

  it('is cut to 200 characters, never through the middle of one', () => {
    expect(cleanQuery('x'.repeat(10_000))).toHaveLength(200);
    expect(cleanQuery(`${'x'.repeat(199)}😀😀`)).toBe(`${'x'.repeat(199)}😀`);
  });

  it('can be put into an address, whatever it is, and is clean when cleaned again', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const query = cleanQuery(typed);
        expect(() => encodeURIComponent(query)).not.toThrow();
        expect(cleanQuery(query)).toBe(query);
      }),
    );
  });
});
