import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adapt } from './adapters/statuspage.ts';
import { component, configFor, incident, summary } from './fixtures/feeds.ts';
import type { BadgeState, StatusConfig } from './model.ts';
import { type Browser, type Look, openSession } from './session.ts';

/*
 * Tabs of one browser: the clock is the test's, the locks and the channel between tabs are real ones.
 */

const config = configFor();
const second = 1000;
const minute = 60 * second;
const opened: BroadcastChannel[] = [];

/** The status page, which counts how often it is asked. */
let asked: number;
let page: (signal: AbortSignal) => Promise<Response>;
const says = (feed: unknown) => async () =>
  new Response(JSON.stringify(feed), { headers: { 'content-type': 'application/json' } });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 10, 20, 10, 45) });
  asked = 0;
  page = says(summary());
});
afterEach(async () => {
  for (const channel of opened.splice(0)) channel.close();
  vi.useRealTimers();
});

/** Lets time go by, in steps short enough for messages between tabs to arrive in between. */
async function pass(time: number): Promise<void> {
  const step = Math.min(time, 50);
  for (let gone = 0; gone < time; gone += step) {
    await vi.advanceTimersByTimeAsync(step);
    await new Promise(setImmediate);
    await new Promise(setImmediate);
  }
}

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

function openTab(more: Partial<Browser> = {}, settings: Partial<StatusConfig> = {}) {
  const storage = memory();
  const now = { online: true, visible: true };
  const browser = {
    fetch: (_url: unknown, init?: RequestInit) => {
      asked++;
      return page(init?.signal ?? new AbortController().signal);
    },
    base: 'https://help.example.com/',
    online: () => now.online,
    visible: () => now.visible,
    storage: () => storage,
    channel: (name: string) => {
      const channel = new BroadcastChannel(name);
      opened.push(channel);
      return channel;
    },
    locks: navigator.locks,
    document: new EventTarget(),
    window: new EventTarget(),
    ...more,
  };
  const states: BadgeState[] = [];
  let look: Look = () => ({ phase: 'idle', snapshot: null, fetchedAt: null, failure: null });
  const start = openSession({ ...config, ...settings }, adapt, browser, (next) => {
    look = next;
    states.push(look());
  });
  return {
    start,
    states,
    stateOf: (...components: string[]) => look(components).snapshot?.indicator,
    storage,
    last: () => states.at(-1),
    seen: () => states.at(-1)?.snapshot?.indicator ?? 'unknown',
    show(isVisible: boolean) {
      now.visible = isVisible;
      browser.document.dispatchEvent(new Event('visibilitychange'));
    },
    connect(isOnline: boolean) {
      now.online = isOnline;
      browser.window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
    },
  };
}

describe('one tab', () => {
  it('asks nothing before it is told to start, then once a period', async () => {
    const tab = openTab();
    await pass(minute);
    expect(asked).toBe(0);
    expect(tab.last()?.phase).toBe('idle');
    tab.start();
    await pass(second);
    expect(asked).toBe(1);
    expect(tab.last()).toMatchObject({ phase: 'fresh', snapshot: { indicator: 'operational' } });
    await pass(10 * minute);
    expect(asked).toBeGreaterThanOrEqual(4);
    expect(asked).toBeLessThanOrEqual(7);
  });

  it('does not ask while hidden, and on coming back only for an answer older than a period', async () => {
    const tab = openTab();
    tab.start();
    await pass(second);
    tab.show(false);
    await pass(90 * second);
    tab.show(true);
    await pass(second);
    expect(asked).toBe(1);
    tab.show(false);
    await pass(10 * minute);
    expect(asked).toBe(1);
    tab.show(true);
    await pass(second);
    expect(asked).toBe(2);
  });

  it('gives up a request when it is hidden, and asks again when it is looked at', async () => {
    const aborted = vi.fn();
    page = (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          aborted();
          reject(new Error('aborted'));
        });
      });
    const tab = openTab();
    tab.start();
    await pass(second);
    tab.show(false);
    await pass(second);
    expect(aborted).toHaveBeenCalled();
    page = says(summary());
    tab.show(true);
    await pass(3 * second);
    expect(tab.seen()).toBe('operational');
  });

  it('says that it cannot know while off line, and asks within seconds of the network’s return', async () => {
    const tab = openTab();
    tab.connect(false);
    tab.start();
    await pass(minute);
    expect(asked).toBe(0);
    expect(tab.last()).toMatchObject({ phase: 'expired', snapshot: null, failure: 'offline' });
    tab.connect(true);
    await pass(6 * second);
    expect(asked).toBe(1);
    expect(tab.seen()).toBe('operational');
  });

  it('keeps the last answer through failures until it is an hour old, and never calls it fresh after ten minutes', async () => {
    const tab = openTab();
    tab.start();
    await pass(second);
    page = async () => new Response('', { status: 503 });
    await pass(9 * minute);
    expect(tab.last()?.phase).toBe('fresh');
    await pass(2 * minute);
    expect(tab.last()).toMatchObject({ phase: 'stale', failure: 'http' });
    await pass(50 * minute);
    expect(tab.last()).toMatchObject({ phase: 'expired', snapshot: null });
    // At most one try a period.
    expect(asked).toBeLessThanOrEqual(31);
  });

  it('does not take a day-old answer for a new one when the clock is set back', async () => {
    const tab = openTab();
    tab.start();
    await pass(second);
    page = async () => new Response('', { status: 503 });
    vi.setSystemTime(Date.now() - 24 * 60 * minute);
    tab.show(true);
    expect(tab.last()?.phase).toBe('stale');
    await pass(51 * minute);
    expect(tab.last()?.phase).toBe('expired');
  });

  it.each([
    [
      'storage',
      {
        storage: () => {
          throw new Error('blocked');
        },
      },
    ],
    [
      'the channel between tabs',
      {
        channel: () => {
          throw new Error('blocked');
        },
      },
    ],
    ['locks', { locks: undefined }],
    [
      'locks by refusing them',
      {
        locks: {
          request: async () => {
            throw new Error('refused');
          },
        },
      },
    ],
  ])('works alone where the browser withholds %s', async (_, withheld) => {
    const tab = openTab(withheld as Partial<Browser>);
    tab.start();
    await pass(second);
    expect(tab.seen()).toBe('operational');
    expect(asked).toBe(1);
  });
});

describe('the state of a part', () => {
  const feed = summary({
    indicator: 'major',
    components: [component('Webmail'), component('IMAP'), component('DNS', 'major_outage')],
  });

  it('is that of its components, and of the whole page where no part is named', async () => {
    page = says(feed);
    const tab = openTab();
    tab.start();
    await pass(second);
    expect(tab.seen()).toBe('partialOutage');
    expect([tab.stateOf(), tab.stateOf('Webmail'), tab.stateOf('Webmail', 'DNS')]).toEqual([
      'partialOutage',
      'operational',
      'partialOutage',
    ]);
  });

  it('is, where no part is named, that of the components the whole site watches', async () => {
    page = says(feed);
    const tab = openTab({}, { components: ['Webmail', 'IMAP'] });
    tab.start();
    await pass(second);
    expect([tab.seen(), tab.stateOf(), tab.stateOf('DNS')]).toEqual([
      'operational',
      'operational',
      'majorOutage',
    ]);
  });
});

describe('several tabs', () => {
  it('make one request a period between them, and all tell the answer', async () => {
    const tabs = [openTab(), openTab(), openTab()];
    for (const tab of tabs) tab.start();
    await pass(3 * second);
    expect(asked).toBe(1);
    expect(tabs.map((tab) => tab.seen())).toEqual(['operational', 'operational', 'operational']);
    page = says(summary({ incidents: [incident()] }));
    await pass(2.5 * minute);
    expect(asked).toBe(2);
    expect(tabs.map((tab) => tab.seen())).toEqual(['degraded', 'degraded', 'degraded']);
  });

  it('tell a new tab what they know, hidden or not', async () => {
    const first = openTab();
    first.start();
    await pass(second);
    first.show(false);
    const newcomer = openTab();
    newcomer.start();
    await pass(second);
    expect(asked).toBe(1);
    expect(newcomer.seen()).toBe('operational');
  });

  it('hear of an incident while hidden, and still ask nothing themselves', async () => {
    const [hidden, shown] = [openTab(), openTab()];
    for (const tab of [hidden, shown]) tab.start();
    await pass(3 * second);
    hidden.show(false);
    page = says(summary({ incidents: [incident()] }));
    await pass(2.5 * minute);
    expect(hidden.seen()).toBe('degraded');
    shown.show(false);
    await pass(10 * minute);
    expect(asked).toBe(2);
  });

  it('share failures as well, so that each does not try for itself', async () => {
    page = async () => new Response('', { status: 404 });
    const tabs = [openTab(), openTab(), openTab()];
    for (const tab of tabs) tab.start();
    await pass(90 * second);
    expect(asked).toBe(1);
    expect(tabs.map((tab) => tab.last()?.phase)).toEqual(['expired', 'expired', 'expired']);
  });

  it('do not believe a neighbour who tells of another feed or talks nonsense', async () => {
    const tab = openTab();
    tab.start();
    await pass(second);
    const neighbour = new BroadcastChannel('status-feed:1');
    opened.push(neighbour);
    const now = Date.now();
    const told = {
      feed: 'own https://other.example/',
      triedAt: now,
      wait: 10 * minute,
      fetchedAt: now,
      bodies: [],
    };
    for (const message of [
      'operational',
      {},
      told,
      { ...told, bodies: [summary({ indicator: 'critical' })] },
    ]) {
      neighbour.postMessage(message);
    }
    await pass(second);
    expect(tab.seen()).toBe('operational');
  });
});

describe('the next page of the same tab', () => {
  it('knows the answer at once and does not ask again within the period', async () => {
    const before = openTab({ locks: undefined });
    before.start();
    await pass(second);
    for (const channel of opened.splice(0)) channel.close();
    const after = openTab({ storage: () => before.storage });
    expect(after.seen()).toBe('operational');
    after.start();
    await pass(minute);
    expect(asked).toBe(1);
  });

  it.each([
    ['cut off', '{"feed":"statuspage'],
    ['empty', '{}'],
    ['without a skeleton', record({ bodies: [{ indicator: 'operational' }] })],
    ['in another format', record({ bodies: [{ schema: 1, indicator: 'operational', items: [] }] })],
    ['without a time', record({ fetchedAt: null })],
    ['from the future', record({ triedAt: 9e15, fetchedAt: 9e15 })],
  ])('says nothing good from a store that is %s', (_, kept) => {
    const storage = memory();
    storage.setItem('status-feed:1', kept);
    expect(openTab({ storage: () => storage }).seen()).toBe('unknown');
  });
});

/** What a page leaves in the store, with what a test damages. */
function record(damage: object): string {
  const feed = `statuspage ${config.feedUrls[0]}`;
  const time = Date.UTC(2026, 10, 20, 10, 44);
  const good = {
    feed,
    triedAt: time,
    wait: 0,
    exponent: null,
    bodies: [summary()],
    fetchedAt: time,
    failure: null,
  };
  return JSON.stringify({ ...good, ...damage });
}
