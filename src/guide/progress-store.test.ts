import { describe, expect, it } from 'vitest';
import { nothingDone } from './progress.ts';
import { progressKey, readProgress, writeProgress } from './progress-store.ts';
import { see, tick } from './ticks.ts';
import { answer, wait } from './turns.ts';

const now = Date.UTC(2026, 10, 22, 20);
const hour = 60 * 60 * 1000;
const day = 24 * hour;
const known = { checks: ['right-page', 'caps-lock-off', 'account-active'], steps: ['page', 'account'] };
const read = (stored: string | null, at = now) => readProgress(stored, known, at);
const ticked = (stored: string | null, at = now) => [...read(stored, at).ticked.keys()];
const one = tick(nothingDone, 'right-page', true, false, now);

describe('what a guide remembers', () => {
  it('is read as it was written: ticks, what the page saw, waits, the wrong page, and what solved it', () => {
    const state = {
      ...answer(wait(see(one, 'caps-lock-off', true, now), 'account-active', now + 5), 'right-page', 'other'),
      solved: { step: 'account', at: now },
    };
    expect(read(writeProgress(state, now))).toEqual(state);
  });

  it('is nothing ticked once everything is unticked, and nothing at all a second later', () => {
    const none = tick(one, 'right-page', false, false, now);
    expect(read(writeProgress(none, now))).toEqual(nothingDone);
    expect(writeProgress(none, now + 1000)).toBeNull();
  });

  it('leaves out checks and steps that the article no longer has, and starts new ones unticked', () => {
    const stored = writeProgress(
      { ...tick(one, 'removed-check', true, false, now), solved: { step: 'removed-step', at: now } },
      now,
    );
    expect(ticked(stored)).toEqual(['right-page']);
    expect(read(stored).solved).toBeNull();
  });

  it('lasts for 30 days, and not a day longer', () => {
    const stored = writeProgress(one, now);
    expect(ticked(stored, now + 30 * day)).toEqual(['right-page']);
    expect(ticked(stored, now + 30 * day + 1)).toEqual([]);
  });

  it('lasts for an hour where the page ticked by itself: what was so yesterday may not be so now', () => {
    const stored = writeProgress(see(one, 'caps-lock-off', true, now), now);
    expect(ticked(stored, now + hour)).toEqual(['right-page', 'caps-lock-off']);
    expect(ticked(stored, now + hour + 1)).toEqual(['right-page']);
  });

  it('has a key that names the article and no language', () => {
    expect(progressKey('webmail-login-problems')).toBe('apuri:guide:webmail-login-problems');
  });
});

describe('an entry of version 1', () => {
  const entry = { version: 1, changed: now, ticked: { 'right-page': now, 'account-active': now - day } };

  it('keeps its ticks, with nothing else done', () => {
    expect(read(JSON.stringify(entry))).toEqual({
      ...nothingDone,
      ticked: new Map([
        ['right-page', now],
        ['account-active', now - day],
      ]),
    });
  });

  it('is written as version 2 with the next change', () => {
    const changed = tick(read(JSON.stringify(entry)), 'account-active', false, false, now);
    expect(JSON.parse(writeProgress(changed, now + 1000) ?? '')).toEqual({
      version: 2,
      changed: now + 1000,
      ticked: { 'right-page': now },
    });
  });
});

describe('an entry that is not ours', () => {
  const entry = { version: 2, changed: now, ticked: { 'right-page': now } };

  it.each([
    ['nothing', null],
    ['half a text', '{"version":2,"tick'],
    ['a newer version', JSON.stringify({ ...entry, version: 3 })],
    ['no version', JSON.stringify({ ...entry, version: undefined })],
    ['a list', '[1,2]'],
    ['a number', '7'],
    ['a word where a date belongs', JSON.stringify({ ...entry, changed: 'x' })],
    ['a date far ahead', JSON.stringify({ ...entry, changed: now + 31 * day })],
    ['inherited names', '{"version":2,"changed":1,"ticked":{"__proto__":{"right-page":1}}}'],
  ])('counts as nothing done: %s', (_, stored) => {
    expect(read(stored)).toEqual(nothingDone);
  });

  it('loses the parts that are not as they should be, and keeps the others', () => {
    const stored = {
      ...entry,
      ticked: { 'right-page': now, 'account-active': 'yes', 'caps-lock-off': null },
      seen: 'x',
      waits: [now],
      answers: { 'right-page': 5 },
      solved: { step: 'page' },
    };
    expect(read(JSON.stringify(stored))).toEqual({ ...nothingDone, ticked: new Map([['right-page', now]]) });
    expect(ticked('{"version":2,"changed":1e999,"ticked":{"right-page":1}}')).toEqual([]);
  });
});
