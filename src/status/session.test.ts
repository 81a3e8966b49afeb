import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { component, incident, summary } from './fixtures/feeds.ts';
import { fails, hour, minute, openBrowser, pass, says, second, silence } from './fixtures/tabs.ts';

/*
 * Tabs of one browser, which share local storage and locks.
 */

let browser: ReturnType<typeof openBrowser>;
beforeEach(() => {
  browser = openBrowser();
});
afterEach(() => browser.close());

const troubled = (more?: object) => says(summary({ incidents: [incident(more)] }));
const fine = says(summary());

describe('one tab', () => {
  it('says nothing before the first answer, asks at once, then once a period', async () => {
    const tab = browser.openTab();
    expect(tab.states).toEqual([{ phase: 'idle', snapshot: null, fetchedAt: null }]);
    await pass(second);
    expect(browser.site.asked).toBe(1);
    expect(tab.last()).toMatchObject({ phase: 'fresh', snapshot: { indicator: 'operational' } });
    await pass(10 * minute);
    expect(browser.site.asked).toBeGreaterThanOrEqual(4);
    expect(browser.site.asked).toBeLessThanOrEqual(7);
  });

  it('does not ask while hidden, and on coming back only for an answer older than a period', async () => {
    const tab = browser.openTab();
    await pass(second);
    tab.show(false);
    await pass(90 * second);
    tab.show(true);
    await pass(second);
    expect(browser.site.asked).toBe(1);
    tab.show(false);
    await pass(10 * minute);
    expect(browser.site.asked).toBe(1);
    tab.show(true);
    await pass(second);
    expect(browser.site.asked).toBe(2);
  });

  it('gives up a request when it is hidden, and asks again when it is looked at', async () => {
    const gaveUp = vi.fn();
    browser.site.page = silence(gaveUp);
    const tab = browser.openTab();
    await pass(second);
    expect(gaveUp).not.toHaveBeenCalled();
    tab.show(false);
    await pass(second);
    expect(gaveUp).toHaveBeenCalledOnce();
    browser.site.page = fine;
    await pass(10 * minute);
    expect(browser.site.asked).toBe(1);
    tab.show(true);
    await pass(3 * second);
    expect(tab.seen()).toBe('operational');
  });

  it('says nothing while off line from the start, and asks within seconds of the network’s return', async () => {
    const tab = browser.openTab({ online: false });
    await pass(minute);
    expect(browser.site.asked).toBe(0);
    expect(tab.last()).toEqual({ phase: 'idle', snapshot: null, fetchedAt: null });
    tab.connect(true);
    await pass(6 * second);
    expect(browser.site.asked).toBe(1);
    expect(tab.seen()).toBe('operational');
  });

  it('asks nothing while off line, and lets its answer grow old', async () => {
    const tab = browser.openTab();
    await pass(second);
    tab.connect(false);
    await pass(11 * minute);
    expect(browser.site.asked).toBe(1);
    expect(tab.phase()).toBe('stale');
    await pass(50 * minute);
    expect(tab.last()).toEqual({ phase: 'expired', snapshot: null, fetchedAt: null });
  });

  it('keeps the last answer through failures until it is an hour old, and never calls it fresh after ten minutes', async () => {
    const tab = browser.openTab();
    await pass(second);
    browser.site.page = fails(503);
    await pass(9 * minute);
    expect(tab.phase()).toBe('fresh');
    await pass(2 * minute);
    expect(tab.last()).toMatchObject({ phase: 'stale', snapshot: { indicator: 'operational' } });
    await pass(50 * minute);
    expect(tab.last()).toMatchObject({ phase: 'expired', snapshot: null });
    // At most one try a period.
    expect(browser.site.asked).toBeLessThanOrEqual(31);
  });

  it('asks less and less often a page that keeps failing', async () => {
    const chance = vi.spyOn(Math, 'random').mockReturnValue(0.999);
    browser.site.page = fails(404);
    browser.openTab();
    await pass(3 * hour);
    chance.mockRestore();
    // After 0, 4 and 12 minutes, and then once a quarter of an hour.
    expect(browser.site.asked).toBeGreaterThanOrEqual(13);
    expect(browser.site.asked).toBeLessThanOrEqual(15);
  });
});

describe('readers whose network comes back', () => {
  /** How many requests there are after this time on line again. */
  async function askedAfter(luck: number, wait: number, online: boolean) {
    const tab = browser.openTab({ online });
    await pass(second);
    tab.connect(false);
    await pass(hour);
    const before = browser.site.asked;
    const chance = vi.spyOn(Math, 'random').mockReturnValue(luck);
    tab.connect(true);
    await pass(wait * second);
    chance.mockRestore();
    return browser.site.asked - before;
  }
  const readers: [string, boolean][] = [
    ['after a good answer', true],
    ['without any', false],
  ];

  it.each(readers)('(%s) all ask within five seconds', async (_, online) => {
    expect(await askedAfter(0.99, 5.5, online)).toBe(1);
  });

  it.each(readers)('(%s) do not all ask at once', async (_, online) => {
    expect(await askedAfter(0.99, 4.9, online)).toBe(0);
  });

  it('do not all ask at once where the last try failed', async () => {
    browser.site.page = fails(404);
    expect(await askedAfter(0.5, 2.4, true)).toBe(0);
    browser.site.page = fine;
    await pass(second);
    expect(browser.site.asked).toBe(2);
  });
});

describe('the state of a part', () => {
  const feed = summary({
    indicator: 'major',
    components: [component('Webmail'), component('IMAP'), component('DNS', 'major_outage')],
  });

  it('is that of its components, and of the whole page where no part is named', async () => {
    browser.site.page = says(feed);
    const tab = browser.openTab();
    await pass(second);
    expect(tab.seen()).toBe('partialOutage');
    expect([tab.stateOf(), tab.stateOf('Webmail'), tab.stateOf('Webmail', 'DNS')]).toEqual([
      'partialOutage',
      'operational',
      'partialOutage',
    ]);
  });

  it('is, where no part is named, that of the components the whole site watches', async () => {
    browser.site.page = says(feed);
    const tab = browser.openTab({ settings: { components: ['Webmail', 'IMAP'] } });
    await pass(second);
    expect([tab.seen(), tab.stateOf('DNS')]).toEqual(['operational', 'majorOutage']);
  });
});

describe('an incident that ends', () => {
  /** A tab that sees the incident, and then a page on which it is gone. */
  async function seenToEnd(pause = 3 * minute) {
    browser.site.page = troubled();
    const tab = browser.openTab();
    await pass(second);
    expect(tab.tells()).toEqual(['Slow sign-in: investigating']);
    if (pause > 3 * minute) tab.show(false);
    browser.site.page = fine;
    await pass(pause);
    tab.show(true);
    await pass(second);
    return tab;
  }

  it('is told as ended for an hour and then no more, while all is well', async () => {
    const tab = await seenToEnd();
    expect(tab.seen()).toBe('operational');
    expect(tab.tells()).toEqual(['Slow sign-in: resolved']);
    await pass(55 * minute);
    expect(tab.tells()).toEqual(['Slow sign-in: resolved']);
    await pass(10 * minute);
    expect(tab.tells()).toEqual([]);
    expect(tab.seen()).toBe('operational');
  });

  it('is not told as ended after a long pause, since nobody knows when it was', async () => {
    const tab = await seenToEnd(20 * minute);
    expect(tab.seen()).toBe('operational');
    expect(tab.tells()).toEqual([]);
  });

  it('during a pause is not told with the end of another that was seen to end before', async () => {
    const [first, other] = [incident(), incident({ id: 'inc2', name: 'No mail' })];
    browser.site.page = says(summary({ incidents: [first, other] }));
    const tab = browser.openTab();
    await pass(second);
    browser.site.page = says(summary({ incidents: [other] }));
    await pass(3 * minute);
    expect(tab.tells()).toEqual(['No mail: investigating', 'Slow sign-in: resolved']);
    tab.show(false);
    browser.site.page = fine;
    await pass(20 * minute);
    tab.show(true);
    await pass(second);
    expect(tab.seen()).toBe('operational');
    expect(tab.tells()).not.toContain('No mail: resolved');
  });

  it('is told by the other tabs and by the next page as well', async () => {
    const other = browser.openTab();
    const tab = await seenToEnd();
    expect(other.tells()).toEqual(['Slow sign-in: resolved']);
    tab.close();
    other.close();
    await pass(second);
    expect(browser.openTab().tells()).toEqual(['Slow sign-in: resolved']);
  });

  it('is not told to a page that watches only Webmail when it was one of another component', async () => {
    const components = [component('Webmail'), component('DNS')];
    const ofDns = incident({ components: [{ id: 'id-DNS' }] });
    browser.site.page = says(summary({ components, incidents: [ofDns] }));
    const tab = browser.openTab();
    await pass(second);
    browser.site.page = says(summary({ components }));
    await pass(3 * minute);
    expect(tab.tells('Webmail')).toEqual([]);
    expect([tab.tells('DNS'), tab.tells()]).toEqual([['Slow sign-in: resolved'], ['Slow sign-in: resolved']]);
  });

  it('is told once, with the page’s own time, when the page lists it as resolved', async () => {
    browser.site.page = troubled();
    const tab = browser.openTab();
    await pass(second);
    browser.site.page = troubled({ status: 'resolved', resolved_at: '2026-11-20T10:44:00Z' });
    await pass(3 * minute);
    expect(tab.seen()).toBe('operational');
    expect(tab.tells()).toEqual(['Slow sign-in: resolved']);
    expect(tab.items()[0]?.endsAt).toBe('2026-11-20T10:44:00.000Z');
  });

  it('is told by the page’s own word even when nobody saw it open', async () => {
    browser.site.page = troubled({ status: 'resolved', resolved_at: '2026-11-20T10:35:00Z' });
    const tab = browser.openTab();
    await pass(second);
    expect([tab.seen(), ...tab.tells()]).toEqual(['operational', 'Slow sign-in: resolved']);
    await pass(51 * minute);
    expect(tab.tells()).toEqual([]);
  });

  it('is told as open again when it comes back', async () => {
    const tab = await seenToEnd();
    browser.site.page = troubled();
    await pass(3 * minute);
    expect([tab.seen(), ...tab.tells()]).toEqual(['degraded', 'Slow sign-in: investigating']);
  });
});

describe('several tabs', () => {
  it.each([3, 12])('(%i) make one request a period between them, and all tell the answer', async (number) => {
    const tabs = Array.from({ length: number }, () => browser.openTab());
    await pass(3 * second);
    expect(browser.site.asked).toBe(1);
    expect(tabs.map((tab) => tab.seen())).toEqual(Array(number).fill('operational'));
    browser.site.page = troubled();
    await pass(2.5 * minute);
    expect(browser.site.asked).toBe(2);
    expect(tabs.map((tab) => tab.seen())).toEqual(Array(number).fill('degraded'));
  });

  it('tell a new tab what they know, hidden or not', async () => {
    const first = browser.openTab();
    await pass(second);
    first.show(false);
    const newcomer = browser.openTab();
    expect(newcomer.seen()).toBe('operational');
    await pass(second);
    expect(browser.site.asked).toBe(1);
  });

  it('hear of an incident while hidden, and still ask nothing themselves', async () => {
    const [hidden, shown] = [browser.openTab(), browser.openTab()];
    await pass(3 * second);
    hidden.show(false);
    browser.site.page = troubled();
    await pass(2.5 * minute);
    expect(hidden.seen()).toBe('degraded');
    shown.show(false);
    await pass(10 * minute);
    expect(browser.site.asked).toBe(2);
  });

  it('share failures as well, so that each does not try for itself', async () => {
    browser.site.page = fails(404);
    const tabs = [browser.openTab(), browser.openTab(), browser.openTab()];
    await pass(90 * second);
    expect(browser.site.asked).toBe(1);
    expect(tabs.map((tab) => tab.phase())).toEqual(['expired', 'expired', 'expired']);
  });

  it('wait for the one that asks, and ask in its place when it is closed before the answer', async () => {
    browser.site.page = silence();
    const [first, next] = [browser.openTab(), browser.openTab()];
    await pass(3 * second);
    expect(browser.site.asked).toBe(1);
    browser.site.page = fine;
    first.close();
    await pass(3 * second);
    expect(browser.site.asked).toBe(2);
    expect(next.seen()).toBe('operational');
  });
});

describe('the next page of the same tab', () => {
  it('knows the answer at once and does not ask again within the period', async () => {
    const before = browser.openTab();
    await pass(second);
    before.close();
    const after = browser.openTab();
    expect(after.states[0]).toMatchObject({ phase: 'fresh', snapshot: { indicator: 'operational' } });
    await pass(minute);
    expect(browser.site.asked).toBe(1);
    await pass(1.5 * minute);
    expect(browser.site.asked).toBe(2);
  });

  it('does not ask a page again that has just failed', async () => {
    browser.site.page = fails(404);
    const before = browser.openTab();
    await pass(second);
    before.close();
    expect(browser.openTab().states[0]?.phase).toBe('expired');
    await pass(minute);
    expect(browser.site.asked).toBe(1);
  });
});
