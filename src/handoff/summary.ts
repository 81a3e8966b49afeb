import type { GuideState } from '../guide/guide-state.ts';
import type { Indicator, StatusChange } from '../status/model.ts';
import { fill } from '../translations/fill.ts';

/** A line of a summary. Made when the site is built, so that the browser fills in only what is so on this page. */
export interface Line {
  /** Placeholders: `browser`, `zone`, `state`, and `time`, which is now. */
  readonly words: string;
  /** What it says instead once it has been done; placeholders: `time`, `number` (of the step). */
  readonly done?: string;
  /** What it says where the page itself found it to be so; placeholder: `time`. */
  readonly seen?: string;
  /** What it says while a wait is running; placeholder: `time`, when that ends. */
  readonly waits?: string;
  /** What a reader found first, by id, as `GuideState` keeps it → what it says besides. */
  readonly answers?: Readonly<Record<string, string>>;
  /** The check that it is about; where there is none, a line with `done` is about the end of the guide. */
  readonly check?: string;
}

/** What a summary is made of in one language; see `summary-text.ts`. */
export interface SummaryText {
  /** Tag of the language. */
  readonly language: string;
  readonly lines: readonly Line[];
  /** Words for each state of the service. */
  readonly states: Readonly<Record<Indicator, string>>;
}

/** What is so on this page now. */
export interface Facts {
  readonly guide: GuideState | undefined;
  readonly status: StatusChange | undefined;
  readonly browser: string;
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * What a reader has done, as lines in one language. How many there are and what each is about depends on the guide
 * alone, so that the lines of two languages stand beside each other and a line that is struck out stays so.
 *
 * @param steps ids of the steps, in order
 * @param timeZone only for tests; else that of the reader
 */
export function summaryLines(
  { language, lines, states }: SummaryText,
  steps: readonly string[],
  { guide, status, browser, zone, now }: Facts,
  timeZone?: string,
): string[] {
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const { indicator = 'unknown', checkedAt, title } = status ?? {};
  const known = indicator !== 'unknown' && checkedAt ? ` (${clock.format(checkedAt)})` : '';
  const state = states[indicator] + known + (title && indicator !== 'operational' ? `: ${title}` : '');
  const solved = guide?.solved;
  const number = steps.indexOf(solved?.step ?? '') + 1;
  return lines.map(({ words, done, seen, waits, answers, check = '' }) => {
    const at = check ? guide?.ticked.get(check) : done && solved?.at;
    const end = guide?.waits.get(check);
    const said = at ? (guide?.seen.get(check) ? seen : done) : end && waits;
    const time = clock.format(at || end || now);
    const found = answers?.[guide?.answers.get(check) ?? ''] ?? '';
    return fill((said || words) + found, { browser, zone, state, number, time });
  });
}

/**
 * What leaves the page: the reader's own words, then the summary, the support team's language first.
 *
 * @param texts the lines in each language, the reader's first
 * @param isKept whether a reader wants to send the line at a place
 */
export function message(
  words: string,
  texts: readonly (readonly string[])[],
  isKept: (place: number) => boolean,
): string {
  const kept = texts.map((lines) => lines.filter((_, place) => isKept(place)).join('\n'));
  return [words.trim(), ...kept.reverse()].filter(Boolean).join('\n\n');
}
