import { field, isObject } from '../clean.ts';
import type { Adapter, Indicator, Phase, StatusItem } from '../model.ts';
import { openReader } from '../reader.ts';
import { INDICATORS, worst } from '../roll-up.ts';
import { type Draft, makeSnapshot } from '../snapshot.ts';

// Words of Instatus, each where its meaning stands in the list after it. The blank stands for a meaning without a
// word: cleaned words are never blank.
const STATES = [
  'majoroutage',
  'partialoutage',
  'degradedperformance',
  'undermaintenance',
  ' ',
  'operational',
  'minoroutage',
  'up',
  'hasissues',
];
const STEPS = [
  'investigating',
  'identified',
  'monitoring',
  'notstartedyet',
  'inprogress',
  'resolved',
  'completed',
];
const PHASES: Phase[] = [
  'investigating',
  'identified',
  'monitoring',
  'scheduled',
  'inProgress',
  'resolved',
  'resolved',
];

/**
 * `summary.json` of an Instatus page and, when it is asked too, `v2/components.json`, which alone tells what an
 * incident touches. A quiet page leaves its lists out.
 */
export const adapt: Adapter = ([summary, second], config) => {
  const read = openReader(config);
  const status = field(field(summary, 'page'), 'status');
  const all = read.list(field(second, 'components'), 'components');
  const impacts: Indicator[] = ['degraded'];
  const meanings: Indicator[] = [...INDICATORS, 'degraded', 'operational', 'degraded'];
  const items = new Map<string, Draft['items'][number] & { componentIds: unknown[] }>();

  /** Takes in each entry once: incidents stand in the summary and again with every component they touch. */
  const take = (list: unknown, kind: StatusItem['kind'], touched: unknown[] = []) => {
    for (const entry of read.list(list, 'items')) {
      const get = (key: string) => field(entry, key);
      const name = text(get('id')) || text(get('name')) + text(get('started'));
      const key = `${kind} ${text(get('status'))} ${name}`;
      const phase = read.word(get('status'), 'items.phase', STEPS, PHASES);
      const known = items.get(key);
      known?.componentIds.push(...touched);
      if (phase === 'resolved' || known) continue;
      const given = kind === 'incident' ? get('impact') : 'undermaintenance';
      const impact = given == null ? 'unknown' : read.word(given, 'items.impact', STATES, meanings);
      if (kind === 'incident') impacts.push(impact);
      const startsAt = read.date(iso(get('started') ?? get('start')), 'items.startsAt');
      const minutes = Number(text(get('duration')));
      items.set(key, {
        id: get('id'),
        kind,
        title: get('name'),
        phase,
        impact,
        startsAt,
        endsAt: startsAt && minutes > 0 && minutes < 1e6 ? later(startsAt, minutes) : null,
        url: get('url'),
        componentIds: [...touched],
      });
    }
  };
  take(field(summary, 'activeIncidents'), 'incident');
  take(field(summary, 'activeMaintenances'), 'maintenance');
  for (const component of all)
    take(field(component, 'activeIncidents'), 'incident', [field(component, 'id')]);

  return makeSnapshot(
    {
      isReadable: text(status) !== '' && (second === undefined || Array.isArray(field(second, 'components'))),
      // "Some", "one", "all" of the components: how bad is in the rest. "Some up" is no good news.
      word: read.word(
        typeof status === 'string' ? status.replace(/^\s*(all|some|one)(?=\w+(outage|ance))/i, '') : status,
        'indicator',
        STATES,
        // That there are issues says nothing about how bad they are.
        [...meanings.slice(0, -1), worst(impacts)],
      ),
      items: [...items.values()],
      components: all.map((component) => {
        const group = field(component, 'group');
        return {
          id: field(component, 'id'),
          name: field(component, 'name'),
          group: isObject(group) ? field(group, 'name') : group,
          state: read.word(field(component, 'status'), 'components.state', STATES, meanings),
        };
      }),
    },
    read,
    config,
  );
};

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const later = (time: string, minutes: number) => new Date(Date.parse(time) + minutes * 60_000).toISOString();

/** JavaScript's own text of a date, which names its zone, as ISO 8601; anything else as it is. */
function iso(value: unknown): unknown {
  const time = /^\w{3} \w{3} \d\d \d{4} [\d:]+ GMT[+-]\d{4}/.test(text(value))
    ? Date.parse(text(value))
    : Number.NaN;
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}
