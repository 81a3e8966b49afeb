import type { Facts } from '../facts.ts';
import type { Format } from '../format.ts';

/** Our own format, described in ../../own-format.md. */
export const format: Format = {
  page: '/',
  answers: {
    '/status.json': ({ overall, components, reports, updatedAt }: Facts) => ({
      schema: 1,
      indicator: overall,
      updatedAt,
      items: reports.map(({ components: touched, ...report }) => ({
        ...report,
        componentIds: touched.map(({ id }) => id),
      })),
      components: components.map((component) => ({ ...component, group: null })),
    }),
  },
};
