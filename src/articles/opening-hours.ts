import type { OpenDays, OpeningHours } from '../library/model.ts';

/** Monday of a week without a change of the clock, so that any day and time of it can be said. */
const monday = Date.UTC(2024, 0, 1);

/**
 * When a channel is open, as one says it in a language: `ma–pe 9.00–17.00, la 10.00–14.00 (Itä-Euroopan aika)`. The zone has
 * the name that does not change with summer time. All of it comes from Intl: no word has to be translated.
 */
export function sayHours({ zone, open }: OpeningHours, language: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' });
  const name = parts.formatToParts(monday).find(({ type }) => type === 'timeZoneName')?.value;
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  return `${list.format(open.map((days) => say(days, language)))} (${name ?? zone})`;
}

function say({ days: [first, last], from, to }: OpenDays, language: string): string {
  const utc = { timeZone: 'UTC' } as const;
  const weekday = new Intl.DateTimeFormat(language, { ...utc, weekday: 'short' });
  const time = new Intl.DateTimeFormat(language, { ...utc, hour: 'numeric', minute: '2-digit' });
  const dayOf = (number: number) => monday + (number - 1) * 86_400_000;
  const at = (clock: string) => {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    return monday + (hours * 60 + minutes) * 60_000;
  };
  const days = first === last ? weekday.format(dayOf(first)) : weekday.formatRange(dayOf(first), dayOf(last));
  // A range that ends on another day would be said with its dates.
  const times =
    to === '24:00' ? `${time.format(at(from))}–${time.format(at(to))}` : time.formatRange(at(from), at(to));
  return `${whole(days)} ${whole(times)}`;
}

/** A span is not broken at the end of a line: neither at its spaces nor after its dash. */
function whole(span: string): string {
  return span.replaceAll(/\s/g, '\u00a0').replaceAll('–', '–\u2060');
}
