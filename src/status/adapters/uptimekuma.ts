import { field, isObject } from '../clean.ts';
import type { Adapter, Indicator, Phase } from '../model.ts';
import { openReader } from '../reader.ts';
import { makeSnapshot } from '../snapshot.ts';

/** By number: down, up, pending, maintenance. */
const BEATS: Indicator[] = ['majorOutage', 'operational', 'unknown', 'maintenance'];
const STEPS = ['scheduled', 'under-maintenance', 'unknown', 'inactive', 'ended'];
const PHASES: Phase[] = ['scheduled', 'inProgress', 'unknown', 'resolved', 'resolved'];

/**
 * The two feeds of an Uptime Kuma page: what is on it, and the heartbeats of its monitors, of which the last one
 * counts. A page that does not exist has heartbeats too: none.
 */
export const adapt: Adapter = ([page, beats], config) => {
  const read = openReader(config);
  const times: string[] = [];
  const heartbeats = field(beats, 'heartbeatList');
  const incident = field(page, 'incident');
  const incidents = field(page, 'incidents');

  const state = (id: string): Indicator => {
    const list = field(heartbeats, id);
    const [last] = read.list(Array.isArray(list) ? list.slice(-1) : list, 'components.state');
    if (last === undefined) return 'unknown';
    const [status, time] = [field(last, 'status'), field(last, 'time')];
    if (typeof time === 'string') times.push(time);
    const found = typeof status === 'number' ? BEATS[status] : undefined;
    // A monitor that is being tried again is no longer up for its page either.
    if (found === undefined) read.oddities.add('enum:components.state');
    if (status === 2) read.oddities.add('pending:components');
    return found ?? 'unknown';
  };
  const components = read.list(field(page, 'publicGroupList'), 'components').flatMap((group) =>
    read.list(field(group, 'monitorList') ?? null, 'components').map((monitor) => {
      const id = idText(field(monitor, 'id'));
      return { id, name: field(monitor, 'name'), group: field(group, 'name'), state: state(id) };
    }),
  );
  return makeSnapshot(
    {
      isReadable:
        isObject(field(page, 'config')) &&
        Array.isArray(field(page, 'publicGroupList')) &&
        isObject(heartbeats) &&
        // Version 1 has one incident or null, version 2 a list.
        (incident !== undefined || incidents !== undefined),
      word: undefined,
      items: [
        ...[...read.list(incidents, 'items'), ...(incident == null ? [] : [incident])]
          .filter((entry) => field(entry, 'active') !== false)
          .map((entry) => ({
            id: idText(field(entry, 'id')),
            kind: 'incident' as const,
            title: field(entry, 'title'),
            phase: 'unknown' as const,
            impact: 'unknown' as const,
            startsAt: iso(field(entry, 'createdDate')),
            updatedAt: iso(field(entry, 'lastUpdatedDate')),
            componentIds: [],
          })),
        ...read.list(field(page, 'maintenanceList'), 'items').flatMap((entry) => {
          const phase = read.word(field(entry, 'status'), 'items.phase', STEPS, PHASES);
          const [slot] = read.list(field(entry, 'timeslotList'), 'items.startsAt');
          const time = (key: string) => iso(field(slot, key), field(entry, 'timezoneOffset'));
          if (phase === 'resolved') return [];
          return [
            {
              id: idText(field(entry, 'id')),
              kind: 'maintenance' as const,
              title: field(entry, 'title'),
              phase,
              impact: 'maintenance' as const,
              startsAt: time('startDate'),
              endsAt: time('endDate'),
              componentIds: [],
            },
          ];
        }),
      ],
      components,
      updatedAt: iso(times.sort().at(-1)),
    },
    read,
    config,
  );
};

const idText = (id: unknown) => (typeof id === 'number' ? String(id) : typeof id === 'string' ? id : '');

/** A time without a zone is in UTC; one of a maintenance, in that maintenance's own zone. */
function iso(value: unknown, zone: unknown = 'Z'): unknown {
  return typeof value === 'string' && typeof zone === 'string'
    ? value.replace(/^([\d-]{10})[ T]([\d:.]+)$/, `$1T$2${zone}`)
    : value;
}
