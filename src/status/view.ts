import type { Words } from '../translations/fill.ts';
import { affects, mentioned, shownTime } from './badge-state.ts';
import type { BadgeState, Indicator, StatusChange, StatusItem } from './model.ts';

/** A piece of a sentence: words of ours, a time, or foreign words in their own language, perhaps linked. */
export type Part = string | { text: string; time: string } | { text: string; lang: string; url: string | null };

/** What an element shows: its state, and for each place in it (`data-head`, …) a sentence. */
export interface View {
  state: Indicator;
  places: Readonly<Record<string, readonly Part[]>>;
  /** For the pill: the whole message in one sentence. */
  told?: string;
  /** For a line: what it tells the rest of the page. */
  change?: StatusChange;
}

/** What a view depends on besides the feed. */
export interface Setting {
  words: Words;
  /** Of the page. */
  language: string;
  /** Of the provider's own words. */
  feedLang: string;
  /** Per service its components in the feed; an empty list stands for the whole page. */
  services: readonly (readonly string[])[];
  /** Milliseconds since 1970. */
  now: number;
}

/** A sentence of the interface with its placeholders replaced by parts. An unknown placeholder disappears. */
export function weave(sentence: string, parts: Readonly<Record<string, Part>>): Part[] {
  const pieces = sentence.split(/\{\{\s*(\w+)\s*\}\}/);
  return pieces.map((piece, index) => (index % 2 ? (parts[piece] ?? '') : piece)).filter((part) => part !== '');
}

/** What the pill shows; null as long as nobody has tried to know. */
export function pillView({ phase, snapshot, fetchedAt }: BadgeState, { words, language }: Setting): View | null {
  if (phase === 'idle' || phase === 'loading') return null;
  const state = snapshot?.indicator ?? 'unknown';
  const text = words[state] ?? '';
  return {
    state,
    places: {
      text: phase === 'stale' ? weave(words['asOf'] ?? '', { state: text, time: clock(fetchedAt, language) }) : [text],
    },
    told: weave(words['announce'] ?? '', { state: text }).join(''),
  };
}

/** What a line shows about one article's services; null as long as nobody has tried to know. */
export function lineView({ phase, snapshot, fetchedAt }: BadgeState, setting: Setting): View | null {
  const { words, language, feedLang, services, now } = setting;
  const say = (key: string, parts: Readonly<Record<string, Part>> = {}) => weave(words[key] ?? '', parts);
  if (phase === 'idle' || phase === 'loading') return null;
  if (snapshot === null) {
    return {
      state: 'unknown',
      places: { head: say('unknown'), body: say('unknownHelp'), checked: [] },
      change: { indicator: 'unknown', checkedAt: null },
    };
  }
  const { indicator, items, components } = affects(snapshot, services);
  const isSure = indicator === 'operational' || indicator === 'unknown';
  const [item, ...more] = mentioned(items, now);
  const service: Part = { text: components[0]?.name ?? '', lang: feedLang, url: null };

  const about = ({ title, url, phase, startsAt }: StatusItem): Part[] => {
    const time = shownTime({ phase, startsAt }, now);
    return [
      title ? { text: title, lang: feedLang, url } : { text: words['untitled'] ?? '', lang: '', url },
      ...[
        phase === 'unknown' ? [] : say(phase),
        time === null ? [] : say(phase === 'scheduled' ? 'from' : 'since', { time: moment(time, language) }),
        more.length === 0 ? [] : say('more'),
      ].flatMap((fact) => (fact.length === 0 ? [] : [' · ', ...fact])),
    ];
  };
  return {
    state: indicator,
    places: {
      head:
        components.length === 1 && indicator !== 'unknown'
          ? say('named', { service, state: words[indicator] ?? '' })
          : say(indicator),
      body: item ? about(item) : say(isSure ? `${indicator}Help` : 'troubleHelp'),
      checked: say(phase === 'fresh' ? 'checked' : 'notSince', { time: clock(fetchedAt, language) }),
    },
    change: {
      indicator: phase === 'fresh' || indicator !== 'operational' ? indicator : 'unknown',
      checkedAt: fetchedAt,
    },
  };
}

/** The time of day of our own last answer, which is never older than an hour. */
function clock(time: number | null, language: string): Part {
  return format(new Date(time ?? 0), language, {});
}

/** A provider's time, with day and zone: it may be days away and was written elsewhere. */
function moment(iso: string, language: string): Part {
  return format(new Date(iso), language, { weekday: 'short', day: 'numeric', month: 'numeric', timeZoneName: 'short' });
}

function format(date: Date, language: string, options: Intl.DateTimeFormatOptions): Part {
  const text = date.toLocaleString(language, { hour: 'numeric', minute: '2-digit', ...options });
  return { text, time: date.toISOString() };
}
