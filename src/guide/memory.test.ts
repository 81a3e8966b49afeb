import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Memory, openMemory, type Slot } from './memory.ts';
import { nothingDone } from './progress.ts';
import { progressKey } from './progress-store.ts';
import { tick } from './ticks.ts';

const now = Date.UTC(2026, 10, 22, 20);
const all = ['a', 'b', 'c', 'd', 'e'];
const steps = ['s'];

/** The storage of one browser, shared by its tabs; `works` false: blocked (nothing is read) or full. */
class Browser {
  readonly entries = new Map<string, string>();
  works = true;
  blocked = false;

  slot(article: string): Slot {
    const key = progressKey(article);
    return {
      read: () => (this.blocked ? null : (this.entries.get(key) ?? null)),
      write: (text) => {
        if (this.blocked || (!this.works && text !== null && text !== this.entries.get(key))) return false;
        if (text === null) this.entries.delete(key);
        else this.entries.set(key, text);
        return true;
      },
    };
  }

  /** A page of the guide, in whatever language: the language is no part of it. */
  open(checks: readonly string[] = all): Memory {
    return openMemory(this.slot('guide'), { checks, steps }, () => now);
  }
}

const mark = (memory: Memory, id: string, on = true) =>
  memory.change((state) => tick(state, id, on, false, now));
const ticked = (memory: Memory) => [...memory.read().ticked.keys()].sort();

describe('two tabs', () => {
  it('that tick different checks keep both, whoever writes last', () => {
    const browser = new Browser();
    const [one, two] = [browser.open(), browser.open()];
    mark(one, 'a');
    mark(two, 'b');
    mark(one, 'c');
    expect([ticked(one), ticked(two)]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('that write at the same moment, before either hears of the other, keep both', () => {
    // Each tab reads its own copy until the browser has told it of the other's writing.
    const written: string[] = [];
    const tab = () => {
      const copy = { text: null as string | null };
      const slot: Slot = {
        read: () => copy.text,
        write: (text) => {
          if (text !== null && text !== copy.text) written.push(text);
          copy.text = text;
          return true;
        },
      };
      const memory = openMemory(slot, { checks: all, steps }, () => now);
      const hear = (text = '') => {
        copy.text = text;
        memory.read();
      };
      return { memory, hear };
    };
    const [one, two] = [tab(), tab()];
    mark(one.memory, 'a');
    mark(one.memory, 'b');
    mark(two.memory, 'c');
    one.hear(written.at(-1));
    two.hear(written.at(-1));
    expect([ticked(one.memory), ticked(two.memory)]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('that change the same check one after the other agree on what was done last', () => {
    const browser = new Browser();
    let time = now;
    const open = () => openMemory(browser.slot('guide'), { checks: all, steps }, () => time);
    const [one, two] = [open(), open()];
    for (const [tab, on] of [
      [one, true],
      [two, false],
      [two, true],
      [one, false],
    ] as const) {
      time += 100;
      tab.change((state) => tick(state, 'a', on, false, time));
      expect([ticked(one), ticked(two)]).toEqual([on ? ['a'] : [], on ? ['a'] : []]);
    }
  });

  it('of which one was opened before the article was edited keep the ticks of new checks', () => {
    const browser = new Browser();
    const old = browser.open(['a', 'b']);
    mark(browser.open(['b', 'new']), 'new');
    mark(old, 'b');
    expect(ticked(old)).toEqual(['b']);
    expect(ticked(browser.open(['b', 'new']))).toEqual(['b', 'new']);
  });
});

describe('where nothing can be kept', () => {
  it('ticks last for the visit when storage is blocked', () => {
    const browser = new Browser();
    browser.blocked = true;
    const memory = browser.open();
    expect(memory.isKept).toBe(false);
    mark(memory, 'a');
    mark(memory, 'b');
    mark(memory, 'a', false);
    expect(ticked(memory)).toEqual(['b']);
    expect(ticked(browser.open())).toEqual([]);
  });

  it('ticks last for the visit when storage is full, and are kept once there is room', () => {
    const browser = new Browser();
    mark(browser.open(), 'a');
    browser.works = false;
    const memory = browser.open();
    expect(memory.isKept).toBe(true);
    mark(memory, 'b');
    expect(memory.isKept).toBe(false);
    mark(memory, 'c');
    expect(ticked(memory)).toEqual(['a', 'b', 'c']);
    browser.works = true;
    mark(memory, 'd');
    expect(memory.isKept).toBe(true);
    expect(ticked(browser.open())).toEqual(['a', 'b', 'c', 'd']);
  });

  it('an entry that cannot be understood is replaced by the next change', () => {
    const browser = new Browser();
    browser.entries.set(progressKey('guide'), '{"version":');
    const memory = browser.open();
    expect(memory.read()).toEqual(nothingDone);
    mark(memory, 'a');
    expect(ticked(browser.open())).toEqual(['a']);
  });
});

describe('whatever happens', () => {
  // Milliseconds between two actions: less and more than a browser needs to tell all tabs.
  const pause = fc.nat(1500);
  const action = fc.oneof(
    fc.record({
      do: fc.constant('tick' as const),
      id: fc.constantFrom(...all),
      tab: fc.nat(2),
      on: fc.boolean(),
    }),
    // A switch of language and a reload are the same here: another page opens the same entry.
    fc.record({ do: fc.constant('reload' as const), tab: fc.nat(2) }),
    fc.record({
      do: fc.constant('edit' as const),
      tab: fc.nat(2),
      checks: fc.subarray(all, { minLength: 1 }),
    }),
    // The event with which a browser tells a tab of another tab's change.
    fc.record({ do: fc.constant('storage event' as const), tab: fc.nat(2) }),
  );

  it('the same checks end up ticked: tabs, reloads, languages, edited articles, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(action, pause), { maxLength: 60 }), (actions) => {
        const browser = new Browser();
        let time = now;
        const open = (checks: readonly string[]) =>
          openMemory(browser.slot('guide'), { checks, steps }, () => time);
        const versions = [all, all, all].map((checks) => [...checks]);
        const tabs = versions.map(open);
        const expected = new Set<string>();
        for (const [step, pause] of actions) {
          time += pause;
          const tab = tabs[step.tab];
          const checks = versions[step.tab];
          if (!tab || !checks) throw new Error('three tabs');
          if (step.do === 'tick') {
            if (!checks.includes(step.id)) continue; // The page has no such box.
            tab.change((state) => tick(state, step.id, step.on, false, time));
            if (step.on) expected.add(step.id);
            else expected.delete(step.id);
          } else if (step.do === 'storage event') {
            tab.read();
          } else {
            const edited = step.do === 'edit' ? step.checks : checks;
            versions[step.tab] = edited;
            tabs[step.tab] = open(edited);
          }
        }
        for (const [index, tab] of tabs.entries()) {
          expect(ticked(tab)).toEqual([...expected].filter((id) => versions[index]?.includes(id)).sort());
        }
      }),
    );
  });

  it('a visit in which storage fails now and then loses no tick of its own', () => {
    const step = fc.record({ id: fc.constantFrom(...all), on: fc.boolean(), works: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (visit) => {
        const browser = new Browser();
        const memory = browser.open();
        const expected = new Set<string>();
        for (const { id, on, works } of visit) {
          browser.works = works;
          mark(memory, id, on);
          if (on) expected.add(id);
          else expected.delete(id);
          expect(ticked(memory)).toEqual([...expected].sort());
        }
      }),
    );
  });
});
