import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adapt } from './adapters/statuspage.ts';
import { configFor, summary } from './fixtures/feeds.ts';
import type { BadgeState, StatusConfig } from './model.ts';
import { emptyRecord, type FeedRecord } from './record.ts';
import { type Browser, openSession } from './session.ts';

/*
 * A tab whose browser misbehaves. Everything is in memory and on the test's clock, so that hours pass in no time.
 */

const config = configFor();
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const stored = 'status-feed:1';
const start = Date.UTC(2026, 10, 20, 10, 45);

let asked: number;
let page: () => Promise<Response>;
const fine = async () =>
  new Response(JSON.stringify(summary()), { headers: { 'content-type': 'application/json' } });
const broken = async () => new Response('', { status: 503 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: start });
  asked = 0;
  page = fine;
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets time go by. Reading a body takes turns of the real event loop, so they are given in between. */
async function pass(time: number, steps = 10): Promise<void> {
  for (let step = 0; step < steps; step++) {
    await vi.advanceTimersByTimeAsync(time / steps);
    for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
  }
}

class Channel {
  static all: Channel[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  postMessage(message: unknown): void {
    const data = structuredClone(message);
    for (const other of Channel.all) if (other !== this) setTimeout(() => other.onmessage?.({ data }));
  }
}

function openTab(more: object = {}, settings: Partial<StatusConfig> = {}) {
  const kept = new Map<string, string>();
  const now = { visible: true };
  const browser = {
    fetch: () => {
      asked++;
      return page();
    },
    base: 'https://help.example.com/',
    online: () => true,
    visible: () => now.visible,
    storage: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }),
    channel: () => {
      const channel = new Channel();
      Channel.all.push(channel);
      return channel;
    },
    locks: undefined,
    document: new EventTarget(),
    window: new EventTarget(),
    ...more,
  };
  const states: BadgeState[] = [];
  const begin = openSession({ ...config, ...settings }, adapt, browser as unknown as Browser, (look) => {
    states.push(look());
  });
  return {
    begin,
    states,
    kept,
    phase: () => states.at(-1)?.phase,
    seen: () => states.at(-1)?.snapshot?.indicator ?? 'unknown',
    leave: () => browser.window.dispatchEvent(new Event('pagehide')),
    comeBack: () => browser.window.dispatchEvent(new Event('pageshow')),
    show(isVisible: boolean) {
      now.visible = isVisible;
      browser.document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

afterEach(() => {
  Channel.all = [];
});

const refuse = () => {
  throw new DOMException('refused', 'SecurityError');
};

/** A record as the page before left it, with what a test damages. */
function kept(damage: Partial<Record<keyof FeedRecord, unknown>> = {}): string {
  const time = start - minute;
  const good = { ...emptyRecord(config), triedAt: time, bodies: [summary()], fetchedAt: time };
  return JSON.stringify({ ...good, ...damage });
}
const storing = (text: string) => ({ storage: () => ({ getItem: () => text, setItem: () => {} }) });

describe('a tab', () => {
  it.each([
    ['storage cannot even be named', { storage: refuse }],
    ['storage is full', { storage: () => ({ getItem: () => null, setItem: refuse }) }],
    ['storage cannot be read', { storage: () => ({ getItem: refuse, setItem: () => {} }) }],
    ['there is no channel', { channel: refuse }],
    ['the channel takes no message', { channel: () => ({ onmessage: null, postMessage: refuse }) }],
    ['locks are refused', { locks: { request: async () => refuse() } }],
  ])('asks once a period by itself when %s', async (_, withheld) => {
    const tab = openTab(withheld);
    tab.begin();
    await pass(second);
    expect(asked).toBe(1);
    expect(tab.seen()).toBe('operational');
    await pass(10 * minute, 200);
    expect(asked).toBeGreaterThanOrEqual(4);
    expect(asked).toBeLessThanOrEqual(7);
  });

  it('asks nothing while another tab holds the lock, and claims nothing', async () => {
    const locks = {
      request: async (_name: string, _how: object, turn: (lock: null) => unknown) => turn(null),
    };
    const tab = openTab({ locks });
    tab.begin();
    await pass(10 * minute, 200);
    expect(asked).toBe(0);
    expect(tab.seen()).toBe('unknown');
  });

  it('that was opened in the background asks only when it is looked at', async () => {
    const tab = openTab();
    tab.show(false);
    tab.begin();
    await pass(hour);
    expect(asked).toBe(0);
    tab.show(true);
    await pass(second);
    expect(asked).toBe(1);
    expect(tab.seen()).toBe('operational');
  });

  it('asks nothing while it rests in the history, and again when the reader returns to it', async () => {
    const tab = openTab();
    tab.begin();
    await pass(second);
    tab.leave();
    await pass(30 * minute);
    expect(asked).toBe(1);
    tab.comeBack();
    expect(tab.phase()).toBe('stale');
    await pass(second);
    expect(asked).toBe(2);
    expect(tab.phase()).toBe('fresh');
  });

  it('keeps calm when its periods are longer than a timer can run', async () => {
    const long = {
      pollSeconds: 40 * 86_400,
      staleAfterSeconds: 40 * 86_400,
      expireAfterSeconds: 80 * 86_400,
    };
    const tab = openTab({}, long);
    tab.begin();
    await pass(second);
    const told = tab.states.length;
    await pass(10 * minute, 200);
    expect(asked).toBe(1);
    expect(tab.states.length).toBe(told);
  });
});

describe('the clock', () => {
  it('set forward a day makes an answer worth nothing until there is a new one', async () => {
    const tab = openTab();
    tab.begin();
    await pass(second);
    page = broken;
    vi.setSystemTime(Date.now() + day);
    tab.show(true);
    expect(tab.phase()).toBe('expired');
    expect(tab.seen()).toBe('unknown');
    await pass(second);
    expect(asked).toBe(2);
    expect(tab.seen()).toBe('unknown');
  });

  it('set back a day makes an answer stale at once, and does not put the next request off', async () => {
    const tab = openTab();
    tab.begin();
    await pass(second);
    vi.setSystemTime(Date.now() - day);
    tab.show(true);
    expect(tab.phase()).toBe('stale');
    await pass(3 * minute, 60);
    expect(asked).toBe(2);
    expect(tab.phase()).toBe('fresh');
  });

  it('set back under what the page before kept makes that worth nothing', () => {
    expect(openTab(storing(kept())).seen()).toBe('operational');
    vi.setSystemTime(start - hour);
    expect(openTab(storing(kept())).seen()).toBe('unknown');
  });
});

describe('what the page before kept', () => {
  it.each([
    ['no JSON', 'operational'],
    ['cut off', kept().slice(0, -3)],
    ['empty', ''],
    ['null', 'null'],
    ['a list', `[${kept()}]`],
    ['of another feed', kept({ feed: 'statuspage https://other.example/' })],
    ['without bodies', kept({ bodies: [] })],
    ['with bodies in text', kept({ bodies: JSON.stringify([summary()]) })],
    ['with a body in text', kept({ bodies: [JSON.stringify(summary())] })],
    ['a finished snapshot', kept({ bodies: [adapt([summary()], config)] })],
    ['with a word nobody knows', kept({ bodies: [summary({ indicator: 'fine' })] })],
    ['without a time', kept({ fetchedAt: null })],
    ['with a time in text', kept({ fetchedAt: String(start) })],
    ['with a time to come', kept({ fetchedAt: start + 1 })],
    ['an hour old', kept({ fetchedAt: start - hour })],
  ])('is never good news when it is %s, and the page asks for itself', async (_, text) => {
    const tab = openTab(storing(text));
    expect(tab.seen()).toBe('unknown');
    tab.begin();
    await pass(3 * minute, 60);
    expect(asked).toBeGreaterThan(0);
    expect(tab.seen()).toBe('operational');
  });

  it('counts as no answer at all when it has not the skeleton of the feed', () => {
    const { states } = openTab(storing(kept({ bodies: [{ indicator: 'operational' }] })));
    expect(states.every(({ snapshot, fetchedAt }) => snapshot === null && fetchedAt === null)).toBe(true);
  });

  it('is shown with its age when it is old, before anything is asked', () => {
    expect(openTab(storing(kept({ fetchedAt: start - 20 * minute }))).phase()).toBe('stale');
    expect(openTab(storing(kept())).phase()).toBe('fresh');
    expect(asked).toBe(0);
  });
});

describe('five tabs that share a channel but no locks', () => {
  it('hear the answer of one another, also where it is bad news', async () => {
    const tabs = Array.from({ length: 5 }, () => openTab());
    tabs[0]?.begin();
    await pass(second);
    for (const tab of tabs.slice(1)) tab.begin();
    await pass(10 * second);
    expect(asked).toBe(1);
    expect(tabs.map((tab) => tab.seen())).toEqual(Array(5).fill('operational'));
    page = async () =>
      new Response(JSON.stringify(summary({ indicator: 'critical' })), {
        headers: { 'content-type': 'application/json' },
      });
    await pass(2.5 * minute, 300);
    expect(tabs.map((tab) => tab.seen())).toEqual(Array(5).fill('majorOutage'));
  });
});

it('of all that was stored, the feed’s own words are kept and nothing we made of them', async () => {
  const tab = openTab();
  tab.begin();
  await pass(second);
  expect(Object.keys(JSON.parse(tab.kept.get(stored) ?? '{}')).sort()).toEqual(
    Object.keys(emptyRecord(config)).sort(),
  );
});
