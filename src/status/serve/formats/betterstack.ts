import type { Facts, State } from '../facts.ts';
import type { Format } from '../format.ts';

const STATES: Readonly<Record<State, string>> = {
  operational: 'operational',
  maintenance: 'maintenance',
  degraded: 'degraded',
  partialOutage: 'downtime',
  majorOutage: 'downtime',
};

/** Better Stack: JSON:API. `downtime` does not tell part from whole, and every other path is the page. */
export const format: Format = {
  page: '/',
  pageEverywhere: true,
  answers: {
    '/index.json': ({ name, url, overall, components, reports, updatedAt }: Facts) => {
      const resources = components.map(({ name, state }, index) => ({
        id: `${11 + index}`,
        type: 'status_page_resource',
        attributes: {
          status_page_section_id: 1,
          public_name: name,
          explanation: '',
          position: index,
          resource_type: 'Monitor',
          availability: 0.9991,
          status: STATES[state],
          status_history: [
            { day: updatedAt.toISOString().slice(0, 10), status: STATES[state], downtime_duration: 0 },
          ],
        },
      }));
      const section = {
        id: '1',
        type: 'status_page_section',
        attributes: { name: 'Services', position: 0 },
      };
      const told = reports.map((report, index) => ({
        id: `${21 + index}`,
        type: 'status_report',
        attributes: {
          title: report.title,
          report_type: report.kind === 'maintenance' ? 'maintenance' : 'manual',
          starts_at: report.startsAt,
          ends_at: report.endsAt,
          aggregate_state: STATES[report.impact],
          affected_resources: report.components.map((component) => ({
            status_page_resource_id: `${11 + components.indexOf(component)}`,
            status: STATES[report.impact],
          })),
        },
      }));
      const linked = (list: readonly { id: string; type: string }[]) => ({
        data: list.map(({ id, type }) => ({ id, type })),
      });
      return {
        data: {
          id: '165',
          type: 'status_page',
          attributes: {
            company_name: name,
            company_url: url,
            timezone: 'Europe/Copenhagen',
            announcement: null,
            aggregate_state: STATES[overall],
            updated_at: updatedAt,
          },
          relationships: {
            sections: linked([section]),
            resources: linked(resources),
            status_reports: linked(told),
          },
        },
        included: [section, ...resources, ...told],
      };
    },
  },
};
