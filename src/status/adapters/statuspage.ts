import { field, isObject } from '../clean.ts';
import type { Adapter } from '../model.ts';
import { openReader } from '../reader.ts';
import { INDICATORS } from '../roll-up.ts';
import { readSnapshot } from '../snapshot.ts';

/** Words of Statuspage's documented interface, version 2, in the order of our indicators. */
const IMPACTS = ['none', 'maintenance', 'minor', 'major', 'critical'];
const STATES = ['operational', 'under_maintenance', 'degraded_performance', 'partial_outage', 'major_outage'];
/** Its phases are named as ours, but for these two. */
const UNDER_WAY = ['in_progress', 'verifying'];
const CLOSED = ['resolved', 'postmortem', 'completed'];

const plain = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : '');
/** Our word; for a word new to us one that is in no vocabulary; what is not a string as it is. */
const translate = (words: readonly string[], value: unknown) =>
  typeof value === 'string' ? (INDICATORS[words.indexOf(plain(value))] ?? '?') : value;

/**
 * `summary.json` of Atlassian Statuspage and of those who imitate it. The incidents never depend on the page-level
 * word, which is sometimes `none` while an incident is open.
 */
export const adapt: Adapter = ([summary], config) => {
  const oddities = new Set<string>();
  const read = openReader(config, oddities);
  const page = field(summary, 'page');
  const indicator = field(field(summary, 'status'), 'indicator');
  const isReadable = isObject(page) && typeof indicator === 'string' && field(summary, 'incidents') !== undefined;

  // A group repeats the state of its members: it gives them its name and is no component itself.
  const isGroup = (component: unknown) => field(component, 'group') === true;
  const all = read(summary).list('components');
  const groups = new Map(all.filter(isGroup).map((group) => [field(group, 'id'), field(group, 'name')]));
  const open = (key: string, kind: string, started: string) =>
    read(summary)
      .list(key)
      .filter((entry) => !CLOSED.includes(plain(field(entry, 'status'))))
      .map((entry) => {
        const get = (key: string) => field(entry, key);
        return {
          id: get('id'),
          kind,
          title: get('name'),
          phase: UNDER_WAY.includes(plain(get('status'))) ? 'inProgress' : get('status'),
          impact: translate(IMPACTS, get('impact') ?? undefined),
          startsAt: get(started) ?? get('created_at'),
          endsAt: get('scheduled_until'),
          updatedAt: get('updated_at'),
          url: get('shortlink'),
          componentIds: read(entry, 'items.')
            .list('components')
            .map((component) => field(component, 'id'))
            .map((id) => groups.get(id) ?? id),
        };
      });
  return readSnapshot(
    isReadable && {
      schema: 1,
      indicator: translate(IMPACTS, indicator),
      items: [
        ...open('incidents', 'incident', 'started_at'),
        ...open('scheduled_maintenances', 'maintenance', 'scheduled_for'),
      ],
      components: all
        .filter((component) => !isGroup(component))
        .map((component) => ({
          id: field(component, 'id'),
          name: field(component, 'name'),
          group: groups.get(field(component, 'group_id')),
          state: translate(STATES, field(component, 'status')),
        })),
      updatedAt: field(page, 'updated_at'),
    },
    config,
    oddities,
  );
};
