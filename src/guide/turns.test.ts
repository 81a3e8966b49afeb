import { describe, expect, it } from 'vitest';
import { nothingDone } from './progress.ts';
import { tick } from './ticks.ts';
import { answer, merge, wait, waitOver } from './turns.ts';

const now = Date.UTC(2026, 10, 22, 20);
const byReader = (on: boolean) => tick(nothingDone, 'a', on, true, now);

describe('a wait', () => {
  const begun = wait(byReader(true), 'a', now + 5);

  it('unticks its check while it runs, and ticks it with the time at which it was over', () => {
    expect(begun.ticked.has('a')).toBe(false);
    const over = waitOver(begun, 'a');
    expect([over.ticked.get('a'), over.waits.size]).toEqual([now + 5, 0]);
  });

  it('that was skipped ticks nothing', () => {
    const skipped = wait(begun, 'a', undefined);
    expect([skipped.ticked.size, skipped.waits.size]).toEqual([0, 0]);
    expect(waitOver(skipped, 'a')).toEqual(skipped);
  });

  it('ends when the reader ticks the check', () => {
    expect(tick(begun, 'a', true, false, now).waits.size).toBe(0);
  });
});

it('what was found instead unticks its check, and stays known when the reader ticks it again', () => {
  const wrong = answer(byReader(true), 'a', 'panel');
  expect([wrong.answers.get('a'), wrong.ticked.size]).toEqual(['panel', 0]);
  expect(tick(wrong, 'a', true, false, now).answers.get('a')).toBe('panel');
});

it('what was found instead can be taken back', () => {
  expect(answer(answer(nothingDone, 'a', 'panel'), 'a').answers.size).toBe(0);
});

it('a new start that is undone brings back what was, beside what was done since', () => {
  const since = tick(nothingDone, 'b', true, false, now);
  const before = { ...byReader(true), solved: { step: 's', at: now } };
  const both = merge(before, since);
  expect([...both.ticked.keys()]).toEqual(['a', 'b']);
  expect(both.solved).toEqual(before.solved);
});
