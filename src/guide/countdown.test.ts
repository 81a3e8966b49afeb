import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Countdown, look, spell } from './countdown.ts';

const second = 1000;
const minute = 60 * second;
const declared = 5 * minute;
const start = Date.UTC(2026, 10, 22, 20);

/** One page that looks at a wait now and then, and stores what it is told to. */
class Page {
  private known: Countdown | undefined;
  private readonly store: { end: number };

  constructor(store: { end: number }) {
    this.store = store;
  }

  look(): number {
    const clocks = { now: Date.now(), steady: performance.now() };
    const seen = look(this.known, this.store.end, declared, clocks);
    this.known = seen;
    this.store.end = seen.end;
    return seen.left;
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  vi.setSystemTime(start);
});
afterEach(() => vi.useRealTimers());

/** The clock and what it counts go on, as when nothing special happens. */
const pass = (time: number) => vi.advanceTimersByTime(time);
/** The reader's clock is somewhere else; the steady one did not move: sleep, or a clock that was set. */
const jump = (time: number) => vi.setSystemTime(Date.now() + time);

describe('a wait of five minutes', () => {
  const begun = () => {
    const store = { end: Date.now() + declared };
    return { store, page: new Page(store) };
  };

  it('counts down and is over after five minutes', () => {
    const { page } = begun();
    expect(page.look()).toBe(declared);
    pass(2 * minute);
    expect(page.look()).toBe(3 * minute);
    pass(3 * minute);
    expect(page.look()).toBe(0);
    pass(minute);
    expect(page.look()).toBe(0);
  });

  it('goes on counting while the computer sleeps', () => {
    const { page } = begun();
    page.look();
    jump(4 * minute);
    expect(page.look()).toBe(minute);
    jump(8 * 60 * minute);
    expect(page.look()).toBe(0);
  });

  it('goes on after a reload, which begins the steady clock anew', () => {
    const { store, page } = begun();
    page.look();
    pass(2 * minute);
    expect(new Page(store).look()).toBe(3 * minute);
  });

  it('is no longer when the clock is set back an hour', () => {
    const { store, page } = begun();
    page.look();
    pass(2 * minute);
    jump(-60 * minute);
    expect(page.look()).toBe(3 * minute);
    expect(store.end).toBe(Date.now() + 3 * minute);
    pass(minute);
    expect(page.look()).toBe(2 * minute);
    expect(new Page(store).look()).toBe(2 * minute);
  });

  it('begins again at most where the clock was set back while the page was closed', () => {
    const { store } = begun();
    jump(-60 * minute);
    const page = new Page(store);
    expect(page.look()).toBe(declared);
    pass(declared);
    expect(page.look()).toBe(0);
  });

  it('follows another tab that begins it anew', () => {
    const { store, page } = begun();
    page.look();
    pass(4 * minute);
    page.look();
    store.end = Date.now() + declared;
    expect(page.look()).toBe(declared);
    pass(4 * minute);
    expect(page.look()).toBe(minute);
  });

  it('is never longer than declared, never negative, and over once the time has really passed', () => {
    const event = fc.record({ pass: fc.nat(minute), jump: fc.integer({ min: -declared, max: declared }) });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const { page } = begun();
        page.look();
        let passed = 0;
        for (const { pass: time, jump: by } of events) {
          pass(time);
          jump(by);
          passed += time;
          const left = page.look();
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(Math.max(0, declared - passed));
        }
      }),
    );
  });
});

describe('a length of time in words', () => {
  it('follows the language, with plurals, and leaves out what is nothing', () => {
    expect(spell(5 * minute, 'en', 'long')).toBe('5 minutes');
    expect(spell(minute, 'en', 'long')).toBe('1 minute');
    expect(spell(5 * minute, 'fi', 'long')).toBe('5 minuuttia');
    expect(spell(90 * second, 'fi', 'long')).toBe('1 minuutti 30 sekuntia');
    expect(spell(2 * 60 * minute, 'pl', 'long')).toBe('2 godziny');
  });

  it('is short while it counts, and rounds seconds up so that "0" is never shown before the end', () => {
    expect(spell(4 * minute + 32 * second, 'fi', 'short')).toBe('4 min 32 s');
    expect(spell(minute + 1, 'fi', 'short')).toBe('1 min 1 s');
    expect(spell(1, 'fi', 'short')).toBe('1 s');
  });
});
