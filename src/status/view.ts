import { fill, type Words } from '../translations/fill.ts';
import { mentioned, shownStart } from './badge-state.ts';
import type { BadgeState, Indicator, StatusItem, StatusSnapshot } from './model.ts';

/** A text, or a text about a moment and that moment in ISO 8601. */
export type Part = string | readonly [text: string, moment: string];

/** The parts of what is told, each for the place in the element that is named after it: `data-head`, `data-title` … */
export type Place = 'head' | 'service' | 'title' | 'body' | 'since' | 'checked';

export interface View {
  state: Indicator;
  places: Readonly<Record<Place, Part>>;
  /** Where to read more: the incident's own page; null for the status page. */
  link: string | null;
  /** The state in one plain sentence. */
  told: string;
}

/** What a view depends on besides the feed. */
export interface Setting {
  words: Words;
  /** Of the page. */
  language: string;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * What an element shows; null as long as nobody has tried to know.
 *
 * @param watched of how many components the state is, none for the whole page; where it is of one, that is named
 */
export function view(
  { phase, snapshot, fetchedAt }: BadgeState,
  { words, language, now }: Setting,
  watched: number | undefined,
): View | null {
  if (phase === 'idle') return null;
  const say = (key: string, values: Readonly<Record<string, string>> = {}) => fill(words[key] ?? '', values);
  const clock = (when: number, options: Intl.DateTimeFormatOptions = {}) =>
    new Date(when).toLocaleString(language, { hour: 'numeric', minute: '2-digit', ...options });
  const about = (key: string, when: number, time: string): Part =>
    when ? [say(key, { time }), new Date(when).toISOString()] : '';

  /** Since when, from when, or how long ago. */
  function timing(item: StatusItem): Part {
    if (item.phase === 'resolved') {
      const ended = Date.parse(item.endsAt ?? '');
      const minutes = Math.round((ended - now) / 60_000);
      return about('ended', ended, new Intl.RelativeTimeFormat(language).format(minutes, 'minute'));
    }
    const start = shownStart(item, now);
    const date = clock(start, { day: 'numeric', month: 'short', timeZoneName: 'short' });
    return about(item.phase === 'scheduled' ? 'from' : 'since', start, date);
  }

  const { indicator = 'unknown', items = [], components = [] }: Partial<StatusSnapshot> = snapshot ?? {};
  const state = say(indicator);
  const [item] = mentioned(items, now);
  const [only, other] = watched === 1 ? components : [];
  // Our own last answer is never older than an hour; the provider's times may be days away.
  const checkedAt = fetchedAt ?? 0;
  const time = clock(checkedAt);
  return {
    state: indicator,
    places: {
      head: phase === 'stale' ? say('asOf', { state, time }) : state,
      service: only && !other ? only.name : '',
      title: item ? item.title : '',
      body: say(item ? item.phase.replace('unknown', '') : `${indicator}Help`),
      since: item ? timing(item) : '',
      checked: about('checked', checkedAt, time),
    },
    link: item ? item.url : null,
    told: say('announce', { state }),
  };
}
