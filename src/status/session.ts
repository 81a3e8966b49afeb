import { badgeState, untilNextAge } from './badge-state.ts';
import type { Adapter, BadgeState, StatusConfig } from './model.ts';
import { type Network, readFeed } from './read-feed.ts';
import { emptyRecord, type FeedRecord, readRecord, reanchored, settle } from './record.ts';
import { untilNextTry, waitAfterOnline } from './schedule.ts';

const LOCK = 'status-feed';
const CHANNEL = 'status-feed:1';
/** Time for other tabs to tell what they know before we ask the network. */
const TELL_US = 150;
/** Another tab is asking just now: look again soon. Costs no request. */
const LOOK_AGAIN = 1000;

/** The browser as the session needs it. Every part may be missing or refuse: then this tab works alone. */
export interface Browser extends Network {
  visible(): boolean;
  /** May throw, as `sessionStorage` itself does where storage is blocked. */
  storage(): Pick<Storage, 'getItem' | 'setItem'>;
  channel(name: string): BroadcastChannel;
  locks: Pick<LockManager, 'request'> | undefined;
  /** Hears of `visibilitychange`. */
  document: EventTarget;
  /** Hears of `online`, `offline`, `pagehide`, `pageshow`. */
  window: EventTarget;
}

/**
 * The life of the feed in one tab: asks while the page is visible and on line, shares every answer with the other
 * tabs and the next page, and tells each change of what may be shown. Uses the global clock and chance.
 *
 * @param tell called with the state at first, after every try, and when time makes an answer stale or expired.
 * @returns what starts the asking; before, only what is already known is told.
 */
export function openSession(
  config: StatusConfig,
  adapt: Adapter,
  browser: Browser,
  tell: (state: BadgeState) => void,
): () => void {
  let record: FeedRecord = attempt(stored) ?? emptyRecord(config);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;
  let started = false;
  let loading = false;
  /** No try before this moment, whatever the record says. */
  let notBefore = 0;
  const channel = attempt(() => browser.channel(CHANNEL));

  function stored(): FeedRecord | null {
    const text = browser.storage().getItem(CHANNEL);
    return text === null ? null : readRecord(JSON.parse(text), config, Date.now());
  }

  function state(): BadgeState {
    return badgeState({ ...record, loading }, Date.now(), config);
  }

  /** Shows what is known and sets the one timer: for the next try, or for the moment the answer grows too old. */
  function plan(woke = false): void {
    clearTimeout(timer);
    const now = Date.now();
    record = reanchored(record, now, config);
    const online = browser.online();
    if (started && !online && record.snapshot === null) record = { ...record, failure: 'offline' };
    tell(state());
    if (!browser.visible()) return;
    const trying = started && online && running === null;
    const next = trying
      ? Math.max(untilNextTry(record, now, config.pollSeconds, woke), notBefore - now)
      : Infinity;
    const older = untilNextAge(record.fetchedAt, now, config);
    if (next <= older && trying) timer = setTimeout(askInTurn, next);
    else if (older < Infinity) timer = setTimeout(plan, older);
  }

  /** One tab asks at a time; the others hear the answer. */
  async function askInTurn(): Promise<void> {
    const mine = new AbortController();
    running = mine;
    const turn = async (lock?: Lock | null) => {
      if (lock === null) notBefore = Date.now() + LOOK_AGAIN;
      else await ask(mine.signal);
    };
    // Where locks are refused (an opaque origin), each tab asks for itself.
    const locked = attempt(() => browser.locks?.request(LOCK, { ifAvailable: true }, turn));
    await (locked ?? turn()).catch(() => turn());
    if (running !== mine) return;
    running = null;
    plan();
  }

  async function ask(signal: AbortSignal): Promise<void> {
    if (channel) {
      attempt(() => channel.postMessage(null));
      await new Promise((resolve) => setTimeout(resolve, TELL_US));
    }
    const startedAt = Date.now();
    if (signal.aborted || untilNextTry(record, startedAt, config.pollSeconds) > 0) return;
    loading = true;
    tell(state());
    const answer = await readFeed(config, adapt, browser, signal);
    loading = false;
    if (signal.aborted) return;
    record = settle(record, answer, { startedAt, now: Date.now(), chance: Math.random() }, config);
    keep();
    attempt(() => channel?.postMessage(record));
  }

  function keep(): void {
    attempt(() => browser.storage().setItem(CHANNEL, JSON.stringify(record)));
  }

  function heard({ data }: MessageEvent): void {
    if (data === null) {
      if (record.triedAt > 0) attempt(() => channel?.postMessage(record));
      return;
    }
    const other = readRecord(data, config, Date.now());
    if (other === null || other.triedAt <= record.triedAt) return;
    // A tab whose last tries failed may still know less than we do.
    const better = (other.fetchedAt ?? 0) < (record.fetchedAt ?? 0) ? record : other;
    record = { ...other, snapshot: better.snapshot, fetchedAt: better.fetchedAt };
    keep();
    plan();
  }

  function rest(): void {
    running?.abort();
    running = null;
    clearTimeout(timer);
  }

  function wake(): void {
    if (browser.visible()) plan(true);
    else rest();
  }

  function backOnline(): void {
    const now = Date.now();
    if (record.exponent !== null || record.snapshot === null) {
      record = { ...record, wait: 0 };
      notBefore = now + waitAfterOnline(Math.random());
    }
    plan(true);
  }

  browser.document.addEventListener('visibilitychange', wake);
  browser.window.addEventListener('pagehide', rest);
  browser.window.addEventListener('pageshow', wake);
  browser.window.addEventListener('online', backOnline);
  browser.window.addEventListener('offline', () => plan());
  if (channel) channel.onmessage = heard;
  plan();

  return () => {
    started = true;
    plan(true);
  };
}

/** The result, or undefined when the browser refuses. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
