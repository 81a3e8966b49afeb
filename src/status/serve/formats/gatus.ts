import { type Facts, open } from '../facts.ts';
import type { Format } from '../format.ts';

/** Gatus, version 5: an endpoint answers or it does not. What people write about it are announcements. */
export const format: Format = {
  page: '/',
  answers: {
    '/api/v1/endpoints/statuses': ({ components, updatedAt }: Facts) =>
      components.map(({ id, name, state }) => {
        const success = state !== 'partialOutage' && state !== 'majorOutage';
        return {
          name,
          group: 'services',
          key: `services_${id}`,
          results: [
            {
              status: success ? 200 : 503,
              hostname: `${id}.example.com`,
              duration: 84_000_000,
              ...(!success && { errors: ['the status is not 200'] }),
              conditionResults: [{ condition: '[STATUS] == 200', success }],
              success,
              timestamp: nanoseconds(updatedAt),
            },
          ],
        };
      }),
    '/api/v1/config': (facts: Facts) => ({
      oidc: false,
      authenticated: true,
      announcements: [
        ...open(facts, 'incident').map(({ title, impact, startsAt }) => ({
          timestamp: nanoseconds(startsAt),
          type: impact === 'degraded' ? 'warning' : 'outage',
          message: title,
          archived: false,
        })),
        ...open(facts, 'maintenance').map(({ title, updatedAt }) => ({
          timestamp: nanoseconds(updatedAt),
          type: 'information',
          message: title,
          archived: false,
        })),
      ],
    }),
  },
};

function nanoseconds(date: Date): string {
  return date.toISOString().replace('Z', '345612Z');
}
