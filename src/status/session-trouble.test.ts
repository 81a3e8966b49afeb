/*
 * Tabs whose browser, clock, storage or status page misbehaves. Long because it is one list of everything that can.
 */

import { afterEach, describe, expect, it, vi } from 'vitest';
import { adapt } from './adapters/statuspage.ts';
import { betterstack } from './fixtures/betterstack.ts';
import { everywhere } from './fixtures/damage.ts';
import { configFor, incident, own, summary } from './fixtures/feeds.ts';
import {
  day,
  fails,
  hour,
  minute,
  openBrowser,
  pass,
  reallyPass,
  refuse,
  START,
  says,
  second,
  silence,
} from './fixtures/tabs.ts';
import { emptyRecord, type FeedRecord } from './record.ts';

const config = configFor();
let browser: ReturnType<typeof openBrowser>;
afterEach(() => browser.close());

/** A record as the page before left it, with what a test damages. */
function kept(damage: Partial<Record<keyof FeedRecord, unknown>> = {}): string {
  const time = START - minute;
  const good = { ...emptyRecord(config), triedAt: time, bodies: [summary()], fetchedAt: time };
  return JSON.stringify({ ...good, ...damage });
}

/** A tab of a new browser that finds this stored. */
function openWith(stored: string, tab = {}) {
  browser = openBrowser();
  browser.stored.set(stored);
  return browser.openTab(tab);
}

const refusing = { request: async () => refuse() };

describe('a tab', () => {
  it.each([
    ['storage is full', { setItem: refuse }, {}],
    ['storage cannot be read', { getItem: refuse }, {}],
    ['storage is blocked', { getItem: refuse, setItem: refuse }, {}],
    ['there are no locks', {}, { locks: null }],
    ['locks are refused', {}, { locks: refusing }],
    ['storage and locks are refused', { getItem: refuse, setItem: refuse }, { locks: refusing }],
  ])('asks once a period by itself when %s', async (_, storage, withheld) => {
    browser = openBrowser(storage);
    const tab = browser.openTab(withheld);
    await pass(second);
    expect(browser.site.asked).toBe(1);
    expect(tab.seen()).toBe('operational');
    await pass(10 * minute);
    expect(browser.site.asked).toBeGreaterThanOrEqual(4);
    expect(browser.site.asked).toBeLessThanOrEqual(7);
  });

  it('asks once a period by itself when storage cannot even be named', async () => {
    browser = openBrowser();
    vi.stubGlobal('localStorage', undefined);
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse });
    const tab = browser.openTab();
    await pass(5 * minute);
    expect(tab.seen()).toBe('operational');
    expect(browser.site.asked).toBeGreaterThanOrEqual(3);
    expect(browser.site.asked).toBeLessThanOrEqual(4);
  });

  it('asks for itself, and its neighbours do too, where storage is blocked', async () => {
    browser = openBrowser({ getItem: refuse, setItem: refuse });
    const tabs = [browser.openTab(), browser.openTab()];
    await pass(3 * second);
    expect(browser.site.asked).toBe(2);
    expect(tabs.map((tab) => tab.seen())).toEqual(['operational', 'operational']);
  });

  it('that was opened in the background asks only when it is looked at', async () => {
    browser = openBrowser();
    const tab = browser.openTab({ visible: false });
    await pass(hour);
    expect(browser.site.asked).toBe(0);
    tab.show(true);
    await pass(second);
    expect(browser.site.asked).toBe(1);
    expect(tab.seen()).toBe('operational');
  });

  it('shows the age of its answer at once when the reader returns to it, and then asks', async () => {
    browser = openBrowser();
    const tab = browser.openTab();
    await pass(second);
    tab.show(false);
    await pass(30 * minute);
    expect(browser.site.asked).toBe(1);
    tab.show(true);
    expect(tab.phase()).toBe('stale');
    await pass(second);
    expect(browser.site.asked).toBe(2);
    expect(tab.phase()).toBe('fresh');
  });

  it('keeps calm when its periods are longer than a timer can run', async () => {
    browser = openBrowser();
    const days = 86_400;
    const tab = browser.openTab({
      settings: { pollSeconds: 40 * days, staleAfterSeconds: 40 * days, expireAfterSeconds: 80 * days },
    });
    await pass(second);
    const told = tab.states.length;
    await pass(10 * minute);
    expect(browser.site.asked).toBe(1);
    // One look at the clock every 20 seconds.
    expect(tab.states.length - told).toBeLessThanOrEqual(30);
  });
});

describe('a page that answers slowly', () => {
  const silent = { settings: { timeoutMs: 60 } };

  it('is given up after the time limit, and asked again only a period later', async () => {
    browser = openBrowser();
    const gaveUp = vi.fn();
    browser.site.page = silence(gaveUp);
    const tab = browser.openTab(silent);
    await pass(second);
    expect(gaveUp).not.toHaveBeenCalled();
    await reallyPass(150);
    expect(gaveUp).toHaveBeenCalledOnce();
    expect(tab.phase()).toBe('expired');
    await pass(90 * second);
    expect(browser.site.asked).toBe(1);
    browser.site.page = says(summary());
    await pass(minute);
    expect(browser.site.asked).toBe(2);
    expect(tab.seen()).toBe('operational');
  });

  it('does not keep the other tabs from their turn', async () => {
    browser = openBrowser();
    browser.site.page = silence();
    const tabs = [browser.openTab(silent), browser.openTab(silent)];
    await pass(second);
    await reallyPass(150);
    await pass(second);
    expect(browser.site.asked).toBe(1);
    expect(tabs.map((tab) => tab.phase())).toEqual(['expired', 'expired']);
  });
});

describe('a lock that is never let go', () => {
  it('keeps a tab from asking, and it claims nothing', async () => {
    browser = openBrowser();
    browser.hangLock();
    const tab = browser.openTab();
    await pass(10 * minute);
    expect(browser.site.asked).toBe(0);
    expect(tab.seen()).toBe('unknown');
  });

  it('does not keep an answer young: it grows stale and expires with nothing else going on', async () => {
    browser = openBrowser();
    const tab = browser.openTab();
    await pass(second);
    browser.hangLock();
    await pass(9 * minute);
    expect(tab.phase()).toBe('fresh');
    await pass(2 * minute);
    expect(browser.site.asked).toBe(1);
    expect(tab.phase()).toBe('stale');
    await pass(50 * minute);
    expect(tab.last()).toEqual({ phase: 'expired', snapshot: null, fetchedAt: null });
  });

  it('does not keep a tab from hearing what others store', async () => {
    browser = openBrowser();
    browser.hangLock();
    const waiting = browser.openTab();
    await pass(second);
    const free = browser.openTab({ locks: refusing });
    await pass(second);
    expect([free.seen(), waiting.seen()]).toEqual(['operational', 'operational']);
  });
});

describe('the clock', () => {
  it('set forward a day makes an answer worth nothing until there is a new one', async () => {
    browser = openBrowser();
    const tab = browser.openTab();
    await pass(second);
    browser.site.page = fails(503);
    vi.setSystemTime(Date.now() + day);
    tab.show(true);
    expect(tab.phase()).toBe('expired');
    expect(tab.seen()).toBe('unknown');
    await pass(second);
    expect(browser.site.asked).toBe(2);
    expect(tab.seen()).toBe('unknown');
  });

  it('set back a day makes an answer worth nothing, and does not put the next request off', async () => {
    browser = openBrowser();
    const [tab, neighbour] = [browser.openTab(), browser.openTab()];
    await pass(3 * second);
    vi.setSystemTime(Date.now() - day);
    tab.show(true);
    expect(tab.phase()).not.toBe('fresh');
    expect(tab.seen()).toBe('unknown');
    await pass(minute);
    expect(browser.site.asked).toBe(2);
    expect([tab.phase(), neighbour.phase()]).toEqual(['fresh', 'fresh']);
  });

  it('set back a day never makes an old answer a new one, however long the page fails then', async () => {
    browser = openBrowser();
    const tab = browser.openTab();
    await pass(second);
    browser.site.page = fails(503);
    vi.setSystemTime(Date.now() - day);
    tab.show(true);
    await pass(second);
    expect(tab.last()).toEqual({ phase: 'expired', snapshot: null, fetchedAt: null });
    await pass(20 * minute);
    expect(tab.seen()).toBe('unknown');
  });

  it('set back a moment does not make an answer younger than it is', async () => {
    browser = openBrowser();
    const tab = browser.openTab();
    await pass(30 * second);
    vi.setSystemTime(Date.now() - 10 * second);
    tab.show(true);
    browser.site.page = fails(503);
    await pass(10 * minute);
    expect(tab.phase()).not.toBe('fresh');
  });

  it('set back under what the page before kept makes that worth nothing', async () => {
    expect(openWith(kept()).seen()).toBe('operational');
    await browser.close();
    browser = openBrowser();
    vi.setSystemTime(START - hour);
    browser.stored.set(kept());
    expect(browser.openTab().seen()).toBe('unknown');
  });
});

const damaged: [string, string][] = [
  ['no JSON', 'operational'],
  ['cut off', kept().slice(0, -3)],
  ['empty', ''],
  ['an empty object', '{}'],
  ['null', 'null'],
  ['a list', `[${kept()}]`],
  ['of another feed', kept({ feed: 'statuspage https://other.example/' })],
  ['without bodies', kept({ bodies: [] })],
  ['without a skeleton', kept({ bodies: [{ indicator: 'operational' }] })],
  ['in another format', kept({ bodies: [own()] })],
  ['with bodies in text', kept({ bodies: JSON.stringify([summary()]) })],
  ['with a body in text', kept({ bodies: [JSON.stringify(summary())] })],
  ['a finished snapshot', kept({ bodies: [adapt([summary()], config)] })],
  ['with a word nobody knows', kept({ bodies: [summary({ indicator: 'fine' })] })],
  ['without a time', kept({ fetchedAt: null })],
  ['with a time in text', kept({ fetchedAt: String(START) })],
  ['with a time to come', kept({ fetchedAt: START + 1 })],
  ['from a clock far ahead', kept({ triedAt: 9e15, fetchedAt: 9e15 })],
  ['an hour old', kept({ fetchedAt: START - hour })],
];

describe('what the page before kept', () => {
  it.each(damaged)('is never good news when it is %s, and the page asks for itself', async (_, text) => {
    const tab = openWith(text);
    expect(tab.seen()).toBe('unknown');
    await pass(3 * minute);
    expect(browser.site.asked).toBeGreaterThan(0);
    expect(tab.seen()).toBe('operational');
  });

  it.each(damaged)(
    'is never good news, and is not spread, when a neighbour stores what is %s',
    async (_, text) => {
      browser = openBrowser();
      browser.site.page = says(summary({ indicator: 'critical' }));
      const tab = browser.openTab();
      await pass(second);
      localStorage.setItem('status-feed:2', text);
      await pass(second);
      expect(tab.seen()).toBe('majorOutage');
    },
  );

  it('counts as no answer at all when it has not the skeleton of the feed', () => {
    const { states } = openWith(kept({ bodies: [{ indicator: 'operational' }] }));
    expect(states.every(({ snapshot, fetchedAt }) => snapshot === null && fetchedAt === null)).toBe(true);
  });

  it('is shown with its age when it is old, before anything is asked', async () => {
    expect(openWith(kept({ fetchedAt: START - 20 * minute })).phase()).toBe('stale');
    expect(browser.site.asked).toBe(0);
    await browser.close();
    expect(openWith(kept()).phase()).toBe('fresh');
    expect(browser.site.asked).toBe(0);
  });

  it('is not another version’s record, which is left as it is', async () => {
    browser = openBrowser();
    localStorage.setItem('status-feed:1', kept());
    const tab = browser.openTab();
    expect(tab.phase()).toBe('idle');
    await pass(second);
    expect(localStorage.getItem('status-feed:1')).toBe(kept());
  });

  it('holds the feed’s own words and nothing we made of them', async () => {
    browser = openBrowser();
    browser.openTab();
    await pass(second);
    const stored = JSON.parse(browser.stored.get()) as FeedRecord;
    expect(Object.keys(stored).sort()).toEqual(Object.keys(emptyRecord(config)).sort());
    expect(stored.bodies).toEqual([summary()]);
  });
});

describe('a stored record that means harm', () => {
  const markup = '<img src=x onerror=alert(1)>\u202e\u0000';
  const harm = incident({
    name: markup,
    shortlink: 'java\nscript:alert(1)',
    started_at: '2099-01-01T00:00:00Z',
  });

  it('is read by the same code as the network’s: markup is text, and a link elsewhere is none', async () => {
    const bodies = [summary({ incidents: [harm] })];
    const stored = openWith(kept({ bodies })).items();
    expect(stored).toMatchObject([{ title: '<img src=x onerror=alert(1)>', url: null }]);
    await browser.close();
    browser = openBrowser();
    browser.site.page = says(bodies[0]);
    const tab = browser.openTab();
    await pass(second);
    expect(tab.items()).toEqual(stored);
  });

  it('is read so where it tells of what has ended, too', () => {
    const before = [summary({ incidents: [harm] })];
    const tab = openWith(kept({ before, endedAt: START - minute }));
    expect(tab.seen()).toBe('operational');
    expect(tab.items()).toMatchObject([
      { title: '<img src=x onerror=alert(1)>', url: null, phase: 'resolved' },
    ]);
  });

  it.each([
    ['that is no feed', [{ title: markup }]],
    ['of texts', [markup]],
    ['of lists', [[], [[]]]],
    ['of nothing', [null]],
    ['whose incidents are no incidents', [{ ...summary(), incidents: [null, 7, 'x', [], {}] }]],
  ])('tells of nothing that ended when that is a list %s', async (_, before) => {
    const tab = openWith(kept({ before, endedAt: START - minute }));
    expect([tab.seen(), ...tab.tells()]).toEqual(['operational']);
  });

  it.each([
    ['days ago', START - 3 * day],
    ['in 1970', 0],
  ])('tells of nothing that ended %s', (_, endedAt) => {
    const tab = openWith(kept({ before: [summary({ incidents: [incident()] })], endedAt }));
    expect([tab.seen(), ...tab.tells()]).toEqual(['operational']);
  });

  it.each([
    ['an end to come', { endedAt: START + minute }],
    ['an end in text', { endedAt: markup }],
    ['an end that is nothing', { endedAt: null }],
    ['what was before in text', { before: markup }],
    ['failures in text', { failures: markup }],
    ['a list for a number', { wait: [1] }],
  ])('is ignored as a whole when it has %s', (_, damage) => {
    const before = [summary({ incidents: [harm] })];
    expect(openWith(kept({ before, endedAt: START - minute, ...damage })).phase()).toBe('idle');
  });
});

describe('five tabs that share storage but no locks', () => {
  it('hear the answer of one another, also where it is bad news', async () => {
    browser = openBrowser();
    const open = () => browser.openTab({ locks: refusing });
    const tabs = [open()];
    await pass(second);
    tabs.push(open(), open(), open(), open());
    await pass(10 * second);
    expect(browser.site.asked).toBe(1);
    expect(tabs.map((tab) => tab.seen())).toEqual(Array(5).fill('operational'));
    browser.site.page = says(summary({ indicator: 'critical' }));
    await pass(2.5 * minute);
    expect(tabs.map((tab) => tab.seen())).toEqual(Array(5).fill('majorOutage'));
  });
});

describe('an answer that cannot be read to its end', () => {
  it.each([
    ['an incident without a readable title', [incident({ name: 7 })]],
    ['a list of nothing', [null]],
    ['a text in place of the list', 'none'],
  ])('does not end the incident it no longer tells of: %s', async (_, incidents) => {
    browser = openBrowser();
    browser.site.page = says(summary({ incidents: [incident()] }));
    const tab = browser.openTab();
    await pass(second);
    browser.site.page = says(summary({ incidents }));
    await pass(3 * minute);
    expect(tab.seen()).not.toBe('operational');
    expect(tab.tells()).not.toContain('Slow sign-in: resolved');
  });

  it('is no answer when it has no list of incidents, and the incident stays', async () => {
    browser = openBrowser();
    browser.site.page = says(summary({ incidents: [incident()] }));
    const tab = browser.openTab();
    await pass(second);
    browser.site.page = says(summary({ incidents: null }));
    await pass(3 * minute);
    expect(tab.tells()).toEqual(['Slow sign-in: investigating']);
  });
});

describe('a feed that keeps what is over among what is not', () => {
  it('is told as open no longer than its own end', async () => {
    browser = openBrowser();
    const page = betterstack.situations.degraded?.[0];
    const over = everywhere(page, (value, key) => (key === 'ends_at' ? '2026-11-20T10:50:00Z' : value));
    browser.site.page = says(over);
    const tab = browser.openTab({
      adapt: betterstack.adapt,
      settings: configFor({ provider: 'betterstack' }),
    });
    await pass(second);
    expect(tab.items()).toHaveLength(1);
    await pass(10 * minute);
    expect(tab.items().filter(({ phase }) => phase !== 'resolved')).toEqual([]);
  });
});
