import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingTicked, progressKey, readProgress, withCheck, writeProgress } from './progress-store.ts';

const now = Date.UTC(2026, 10, 22, 20);
const day = 24 * 60 * 60 * 1000;
const ids = ['right-page', 'caps-lock-off', 'account-active'];
const ticked = (stored: string | null, at = now) => [...readProgress(stored, ids, at).ticked.keys()];

describe('what a guide remembers', () => {
  it('keeps what was ticked, by id and in any order', () => {
    const progress = withCheck(
      withCheck(nothingTicked, 'account-active', true, now),
      'right-page',
      true,
      now,
    );
    expect(ticked(writeProgress(progress, now))).toEqual(['right-page', 'account-active']);
  });

  it('stores nothing once everything is unticked', () => {
    const one = withCheck(nothingTicked, 'right-page', true, now);
    expect(writeProgress(withCheck(one, 'right-page', false, now), now)).toBeNull();
  });

  it('forgets checks the article no longer has and starts new ones unticked', () => {
    const stored = writeProgress(withCheck(nothingTicked, 'removed-check', true, now), now);
    expect(ticked(stored)).toEqual([]);
  });

  it('forgets after 30 days, and not a day sooner', () => {
    const stored = writeProgress(withCheck(nothingTicked, 'right-page', true, now), now);
    expect(ticked(stored, now + 30 * day)).toEqual(['right-page']);
    expect(ticked(stored, now + 30 * day + 1)).toEqual([]);
  });

  it('has a key that names the article and no language', () => {
    expect(progressKey('webmail-login-problems')).toBe('apuri:guide:webmail-login-problems');
  });

  it.each([
    ['nothing', null],
    ['half a text', '{"version":1,"tick'],
    ['another version', JSON.stringify({ version: 2, changed: now, ticked: { 'right-page': now } })],
    ['a list', '[1,2]'],
    ['a number where a date belongs', '{"version":1,"changed":"x","ticked":{"right-page":1}}'],
    [
      'a date far ahead',
      JSON.stringify({ version: 1, changed: now + 31 * day, ticked: { 'right-page': now } }),
    ],
    ['inherited names', '{"version":1,"changed":1,"ticked":{"__proto__":{"right-page":1}}}'],
  ])('takes %s for nothing ticked', (_, stored) => {
    expect(ticked(stored)).toEqual([]);
  });

  it('ends with the same ticks whatever the order of ticking, unticking and reloading', () => {
    const action = fc.record({ id: fc.constantFrom(...ids), on: fc.boolean(), reload: fc.boolean() });
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const expected = new Set<string>();
        let progress = nothingTicked;
        for (const { id, on, reload } of actions) {
          progress = withCheck(progress, id, on, now);
          if (on) expected.add(id);
          else expected.delete(id);
          if (reload) progress = readProgress(writeProgress(progress, now), ids, now);
        }
        expect(new Set(progress.ticked.keys())).toEqual(expected);
      }),
    );
  });
});
