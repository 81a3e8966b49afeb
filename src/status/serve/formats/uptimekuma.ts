import { type Facts, open, type State } from '../facts.ts';
import type { Format } from '../format.ts';

/** A monitor is up, down or in maintenance: what is merely degraded is up. */
const BEATS: Readonly<Record<State, number>> = {
  operational: 1,
  maintenance: 3,
  degraded: 1,
  partialOutage: 0,
  majorOutage: 0,
};

/** Uptime Kuma, version 2: the page and its heartbeats are two calls. */
export const format: Format = {
  page: '/status/main',
  answers: {
    '/api/status-page/main': (facts: Facts) => ({
      config: { slug: 'main', title: facts.name, published: true, autoRefreshInterval: 300, theme: 'auto' },
      incidents: open(facts, 'incident').map(({ title, impact, startsAt, updatedAt }) => ({
        id: 1,
        style: impact === 'degraded' ? 'warning' : 'danger',
        title,
        content: '',
        pin: true,
        active: true,
        createdDate: kumaDate(startsAt),
        lastUpdatedDate: kumaDate(updatedAt),
        status_page_id: 1,
      })),
      publicGroupList: [
        {
          id: 1,
          name: 'Services',
          weight: 1,
          monitorList: facts.components.map(({ name }, index) => ({
            id: index + 1,
            name,
            sendUrl: 0,
            type: 'http',
          })),
        },
      ],
      maintenanceList: open(facts, 'maintenance').map(({ title, phase, startsAt, endsAt }) => ({
        id: 1,
        title,
        description: '',
        strategy: 'single',
        active: true,
        timeslotList: [{ startDate: startsAt, endDate: endsAt }],
        timezone: 'UTC',
        timezoneOffset: '+00:00',
        status: phase === 'scheduled' ? 'scheduled' : 'under-maintenance',
      })),
    }),
    '/api/status-page/heartbeat/main': ({ components, updatedAt }: Facts) => ({
      heartbeatList: Object.fromEntries(
        components.map(({ state }, index) => {
          const time = kumaDate(updatedAt, 23);
          const before = { status: 1, time, msg: '', ping: 12 };
          return [
            index + 1,
            [before, { status: BEATS[state], time, msg: '', ping: BEATS[state] ? 15 : null }],
          ];
        }),
      ),
      uptimeList: {},
    }),
  },
};

/** UTC, without saying so: `2026-11-20 09:38:54` */
function kumaDate(date: Date, length = 19): string {
  return date.toISOString().slice(0, length).replace('T', ' ');
}
