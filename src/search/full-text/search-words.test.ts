import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuery } from '../query.ts';
import { searchWords } from './search-words.ts';

const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 2000 }));

describe('the words searched one by one', () => {
  it('are none for a single word and for a phrase in quotation marks', () => {
    expect(searchWords('password')).toEqual([]);
    expect(searchWords('"new password"')).toEqual([]);
  });

  it('leave out short words, signs and repetitions where something longer stands', () => {
    expect(searchWords('is my Password a password ?')).toEqual(['password']);
    expect(searchWords('ei se')).toEqual(['ei', 'se']);
  });

  it('keep numbers and the short words of scripts without capitals', () => {
    expect(searchWords('error 5')).toEqual(['error', '5']);
    expect(searchWords('webmail 密码')).toEqual(['webmail', '密码']);
  });

  it('are at most eight, whatever is typed', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        expect(searchWords(cleanQuery(typed)).length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
