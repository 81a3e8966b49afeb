import { field, isObject } from '../clean.ts';
import type { Adapter, Phase, StatusItem } from '../model.ts';
import { openReader } from '../reader.ts';
import { INDICATORS } from '../roll-up.ts';
import { makeSnapshot } from '../snapshot.ts';

// Words of Statuspage's documented interface, version 2, each where its meaning stands in the list after it.
// The blank stands for a meaning without a word: cleaned words are never blank.
const IMPACTS = ['critical', 'major', 'minor', 'maintenance', ' ', 'none'];
const STATES = [
  'major_outage',
  'partial_outage',
  'degraded_performance',
  'under_maintenance',
  ' ',
  'operational',
];
const STEPS = [
  'investigating',
  'identified',
  'monitoring',
  'scheduled',
  'in_progress',
  'verifying',
  'resolved',
  'postmortem',
  'completed',
];
const PHASES: (Phase | null)[] = [
  'investigating',
  'identified',
  'monitoring',
  'scheduled',
  'inProgress',
  'inProgress',
  null,
  null,
  null,
];

/**
 * `summary.json` of Atlassian Statuspage and of those who imitate it. The incidents never depend on the page-level
 * word, which is sometimes `none` while an incident is open.
 */
export const adapt: Adapter = ([summary], config) => {
  const read = openReader(config);
  const page = field(summary, 'page');
  const indicator = field(field(summary, 'status'), 'indicator');
  const all = read.list(field(summary, 'components'), 'components');
  // A group repeats the state of its members: it gives them its name and is no component itself.
  const isGroup = (component: unknown) => field(component, 'group') === true;
  const groups = new Map(all.filter(isGroup).map((group) => [field(group, 'id'), field(group, 'name')]));

  const open = (list: string, kind: StatusItem['kind'], started: string) =>
    read.list(field(summary, list), list).flatMap((entry) => {
      const get = (key: string) => field(entry, key);
      const phase = read.word(get('status'), 'items.phase', STEPS, PHASES);
      const touched = read
        .list(get('components'), 'items.componentIds')
        .map((component) => field(component, 'id'));
      // No phase: it is over.
      if (phase === null) return [];
      return [
        {
          id: get('id'),
          kind,
          title: get('name'),
          phase,
          impact:
            get('impact') == null ? 'unknown' : read.word(get('impact'), 'items.impact', IMPACTS, INDICATORS),
          startsAt: get(started) ?? get('created_at'),
          endsAt: get('scheduled_until'),
          updatedAt: get('updated_at'),
          url: get('shortlink'),
          // A component without an id is no group without an id: it stays the oddity it is.
          componentIds: touched.map((id) => (typeof id === 'string' ? (groups.get(id) ?? id) : id)),
        },
      ];
    });
  return makeSnapshot(
    {
      isReadable:
        isObject(page) && typeof indicator === 'string' && field(summary, 'incidents') !== undefined,
      word: read.word(indicator, 'indicator', IMPACTS, INDICATORS),
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
          state: read.word(field(component, 'status'), 'components.state', STATES, INDICATORS),
        })),
      updatedAt: field(page, 'updated_at'),
    },
    read,
    config,
  );
};
