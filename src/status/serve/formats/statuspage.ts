import type { Facts, Report, State } from '../facts.ts';
import type { Format } from '../format.ts';

const INDICATORS: Readonly<Record<State, string>> = {
  operational: 'none',
  maintenance: 'maintenance',
  degraded: 'minor',
  partialOutage: 'major',
  majorOutage: 'critical',
};
const STATES: Readonly<Record<State, string>> = {
  operational: 'operational',
  maintenance: 'under_maintenance',
  degraded: 'degraded_performance',
  partialOutage: 'partial_outage',
  majorOutage: 'major_outage',
};

/** Atlassian Statuspage, version 2. */
export const format: Format = {
  page: '/',
  answers: {
    '/api/v2/summary.json': (facts: Facts) => ({
      page: { id: 'exhost000001', name: facts.name, url: facts.url, updated_at: facts.updatedAt },
      status: { indicator: INDICATORS[facts.overall], description: facts.overall },
      components: facts.components.map(({ id, name, state }, index) => ({
        id,
        name,
        status: STATES[state],
        position: index + 1,
        group: false,
        group_id: null,
      })),
      incidents: facts.reports.filter(({ kind }) => kind === 'incident').map(common),
      scheduled_maintenances: facts.reports
        .filter(({ kind }) => kind === 'maintenance')
        .map((report) => ({
          ...common(report),
          scheduled_for: report.startsAt,
          scheduled_until: report.endsAt,
        })),
    }),
  },
};

function common({ id, title, phase, impact, startsAt, endsAt, updatedAt, url, components }: Report) {
  return {
    id,
    name: title,
    status: phase === 'inProgress' ? 'in_progress' : phase,
    impact: INDICATORS[impact],
    created_at: startsAt,
    started_at: startsAt,
    updated_at: updatedAt,
    resolved_at: phase === 'resolved' ? endsAt : null,
    shortlink: url,
    components: components.map(({ id, name, state }) => ({ id, name, status: STATES[state] })),
    incident_updates: [],
  };
}
