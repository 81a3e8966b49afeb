/**
 * The one model every status feed is turned into. Feeds differ in words, dates and traps; nothing outside
 * `adapters/` knows any of that.
 */
import type { Provider } from '../library/model.ts';

/** Status products we can read. `link` reads nothing, `own` is our own format (see own-format.md). */
export type ProviderKey = Provider['status']['provider'];

/** `unknown` is a full answer: "we do not know". It is never drawn as fine. */
export type Indicator =
  | 'operational'
  | 'maintenance'
  | 'degraded'
  | 'partialOutage'
  | 'majorOutage'
  | 'unknown';

/** `resolved`: over, and no part of the present state; shown for an hour. */
export type Phase =
  | 'investigating'
  | 'identified'
  | 'monitoring'
  | 'scheduled'
  | 'inProgress'
  | 'resolved'
  | 'unknown';

/** What the indicator rests on. */
export type Basis = 'page' | 'components' | 'incidents' | 'none';

/** An incident, or a maintenance that is under way or still ahead. */
export interface StatusItem {
  /** The provider's id, or the title when it gives none. */
  id: string;
  kind: 'incident' | 'maintenance';
  /** Plain text of at most 140 code points; empty when the provider wrote none. */
  title: string;
  phase: Phase;
  /** `unknown` when the feed does not say. */
  impact: Indicator;
  /** ISO 8601 in UTC (`…Z`), or null. Never guessed. */
  startsAt: string | null;
  /** When it ended (phase `resolved`) or is planned to end. */
  endsAt: string | null;
  updatedAt: string | null;
  /** https on an allowed host, else null. */
  url: string | null;
  /** Empty: the feed does not say which parts are concerned, so all of them are. */
  componentIds: string[];
}

export interface StatusComponent {
  id: string;
  name: string;
  /** Name of the group it stands in. */
  group: string | null;
  state: Indicator;
}

export interface StatusSnapshot {
  schema: 1;
  provider: ProviderKey;
  indicator: Indicator;
  basis: Basis;
  /** Open incidents first, newest first, then maintenances, then what is over; at most 5. */
  items: StatusItem[];
  /** At most 50. Groups are not components. */
  components: StatusComponent[];
  /** The provider's own word. Shown, never used to judge freshness. */
  updatedAt: string | null;
  /** Something was left out because of a limit. */
  truncated: boolean;
  /** Codes such as `enum:indicator`. `type:`, `enum:` and `cut:` forbid `operational`; `shape` means unreadable. */
  oddities: string[];
}

/** What the elements on the page are drawn from. Nothing is drawn while the first answer is on its way. */
export interface BadgeState {
  /** `idle`: nobody has tried. `expired`: tried, and there is nothing young enough to show. */
  phase: 'idle' | 'fresh' | 'stale' | 'expired';
  /** The last good answer; null when there is none or it is too old to be shown. */
  snapshot: StatusSnapshot | null;
  /** When it came by our own clock, milliseconds since 1970. */
  fetchedAt: number | null;
}

/** The settings of one site, complete: `resolveStatus` fills in what provider.yml leaves out. */
export interface StatusConfig {
  provider: ProviderKey;
  /** The page readers are sent to. https; never taken from a feed. */
  pageUrl: string;
  /** https addresses, or paths on our own server that begin with `/`. */
  feedUrls: readonly string[];
  /** Ids, names or group names to watch; empty: the whole page counts. */
  components: readonly string[];
  /** Hosts an incident's link may lead to. */
  linkHosts: readonly string[];
  /** Language the provider writes incidents in; empty when not known. */
  feedLang: string;
  load: 'visible' | 'interaction' | 'off';
  pollSeconds: number;
  /** For headers and body together. */
  timeoutMs: number;
  /** Counted after decompression. */
  maxBytes: number;
  staleAfterSeconds: number;
  expireAfterSeconds: number;
}

/**
 * Turns parsed feed bodies into a snapshot. Pure, without clock or network; never throws, never changes its input.
 *
 * `now` (milliseconds since 1970) is for feeds that keep what is over among what is not, told apart by its end alone.
 * Without it nothing is over.
 */
export type Adapter = (bodies: readonly unknown[], config: StatusConfig, now?: number) => StatusSnapshot;

/** `detail` of the bubbling event `status-change` that `<status-line>` sends. */
export interface StatusChange {
  /** For the services of that line. `operational` only ever comes while the answer is fresh. */
  indicator: Indicator;
  /** When the feed last answered, milliseconds since 1970. */
  checkedAt: number | null;
  /** What goes on there, in the words of the provider. */
  title: string;
}
