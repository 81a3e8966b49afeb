import { field } from '../clean.ts';
import type { Adapter, Indicator } from '../model.ts';
import { openReader } from '../reader.ts';
import { makeSnapshot } from '../snapshot.ts';

const NOTES = ['outage', 'warning', 'information', 'operational', 'none'];
const IMPACTS: Indicator[] = ['partialOutage', 'degraded', 'operational', 'operational', 'operational'];

/**
 * The endpoints of a Gatus page, of which the last result counts, and, when asked too, its settings: they hold the
 * announcements, which have no end but being archived.
 */
export const adapt: Adapter = ([endpoints, settings], config) => {
  const read = openReader(config);
  const announcements = field(settings, 'announcements');
  const times: string[] = [];
  const components = read.list(endpoints ?? null, 'components').map((endpoint) => {
    const results = field(endpoint, 'results');
    const [last] = read.list(Array.isArray(results) ? results.slice(-1) : results, 'components.state');
    const [success, time] = [field(last, 'success'), field(last, 'timestamp')];
    if (typeof time === 'string') times.push(time);
    if (last !== undefined && typeof success !== 'boolean') read.oddities.add('type:components.state');
    const state: Indicator = success === true ? 'operational' : success === false ? 'majorOutage' : 'unknown';
    return {
      id: field(endpoint, 'key'),
      name: field(endpoint, 'name'),
      group: field(endpoint, 'group'),
      state,
    };
  });
  return makeSnapshot(
    {
      isReadable: Array.isArray(endpoints) && (settings === undefined || Array.isArray(announcements)),
      word: undefined,
      items: read.list(announcements, 'items').flatMap((entry) => {
        const impact = read.word(field(entry, 'type'), 'items.impact', NOTES, IMPACTS);
        if (impact === 'operational' || field(entry, 'archived') === true) return [];
        return [
          {
            kind: 'incident',
            title: field(entry, 'message'),
            phase: 'unknown',
            impact,
            startsAt: field(entry, 'timestamp'),
            componentIds: [],
          },
        ];
      }),
      components,
      updatedAt: times.sort().at(-1),
    },
    read,
    config,
  );
};
