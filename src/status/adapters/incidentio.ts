import { field } from '../clean.ts';
import type { Adapter, Indicator, Phase, StatusComponent, StatusItem } from '../model.ts';
import { openReader } from '../reader.ts';
import { INDICATORS, worst } from '../roll-up.ts';
import { makeSnapshot } from '../snapshot.ts';

// Words of incident.io's documented widget interface, each where its meaning stands in the list after it.
// The blank stands for a meaning without a word: cleaned words are never blank.
const STATES = [
  'full_outage',
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
  'maintenance_scheduled',
  'maintenance_in_progress',
  'resolved',
  'maintenance_complete',
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
 * incident.io's widget feed, which has no word for "all is well": only three lists, the first two of them empty, say
 * so. It names components only while something touches them. On a page where nothing goes on each watched component
 * is fine; otherwise nothing good is said of one that is not named, since its name may be misspelt.
 */
export const adapt: Adapter = ([summary], config) => {
  const read = openReader(config);
  const lists = ['ongoing_incidents', 'in_progress_maintenances', 'scheduled_maintenances'];
  /** What goes on now, and that all else is well. */
  const states: Indicator[] = ['operational'];
  const touched = new Map<
    unknown,
    Pick<StatusComponent, 'state'> & { id: unknown; name: unknown; group: unknown }
  >();

  const items = lists.flatMap((list, place) =>
    read.list(field(summary, list), list).flatMap((entry) => {
      const get = (key: string) => field(entry, key);
      const phase = read.word(get('status'), 'items.phase', STEPS, PHASES);
      const kind: StatusItem['kind'] = place === 0 ? 'incident' : 'maintenance';
      const given = get('current_worst_impact');
      const impact =
        place > 0
          ? 'maintenance'
          : given == null
            ? 'unknown'
            : read.word(given, 'items.impact', STATES, INDICATORS);
      // Something over in a list of what is not leaves a doubt.
      if (place < 2) states.push(phase === 'resolved' ? 'unknown' : impact);
      const componentIds = read.list(get('affected_components'), 'items.componentIds').map((component) => {
        const name = field(component, 'name');
        const id = field(component, 'id') ?? name;
        const state = read.word(field(component, 'current_status'), 'components.state', STATES, INDICATORS);
        const group = field(component, 'group_name');
        touched.set(id, { id, name, group, state: worst([state, touched.get(id)?.state ?? state]) });
        return id;
      });
      return phase === 'resolved'
        ? []
        : [
            {
              id: get('id'),
              kind,
              title: get('name'),
              phase,
              impact,
              startsAt: get('started_at') ?? get('starts_at'),
              endsAt: get('scheduled_end_at') ?? get('ends_at'),
              updatedAt: get('last_update_at'),
              url: get('url'),
              componentIds,
            },
          ];
    }),
  );
  const components = [...touched.values()];
  const unnamed = config.components.filter(
    (wanted) => !components.some(({ id, name, group }) => [id, name, group].includes(wanted)),
  );
  return makeSnapshot(
    {
      isReadable: lists.every((list) => Array.isArray(field(summary, list))),
      word: worst(states),
      items,
      components:
        states.length > 1
          ? components
          : components.concat(unnamed.map((name) => ({ id: name, name, group: null, state: 'operational' }))),
    },
    read,
    config,
  );
};
