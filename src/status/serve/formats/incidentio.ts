import type { Facts, Report, State } from '../facts.ts';
import type { Format } from '../format.ts';

const STATES: Readonly<Record<State, string>> = {
  operational: 'operational',
  maintenance: 'under_maintenance',
  degraded: 'degraded_performance',
  partialOutage: 'partial_outage',
  majorOutage: 'full_outage',
};

/** The widget interface of incident.io. It has no word for "all is well": then its three lists are empty. */
export const format: Format = {
  page: '/',
  answers: {
    '/api/v1/summary': ({ name, url, reports }: Facts) => {
      const those = (kind: Report['kind'], phases: readonly Report['phase'][]) =>
        reports.filter((report) => report.kind === kind && phases.includes(report.phase));
      return {
        page_title: name,
        page_url: url,
        ongoing_incidents: those('incident', ['identified', 'monitoring', 'resolved']).map((report) => ({
          ...common(report),
          status: report.phase,
          current_worst_impact: STATES[report.impact],
        })),
        in_progress_maintenances: those('maintenance', ['inProgress']).map((report) => ({
          ...common(report),
          status: 'maintenance_in_progress',
          started_at: report.startsAt,
          scheduled_end_at: report.endsAt,
        })),
        scheduled_maintenances: those('maintenance', ['scheduled']).map((report) => ({
          ...common(report),
          status: 'maintenance_scheduled',
          starts_at: report.startsAt,
          ends_at: report.endsAt,
        })),
      };
    },
  },
};

function common({ id, title, url, updatedAt, components }: Report) {
  return {
    id,
    name: title,
    url,
    last_update_at: updatedAt,
    last_update_message: null,
    affected_components: components.map(({ id, name, state }) => ({
      id,
      name,
      group_name: null,
      current_status: STATES[state],
    })),
  };
}
