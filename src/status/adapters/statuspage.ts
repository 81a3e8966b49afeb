import { field, isObject } from '../clean.ts';
import type { Adapter } from '../model.ts';
import { MAX_ENTRIES, readSnapshot, unreadable } from '../snapshot.ts';

/** Words of Statuspage's documented version 2 interface → ours. What is not here is not understood. */
const STATES = new Map([
  ['none', 'operational'],
  ['operational', 'operational'],
  ['maintenance', 'maintenance'],
  ['under_maintenance', 'maintenance'],
  ['minor', 'degraded'],
  ['degraded_performance', 'degraded'],
  ['major', 'partialOutage'],
  ['partial_outage', 'partialOutage'],
  ['critical', 'majorOutage'],
  ['major_outage', 'majorOutage'],
]);
const PHASES = new Map([
  ['investigating', 'investigating'],
  ['identified', 'identified'],
  ['monitoring', 'monitoring'],
  ['scheduled', 'scheduled'],
  ['in_progress', 'inProgress'],
  ['verifying', 'inProgress'],
]);
const CLOSED = ['resolved', 'postmortem', 'completed'];

/** Our word for theirs; one that is in no vocabulary when it is new to us; anything but a string as it is. */
const translate = (words: ReadonlyMap<string, string>, value: unknown) =>
  typeof value === 'string' ? (words.get(plain(value)) ?? '?') : value;
const plain = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : '');
const entries = (value: unknown) => (Array.isArray(value) ? value.slice(0, MAX_ENTRIES + 1) : value);
const each = <Result>(value: unknown, read: (entry: unknown) => Result) => {
  const list = entries(value);
  return Array.isArray(list) ? list.map(read) : list;
};

/**
 * `summary.json` of Atlassian Statuspage and of those who imitate it. The incident list never depends on the
 * page-level word: that word is sometimes `none` while an incident is open.
 */
export const adapt: Adapter = ([summary], config) => {
  const get = (key: string) => field(summary, key);
  const indicator = field(get('status'), 'indicator');
  if (!isObject(get('page')) || typeof indicator !== 'string') return unreadable(config);

  const components = entries(get('components'));
  const isGroup = (component: unknown) => field(component, 'group') === true;
  const groups = new Map<unknown, unknown>();
  const members = new Map<unknown, unknown[]>();
  for (const component of Array.isArray(components) ? components : []) {
    const [id, group] = [field(component, 'id'), field(component, 'group_id')];
    if (isGroup(component)) groups.set(id, field(component, 'name'));
    else members.set(group, [...(members.get(group) ?? []), id]);
  }

  const item = (kind: 'incident' | 'maintenance') => (entry: unknown) => ({
    id: field(entry, 'id'),
    kind,
    title: field(entry, 'name'),
    phase: translate(PHASES, field(entry, 'status')),
    impact: translate(STATES, field(entry, 'impact')),
    startsAt: kind === 'incident' ? (field(entry, 'started_at') ?? field(entry, 'created_at')) : field(entry, 'scheduled_for'),
    endsAt: kind === 'incident' ? null : field(entry, 'scheduled_until'),
    updatedAt: field(entry, 'updated_at'),
    url: field(entry, 'shortlink'),
    componentIds: flat(
      each(field(entry, 'components'), (component) => {
        const id = field(component, 'id');
        return groups.has(id) ? (members.get(id) ?? []) : [id];
      }),
    ),
  });
  const open = (entries: unknown, kind: 'incident' | 'maintenance') => {
    const list = each(entries, (entry) => (CLOSED.includes(plain(field(entry, 'status'))) ? [] : [item(kind)(entry)]));
    return flat(list);
  };

  const incidents = open(get('incidents'), 'incident');
  const maintenances = open(get('scheduled_maintenances') ?? [], 'maintenance');
  const readable = Array.isArray(incidents) && Array.isArray(maintenances);
  return readSnapshot(
    {
      schema: 1,
      indicator: translate(STATES, indicator),
      items: readable ? [...incidents, ...maintenances] : null,
      components: each(components, (component) => component),
      updatedAt: field(get('page'), 'updated_at'),
    },
    config,
  );
};
