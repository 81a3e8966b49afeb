import { describe, expect, it } from 'vitest';
import { nothingDone } from './progress.ts';
import { see, tick } from './ticks.ts';

const now = Date.UTC(2026, 10, 22, 20);
const byReader = (on: boolean) => tick(nothingDone, 'a', on, true, now);

describe('what the page finds out by itself', () => {
  it('ticks a check, with the time', () => {
    const state = see(nothingDone, 'a', true, now);
    expect([state.ticked.get('a'), state.seen.get('a')]).toEqual([now, now]);
  });

  it('takes back its own tick when it is no longer so', () => {
    expect(see(see(nothingDone, 'a', true, now), 'a', false, now + 1)).toEqual(nothingDone);
  });

  it('does not tick again what the reader has unticked', () => {
    const unticked = tick(see(nothingDone, 'a', true, now), 'a', false, true, now);
    expect(see(unticked, 'a', true, now + 1)).toEqual(unticked);
  });

  it('does not tick what the reader unticked before it knew', () => {
    expect(see(byReader(false), 'a', true, now)).toEqual(byReader(false));
  });

  it('does not untick what the reader has ticked', () => {
    expect(see(byReader(true), 'a', false, now + 1)).toEqual(byReader(true));
    const earlier = { ...nothingDone, ticked: new Map([['a', now]]) };
    expect(see(earlier, 'a', false, now + 1)).toEqual(earlier);
    expect(see(earlier, 'a', true, now + 1)).toEqual(earlier);
  });
});
