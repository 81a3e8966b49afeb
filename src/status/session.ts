import { readStored, writeStored } from '../ui/storage.ts';
import { badgeState, endedItems } from './badge-state.ts';
import type { Adapter, BadgeState, StatusConfig } from './model.ts';
import { type Network, readFeed } from './read-feed.ts';
import { emptyRecord, newer, settle } from './record.ts';
import { untilNextTry, waitAfterOnline } from './schedule.ts';
import { STORED } from './stored.ts';

/** Browsers take a moment to show one tab what another has stored. */
const SETTLE = 150;
/** How often a page looks whether what it shows has grown too old. */
const TICK = 20_000;

/** The part of `window` that the session needs. */
export interface Browser extends Network {
  navigator: { onLine: boolean; locks?: Pick<LockManager, 'request'> };
  /** Hears of `visibilitychange`. */
  document: Pick<Document, 'hidden' | 'addEventListener'>;
  /** Hears of `online`, `offline` and, when another tab has stored something, `storage`. */
  addEventListener(event: string, listener: () => void): void;
}

/** The present state of some components (ids, names or group names); without any, of all that the site watches. */
export type Look = (components?: readonly string[]) => BadgeState;

/**
 * The life of the feed in one tab: asks while the page is visible and on line, shares every answer with the other
 * tabs and the next page through local storage, and tells what may be shown. Where storage is blocked, each tab asks
 * for itself. Uses the global clock, chance and storage.
 *
 * @param tell called at once, after every try, and every few seconds, since time makes an answer stale or expired.
 */
export function openSession(
  config: StatusConfig,
  adapt: Adapter,
  browser: Browser,
  tell: (look: Look) => void,
): void {
  const { document, navigator } = browser;
  let record = emptyRecord(config);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  const look: Look = (components = config.components) => {
    const watching = { ...config, components };
    const now = Date.now();
    const { bodies, before, endedAt } = record;
    const read = adapt(bodies, watching, now);
    const ended = endedItems(adapt(before, watching, endedAt).items, read.items, endedAt);
    return badgeState({ ...read, items: [...read.items, ...ended] }, record, now, config);
  };

  /** Shows what is known and sets the one timer, for the next try or the next look at the clock. */
  function plan(): void {
    clearTimeout(timer);
    const now = learn();
    tell(look);
    if (document.hidden) {
      running?.abort();
      return;
    }
    const next = navigator.onLine && !running ? untilNextTry(record, now) : TICK;
    timer = setTimeout(next < TICK ? take : plan, Math.min(next, TICK));
  }

  /** One tab asks at a time; the others wait for their turn, and then need none. */
  async function take(): Promise<void> {
    running = new AbortController();
    // What is shown grows old also while another tab keeps the turn.
    timer = setTimeout(plan, TICK);
    const { signal } = running;
    const turn = () => ask(signal);
    // Where locks are refused (an opaque origin), each tab asks for itself.
    await (navigator.locks?.request(STORED, { signal }, turn) ?? turn()).catch(turn);
    running = undefined;
    plan();
  }

  async function ask(signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const triedAt = learn();
    if (signal.aborted || untilNextTry(record, triedAt) > 0) return;
    const answer = await readFeed(config, adapt, browser, signal);
    if (signal.aborted) return;
    record = settle(record, answer, triedAt, Date.now(), Math.random(), config, adapt);
    writeStored(STORED, JSON.stringify(record));
  }

  /** Takes over what another tab, or the page before, found out. Tells the time. */
  function learn(): number {
    const now = Date.now();
    // The clock was set back behind the last try: nobody knows how old anything is, so all begins anew.
    if (record.triedAt > now) record = emptyRecord(config);
    record = newer(record, readStored(STORED), now);
    return now;
  }

  document.addEventListener('visibilitychange', plan);
  browser.addEventListener('storage', plan);
  browser.addEventListener('offline', plan);
  browser.addEventListener('online', () => {
    const now = Date.now();
    if (record.failures || untilNextTry(record, now) <= 0) {
      record.triedAt = now;
      record.wait = waitAfterOnline(Math.random());
    }
    plan();
  });
  plan();
}
