import type { Words } from '../translations/fill.ts';
import { mentioned, shownTime } from './badge-state.ts';
import type { BadgeState, Indicator } from './model.ts';

/** A piece of a sentence: words of ours, a time, or foreign words in their own language, perhaps linked. */
export type Part =
  | string
  | { text: string; time: string }
  | { text: string; lang: string; url: string | null };

export interface View {
  state: Indicator;
  /** The sentence for each place in the element: `data-head`, `data-body`, … An element fills the places it has. */
  places: Readonly<Record<'text' | 'head' | 'body' | 'checked', readonly Part[]>>;
  /** The state in one plain sentence. */
  told: string;
}

/** What a view depends on besides the feed. */
export interface Setting {
  words: Words;
  /** Of the page. */
  language: string;
  /** Of the provider's own words. */
  feedLang: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** A sentence of the interface with its placeholders replaced by parts. An unknown placeholder disappears. */
export function weave(sentence: string, parts: Readonly<Record<string, Part>>): Part[] {
  const pieces = sentence.split(/\{\{\s*(\w+)\s*\}\}/);
  return pieces
    .map((piece, index) => (index % 2 ? (Object.hasOwn(parts, piece) && parts[piece]) || '' : piece))
    .filter((part) => part !== '');
}

/**
 * What an element shows; null as long as nobody has tried to know.
 *
 * @param watched the state is that of one component, which may be named
 */
export function view(
  { phase, snapshot, fetchedAt }: BadgeState,
  { words, language, feedLang, now }: Setting,
  watched: boolean,
): View | null {
  if (phase === 'idle' || phase === 'loading') return null;
  const say = (key: string, parts: Readonly<Record<string, Part>> = {}) => weave(words[key] ?? '', parts);
  const time = (when: Date, options: Intl.DateTimeFormatOptions = {}): Part => ({
    text: when.toLocaleString(language, { hour: 'numeric', minute: '2-digit', ...options }),
    time: when.toISOString(),
  });

  const { indicator, items, components } = snapshot ?? { indicator: 'unknown', items: [], components: [] };
  const state = words[indicator] ?? '';
  // Our own last answer is never older than an hour; the provider's times may be days away.
  const checked = { state, time: time(new Date(fetchedAt ?? now)) };
  const isSure = indicator === 'operational' || indicator === 'unknown';
  let body = say(isSure ? `${indicator}Help` : 'troubleHelp');

  const [item, ...more] = mentioned(items, now);
  if (item) {
    const { title, url, phase } = item;
    const start = shownTime(item, now);
    const facts = [
      phase === 'unknown' ? [] : say(phase),
      start === null
        ? []
        : say(phase === 'scheduled' ? 'from' : 'since', {
            time: time(new Date(start), {
              weekday: 'short',
              day: 'numeric',
              month: 'numeric',
              timeZoneName: 'short',
            }),
          }),
      more.length === 0 ? [] : say('more'),
    ].filter((fact) => fact.length > 0);
    const name = title
      ? { text: title, lang: feedLang, url }
      : { text: words['untitled'] ?? '', lang: '', url };
    body = [name, ...facts.flatMap((fact, index) => [index === 0 ? ' ' : ' · ', ...fact])];
  }
  const [only, ...others] = components;
  const service =
    watched && only && others.length === 0 ? { text: only.name, lang: feedLang, url: null } : null;
  return {
    state: indicator,
    places: {
      text: phase === 'stale' ? say('asOf', checked) : [state],
      head: service ? say('named', { service, state }) : [state],
      body,
      checked: snapshot ? say(phase === 'stale' ? 'asOf' : 'checked', checked) : [],
    },
    told: say('announce', { state }).join(''),
  };
}
