import { type Facts, open, type Report, type State } from '../facts.ts';
import type { Format } from '../format.ts';

const STATES: Readonly<Record<State, string>> = {
  operational: 'OPERATIONAL',
  maintenance: 'UNDERMAINTENANCE',
  degraded: 'DEGRADEDPERFORMANCE',
  partialOutage: 'PARTIALOUTAGE',
  majorOutage: 'MAJOROUTAGE',
};

/** Instatus. The page-level word tells that something is wrong, not how bad; quiet lists are left out. */
export const format: Format = {
  page: '/',
  pageEverywhere: true,
  answers: {
    '/summary.json': (facts: Facts) => {
      const incidents = facts.reports.filter(({ kind }) => kind === 'incident');
      const maintenances = open(facts, 'maintenance');
      const isUnderMaintenance = maintenances.some(({ phase }) => phase === 'inProgress');
      const status = open(facts, 'incident').length > 0 ? 'HASISSUES' : 'UP';
      return {
        page: { name: facts.name, url: facts.url, status: isUnderMaintenance ? 'UNDERMAINTENANCE' : status },
        ...(incidents.length > 0 && { activeIncidents: incidents.map(incident) }),
        ...(maintenances.length > 0 && { activeMaintenances: maintenances.map(maintenance) }),
      };
    },
    '/v2/components.json': (facts: Facts) => ({
      components: facts.components.map((component) => ({
        id: component.id,
        name: component.name,
        status: STATES[component.state],
        description: '',
        group: null,
        activeIncidents: open(facts, 'incident')
          .filter(({ components }) => components.includes(component))
          .map(incident),
      })),
    }),
  },
};

/** Dates of incidents come as JavaScript writes them. */
function incident({ id, title, startsAt, phase, impact, url }: Report) {
  const started = `${startsAt.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $4 $5')}`;
  return {
    id,
    name: title,
    started: `${started} GMT+0000 (Coordinated Universal Time)`,
    status: phase.toUpperCase(),
    impact: STATES[impact],
    url,
  };
}

/** The duration is a text of minutes. */
function maintenance({ id, title, startsAt, endsAt, phase, url }: Report) {
  return {
    id,
    name: title,
    start: startsAt,
    status: phase === 'scheduled' ? 'NOTSTARTEDYET' : 'INPROGRESS',
    duration: `${Math.round(((endsAt ?? startsAt).getTime() - startsAt.getTime()) / 60_000)}`,
    url,
  };
}
