import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Grade, PastWording } from '../library/model.ts';
import { formatHistory, graded, gradeSince, grades, isUngraded, pruned, withPresent } from './history.ts';

/** `a`, then `b:minor` and so on; without a grade: nobody has said. */
function past(...entries: string[]): PastWording[] {
  return entries.map((entry) => {
    const [hash = '', grade] = entry.split(':') as [string, Grade?];
    return { hash, text: `Text ${hash}.`, ...(grade && { grade }) };
  });
}

describe('a translation made from an earlier wording', () => {
  test.each<[string, PastWording[], string, string, Grade]>([
    ['is fresh where the source is as it was', past('a'), 'a', 'a', 'minor'],
    ['is fresh after typos only', past('a', 'b:minor', 'c:minor'), 'a', 'c', 'minor'],
    [
      'has the worst grade of what happened since',
      past('a', 'b:dangerous', 'c:minor'),
      'a',
      'c',
      'dangerous',
    ],
    ['is not blamed for what happened before', past('a', 'b:dangerous', 'c:changed'), 'b', 'c', 'changed'],
    ['counts as changed until somebody has graded the edit', past('a', 'b'), 'a', 'b', 'changed'],
    ['counts as changed for an edit the history does not know', past('a'), 'a', 'x', 'changed'],
    ['stays dangerous when another edit follows', past('a', 'b:dangerous'), 'a', 'x', 'dangerous'],
    ['counts as changed where nobody remembers its wording', past('a'), 'z', 'a', 'changed'],
    ['is fresh again when an edit is taken back', past('a', 'b:dangerous', 'a:changed'), 'a', 'a', 'minor'],
    [
      'counts from the last time the source said that',
      past('a', 'b:dangerous', 'a:changed', 'c:minor'),
      'a',
      'c',
      'minor',
    ],
  ])('%s', (_what, history, from, now, grade) => {
    expect(gradeSince(history, from, now)).toBe(grade);
  });
});

describe('an edit waits for a grade', () => {
  test.each<[string, PastWording[], string, boolean]>([
    ['when the source says what the history does not have', past('a'), 'x', true],
    ['when it was recorded without one', past('a', 'b'), 'b', true],
    ['not when it has one', past('a', 'b:minor'), 'b', false],
    ['not when nothing has been recorded', [], 'x', false],
  ])('%s', (_what, history, now, open) => {
    expect(isUngraded(history, now)).toBe(open);
  });

  test('and a grade goes to every edit that waits, else to the last', () => {
    expect(graded(past('a', 'b', 'c'), 'dangerous')).toEqual(past('a', 'b:dangerous', 'c:dangerous'));
    expect(graded(past('a', 'b:minor', 'c:minor'), 'changed')).toEqual(past('a', 'b:minor', 'c:changed'));
    expect(graded(past('a'), 'changed')).toEqual(past('a'));
  });
});

describe('wordings that no translation comes from', () => {
  test('are forgotten, and what the edits around them matter is not', () => {
    expect(pruned(past('a', 'b:dangerous', 'c:minor'), new Set(['a']))).toEqual(past('a', 'c:dangerous'));
    expect(pruned(past('a', 'b:dangerous', 'c:minor'), new Set(['b']))).toEqual(past('b', 'c:minor'));
    expect(pruned(past('a', 'b:dangerous', 'c:minor'), new Set(['c']))).toEqual(past('c'));
    expect(pruned(past('a', 'b', 'c'), new Set(['a']))).toEqual(past('a', 'b', 'c'));
  });

  test('change nothing for those that are', () => {
    const grade = fc.option(fc.constantFrom(...grades), { nil: undefined });
    const step = fc.record({ hash: fc.constantFrom('a', 'b', 'c', 'd', 'e'), grade });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1 }),
        fc.subarray(['a', 'b', 'c', 'd', 'e']),
        fc.constantFrom('a', 'e', 'x'),
        (steps, used, now) => {
          const before = steps.map(
            ({ hash, grade }, at): PastWording => ({ hash, text: '', ...(at > 0 && grade && { grade }) }),
          );
          const after = pruned(before, new Set(used));
          for (const hash of used) {
            if (before.some((one) => one.hash === hash))
              expect(gradeSince(after, hash, now)).toBe(gradeSince(before, hash, now));
          }
          expect(after.at(-1)?.hash).toBe(before.at(-1)?.hash);
        },
      ),
    );
  });
});

test('the present wording is added once', () => {
  const now = { id: 'lead', hash: 'b', text: 'Text b.', line: 5 };
  expect(withPresent(past('a'), now)).toEqual(past('a', 'b'));
  expect(withPresent(past('a', 'b:minor'), now)).toEqual(past('a', 'b:minor'));
});

test('the file says the same when it is read again, in the order of the text, and nothing of nothing', () => {
  const text = '## "Quotes": {#x}\n\n- one: two\n  # three\n\n\tfour — 12345678 ';
  const history = { more: past('12345678', '1e234567:minor'), lead: [{ hash: 'aa', text }], none: [] };
  const file = formatHistory(history, ['lead', 'more', 'none']) ?? '';
  expect(parse(file)).toEqual({ lead: history.lead, more: history.more });
  expect(file.indexOf('lead:')).toBeLessThan(file.indexOf('more:'));
  expect(formatHistory({ lead: [] }, ['lead'])).toBeUndefined();
});
