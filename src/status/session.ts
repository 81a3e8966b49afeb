import { badgeState, untilNextAge } from './badge-state.ts';
import { STORED } from './defaults.ts';
import type { Adapter, BadgeState, StatusConfig } from './model.ts';
import { type Network, readFeed } from './read-feed.ts';
import { emptyRecord, type FeedRecord, readRecord, reanchored, settle } from './record.ts';
import { untilNextTry, waitAfterOnline } from './schedule.ts';

const NAME = 'status-feed';
/** Time for other tabs to tell what they know before we ask the network. */
const TELL_US = 150;
/** Another tab is asking just now: look again soon. Costs no request. */
const LOOK_AGAIN = 1000;
/** Browsers count in 32 bits: a timer of weeks would run out at once, and again and again. */
const LONGEST_TIMER = 1e9;

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

/** The present state of some components (ids, names or group names), or, of none, of all that the site watches. */
export type Look = (components?: readonly string[]) => BadgeState;

/**
 * The life of the feed in one tab: asks while the page is visible and on line, shares every answer with the other
 * tabs and the next page, and tells each change of what may be shown. Uses the global clock and chance.
 *
 * @param tell called at once, after every try, and when time makes an answer stale or expired.
 * @returns what starts the asking; before, only what is already known is told.
 */
export function openSession(
  config: StatusConfig,
  adapt: Adapter,
  browser: Browser,
  tell: (look: Look) => void,
): () => void {
  let record = emptyRecord(config);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;
  let started = false;
  let loading = false;
  /** No try before this moment, whatever the record says. */
  let notBefore = 0;
  const channel = attempt(() => browser.channel(STORED));

  const look: Look = (wanted = []) => {
    const { fetchedAt, failure } = record;
    const components = wanted.length > 0 ? wanted : config.components;
    const read = adapt(record.bodies, { ...config, components });
    const snapshot = fetchedAt === null || read.oddities.includes('shape') ? null : read;
    return badgeState({ snapshot, fetchedAt, failure, loading }, Date.now(), config);
  };

  /** Shows what is known and sets the one timer: for the next try, or for the moment the answer grows too old. */
  function plan(woke = false): void {
    clearTimeout(timer);
    const now = Date.now();
    const mayTry = started && browser.online();
    record = reanchored(record, now, config);
    if (started && !mayTry && record.fetchedAt === null) record.failure = 'offline';
    tell(look);
    if (!browser.visible()) return;
    const next =
      mayTry && !running
        ? Math.max(untilNextTry(record, now, config.pollSeconds, woke), notBefore - now)
        : Infinity;
    const older = untilNextAge(record.fetchedAt, now, config);
    const until = Math.min(next, older, LONGEST_TIMER);
    timer = setTimeout(() => (until === next ? take() : plan()), until);
  }

  /** One tab asks at a time; the others hear the answer. */
  async function take(): Promise<void> {
    const mine = new AbortController();
    running = mine;
    const turn = async (lock?: Lock | null) => {
      if (lock === null) notBefore = Date.now() + LOOK_AGAIN;
      else await ask(mine.signal);
    };
    // Where locks are refused (an opaque origin), each tab asks for itself.
    await (browser.locks?.request(NAME, { ifAvailable: true }, turn) ?? turn()).catch(() => turn());
    if (running !== mine) return;
    running = null;
    plan();
  }

  async function ask(signal: AbortSignal): Promise<void> {
    say(null);
    await new Promise((resolve) => setTimeout(resolve, TELL_US));
    const triedAt = Date.now();
    if (signal.aborted || untilNextTry(record, triedAt, config.pollSeconds) > 0) return;
    loading = true;
    tell(look);
    const answer = await readFeed(config, adapt, browser, signal);
    loading = false;
    if (signal.aborted) return;
    record = settle(record, answer, triedAt, Date.now(), Math.random(), config);
    keep();
    say(record);
  }

  function say(message: FeedRecord | null): void {
    attempt(() => channel?.postMessage(message));
  }

  function keep(): void {
    attempt(() => browser.storage().setItem(STORED, JSON.stringify(record)));
  }

  /** Takes over what another tab, or the page before, found out later than we did. */
  function learn(message: unknown): boolean {
    const other = readRecord(message, record, Date.now());
    if (other === null || other.triedAt <= record.triedAt) return false;
    // A tab whose last tries failed may still know less than we do.
    const { bodies, fetchedAt } = (other.fetchedAt ?? 0) < (record.fetchedAt ?? 0) ? record : other;
    record = { ...other, bodies, fetchedAt };
    return true;
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

  attempt(() => learn(JSON.parse(browser.storage().getItem(STORED) ?? 'null')));
  browser.document.addEventListener('visibilitychange', wake);
  browser.window.addEventListener('pagehide', rest);
  browser.window.addEventListener('pageshow', wake);
  browser.window.addEventListener('offline', wake);
  browser.window.addEventListener('online', () => {
    if (record.failure) {
      record.wait = 0;
      notBefore = Date.now() + waitAfterOnline(Math.random());
    }
    wake();
  });
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (data === null) {
        if (record.triedAt > 0) say(record);
      } else if (learn(data)) {
        keep();
        plan();
      }
    };
  }
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
