import { field } from '../clean.ts';
import type { Adapter, Indicator } from '../model.ts';
import { openReader } from '../reader.ts';
import { componentsState } from '../roll-up.ts';
import { makeSnapshot } from '../snapshot.ts';

const STATES = ['downtime', 'degraded', 'maintenance', 'operational', 'not_monitored'];
const REPORTS = ['maintenance', 'manual', 'automatic'];

/**
 * `index.json` of a Better Stack page: JSON:API, where `included` holds sections, resources and reports. A report is
 * open until its end has passed, so time must be given. Without it every comparison fails: none is over.
 */
export const adapt: Adapter = ([document], config, now = Number.NaN) => {
  const read = openReader(config);
  const data = field(document, 'data');
  const page = field(data, 'attributes');
  const included = field(document, 'included');
  const all = read.list(included, 'included').map((entry) => ({
    id: idText(field(entry, 'id')),
    type: field(entry, 'type'),
    get: (key: string) => field(field(entry, 'attributes'), key),
  }));
  const list = (relation: string, type: string) => {
    const found = all.filter((entry) => entry.type === type);
    const promised = read.list(field(field(field(data, 'relationships'), relation), 'data'), relation);
    const ids = new Set(found.map(({ id }) => id));
    if (!promised.every((one) => ids.has(idText(field(one, 'id'))))) read.oddities.add(`cut:${relation}`);
    return found;
  };
  const state = (value: unknown, code: string, down: Indicator) =>
    read.word<Indicator>(value, code, STATES, [down, 'degraded', 'maintenance', 'operational', 'unknown']);

  const sections = new Map(list('sections', 'status_page_section').map(({ id, get }) => [id, get('name')]));
  const components = list('resources', 'status_page_resource').map(({ id, get }) => ({
    id,
    name: get('public_name'),
    group: sections.get(idText(get('status_page_section_id'))),
    state: state(get('status'), 'components.state', 'majorOutage'),
  }));
  // Several resources are "down" when one of them is.
  const isAll = componentsState(components.map((component) => component.state)) === 'majorOutage';
  const down = isAll ? 'majorOutage' : 'partialOutage';

  return makeSnapshot(
    {
      isReadable: typeof field(page, 'aggregate_state') === 'string' && Array.isArray(included),
      word: state(field(page, 'aggregate_state'), 'indicator', down),
      items: list('status_reports', 'status_report').flatMap(({ id, get }) => {
        const startsAt = read.date(get('starts_at'), 'items.startsAt');
        const endsAt = read.date(get('ends_at'), 'items.endsAt');
        if (Date.parse(endsAt ?? '') <= now) return [];
        const start = Date.parse(startsAt ?? '');
        const isWork = read.word(get('report_type'), 'items.kind', REPORTS, REPORTS) === 'maintenance';
        return [
          {
            id,
            kind: isWork ? 'maintenance' : 'incident',
            title: get('title'),
            phase: !isWork ? 'unknown' : start > now ? 'scheduled' : start <= now ? 'inProgress' : 'unknown',
            impact: state(get('aggregate_state'), 'items.impact', down),
            startsAt,
            endsAt,
            componentIds: read
              .list(get('affected_resources'), 'items.componentIds')
              .map((resource) => idText(field(resource, 'status_page_resource_id'))),
          },
        ];
      }),
      components,
      updatedAt: field(page, 'updated_at'),
    },
    read,
    config,
  );
};

/** Ids are texts in one place and numbers in another. */
const idText = (id: unknown) => (typeof id === 'number' ? String(id) : id);
