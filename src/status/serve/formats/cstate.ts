import { type Facts, open, type Report, type State } from '../facts.ts';
import type { Format } from '../format.ts';

/** There is no state for maintenance: it is an issue of the mildest kind. */
const STATES: Readonly<Record<State, string>> = {
  operational: 'ok',
  maintenance: 'notice',
  degraded: 'notice',
  partialOutage: 'disrupted',
  majorOutage: 'down',
};

/** cState: static JSON made by Hugo. Issues stand below the systems they touch; one that touches none is told nowhere. */
export const format: Format = {
  page: '/',
  answers: {
    '/index.json': (facts: Facts) => {
      const { name, url, overall, components, updatedAt } = facts;
      // A maintenance ahead has no place in this file.
      const issues = [...open(facts, 'incident'), ...open(facts, 'maintenance')].filter(
        ({ phase }) => phase !== 'scheduled',
      );
      const document = {
        is: 'index',
        cStateVersion: '6.0.1',
        apiVersion: '2.0',
        title: name,
        languageCodeHTML: 'und',
        baseURL: `${url}/`,
        summaryStatus: STATES[overall],
        categories: [{ name: 'Services', hideTitle: false, closedByDefault: false }],
        pinnedIssues: [],
        systems: components.map((component) => ({
          name: component.name,
          description: '',
          category: 'Services',
          status: STATES[component.state],
          unresolvedIssues: issues
            .filter(({ components: touched }) => touched.includes(component))
            .map(issue),
        })),
        buildDate: updatedAt.toISOString().slice(0, 10),
        buildTime: updatedAt.toISOString().slice(11, 16),
        buildTimezone: 'UTC',
      };
      // The program puts titles into its JSON as they are: one with a quote makes a file that nobody can read.
      return issues.reduce(
        (text, { title }) => text.replaceAll(JSON.stringify(title).slice(1, -1), () => title),
        JSON.stringify(document),
      );
    },
  },
};

function issue({ title, startsAt, updatedAt, url, impact, components }: Report) {
  return {
    is: 'issue',
    title,
    createdAt: goDate(startsAt),
    lastMod: goDate(updatedAt),
    permalink: url,
    severity: STATES[impact],
    resolved: false,
    informational: false,
    resolvedAt: '<no value>',
    affected: components.map(({ name }) => name),
    filename: 'issue.md',
  };
}

/** As Go writes it: `2026-11-20 09:38:00 +0000 UTC` */
function goDate(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace('T', ' ')} +0000 UTC`;
}
