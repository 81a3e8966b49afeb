import { field } from '../clean.ts';
import type { Adapter, Indicator } from '../model.ts';
import { openReader } from '../reader.ts';
import { worst } from '../roll-up.ts';
import { makeSnapshot } from '../snapshot.ts';

const STATES = ['ok', 'notice', 'disrupted', 'down'];
const INDICATORS: Indicator[] = ['operational', 'degraded', 'partialOutage', 'majorOutage'];

/**
 * `index.json` of a cState page. Issues stand with each system they touch; one that touches none is nowhere but in
 * the word for the whole page. Maintenances are issues like any other.
 */
export const adapt: Adapter = ([index], config) => {
  const read = openReader(config);
  const state = (value: unknown, code: string) => read.word(value, code, STATES, INDICATORS);
  const systems = read.list(field(index, 'systems'), 'components');
  const issues = new Map<unknown, { issue: unknown; componentIds: unknown[] }>();
  for (const system of systems) {
    for (const issue of read.list(field(system, 'unresolvedIssues') ?? null, 'items')) {
      if (field(issue, 'resolved') === true) continue;
      // Without an address it is like no other.
      const key = field(issue, 'permalink') ?? issue;
      const componentIds = issues.get(key)?.componentIds ?? [
        ...read.list(field(issue, 'affected'), 'items.componentIds'),
      ];
      issues.set(key, { issue, componentIds });
      componentIds.push(field(system, 'name'));
    }
  }
  const word = state(field(index, 'summaryStatus'), 'indicator');
  const components = systems.map((system) => ({
    id: field(system, 'name'),
    name: field(system, 'name'),
    group: field(system, 'category'),
    state: state(field(system, 'status'), 'components.state'),
  }));
  // An issue that touches no system may be with what is watched: only the word for the page tells of it.
  const told = worst(components.map((one) => one.state));
  if (config.components.length > 0 && worst([word, told]) !== told) read.oddities.add('silent:page');
  return makeSnapshot(
    {
      isReadable: typeof field(index, 'summaryStatus') === 'string' && Array.isArray(field(index, 'systems')),
      word,
      items: [...issues.values()].map(({ issue, componentIds }) => ({
        id: field(issue, 'permalink'),
        kind: 'incident',
        title: field(issue, 'title'),
        phase: 'unknown',
        impact: state(field(issue, 'severity'), 'items.impact'),
        startsAt: iso(field(issue, 'createdAt')),
        updatedAt: iso(field(issue, 'lastMod')),
        url: field(issue, 'permalink'),
        componentIds: [...new Set(componentIds)],
      })),
      components,
    },
    read,
    config,
  );
};

/** Go's text of a time as ISO 8601; its two ways to say "none" as null; anything else as it is. */
function iso(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return /^(<no value>$|0001-)/.test(value)
    ? null
    : value.replace(/^([\d-]{10}) ([\d:.]+) ([+-]\d\d)(\d\d)( .*)?$/, '$1T$2$3:$4');
}
