import type { Json } from '../clean.ts';
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
const PHASES: Phase[] = [
  'investigating',
  'identified',
  'monitoring',
  'scheduled',
  'inProgress',
  'inProgress',
  'resolved',
  'resolved',
  'resolved',
];

/**
 * `summary.json` of Atlassian Statuspage and of those who imitate it. The incidents never depend on the page-level
 * word, which is sometimes `none` while an incident is open.
 */
export const adapt: Adapter = ([body], config) => {
  const read = openReader(config);
  const summary = body as Json | undefined;
  const indicator: unknown = summary?.['status']?.['indicator'];
  const all = read.list(summary?.['components'], 'components');
  // A group repeats the state of its members: it gives them its name and is no component itself.
  const isGroup = (component: Json | undefined) => (component?.['group'] as unknown) === true;
  const groups = new Map<unknown, unknown>(
    all.filter(isGroup).map((group) => [group?.['id'], group?.['name']]),
  );

  const itemsOf = (list: string, kind: StatusItem['kind'], started: string, ended: string) =>
    read.list(summary?.[list], list).map((entry) => ({
      id: entry?.['id'],
      kind,
      title: entry?.['name'],
      phase: read.word(entry?.['status'], 'phase', STEPS, PHASES),
      impact:
        entry?.['impact'] == null ? 'unknown' : read.word(entry['impact'], 'impact', IMPACTS, INDICATORS),
      startsAt: entry?.[started] ?? entry?.['created_at'],
      endsAt: entry?.[ended],
      updatedAt: entry?.['updated_at'],
      url: entry?.['shortlink'],
      // A component without an id is no group without an id: it stays the oddity it is.
      componentIds: read
        .list(entry?.['components'], 'components')
        .map((component) => groups.get(component?.['id'] ?? {}) ?? component?.['id']),
    }));
  return makeSnapshot(
    {
      isReadable: typeof indicator === 'string' && Boolean(summary?.['page'] && summary['incidents']),
      word: read.word(indicator, 'indicator', IMPACTS, INDICATORS),
      items: [
        ...itemsOf('incidents', 'incident', 'started_at', 'resolved_at'),
        ...itemsOf('scheduled_maintenances', 'maintenance', 'scheduled_for', 'scheduled_until'),
      ],
      components: all
        .filter((component) => !isGroup(component))
        .map((component) => ({
          id: component?.['id'],
          name: component?.['name'],
          group: groups.get(component?.['group_id'] ?? {}),
          state: read.word(component?.['status'], 'state', STATES, INDICATORS),
        })),
      updatedAt: summary?.['page']?.['updated_at'],
    },
    read,
    config,
  );
};
