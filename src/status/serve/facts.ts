/** A scenario as facts that every format can put into its own words. */
import type { Indicator, Phase, StatusItem } from '../model.ts';
import { AFFECTED, type Scenario } from './scenario.ts';

export type State = Exclude<Indicator, 'unknown'>;

export interface Facts {
  readonly name: string;
  /** Address of the status page, without a slash at its end. */
  readonly url: string;
  /** The page-level word. */
  readonly overall: State;
  readonly components: readonly Component[];
  /** At most one: an incident or a maintenance. */
  readonly reports: readonly Report[];
  readonly updatedAt: Date;
}

export interface Component {
  readonly id: string;
  readonly name: string;
  readonly state: State;
}

export interface Report {
  readonly id: string;
  readonly kind: StatusItem['kind'];
  readonly title: string;
  readonly phase: Exclude<Phase, 'unknown'> | 'resolved';
  readonly impact: State;
  readonly startsAt: Date;
  /** For an incident: when it was resolved. */
  readonly endsAt: Date | null;
  readonly updatedAt: Date;
  readonly url: string;
  readonly components: readonly Component[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * @param url of the status page, without a slash at its end
 * @param since when the scenario was chosen. Every time is counted from it, so that equal questions get equal answers
 * until the next choice: browsers can revalidate what they have.
 */
export function factsOf({ situation, title, affects }: Scenario, url: string, since: Date): Facts {
  const at = (offset: number) => new Date(since.getTime() + offset);
  const told: State = ['degraded', 'partialOutage', 'majorOutage', 'maintenance'].includes(situation)
    ? (situation as State)
    : 'operational';
  const touched = affects === 'both' ? ['webmail', 'mail'] : [affects];
  const components = [
    { id: 'webmail', name: AFFECTED.webmail },
    { id: 'mail', name: AFFECTED.mail },
    { id: 'control-panel', name: 'Control panel' },
  ].map((one) => ({ ...one, state: touched.includes(one.id) ? told : ('operational' as const) }));
  const common = {
    url: `${url}/incidents/1`,
    components: components.filter(({ id }) => touched.includes(id)),
  };
  const incident: Report = {
    ...common,
    id: 'incident-1',
    kind: 'incident',
    title: title || 'Slow sign-in to webmail',
    phase: 'identified',
    impact: told === 'operational' ? 'degraded' : told,
    startsAt: at(-40 * MINUTE),
    endsAt: null,
    updatedAt: at(-5 * MINUTE),
  };
  const maintenance: Report = {
    ...incident,
    id: 'maintenance-1',
    kind: 'maintenance',
    title: title || 'Database upgrade',
    phase: 'inProgress',
    impact: 'maintenance',
    endsAt: at(80 * MINUTE),
  };
  const reports: Readonly<Record<Scenario['situation'], readonly Report[]>> = {
    operational: [],
    degraded: [incident],
    partialOutage: [incident],
    majorOutage: [incident],
    maintenance: [maintenance],
    maintenancePlanned: [
      { ...maintenance, phase: 'scheduled', startsAt: at(DAY), endsAt: at(DAY + 120 * MINUTE) },
    ],
    incident: [{ ...incident, phase: 'monitoring' }],
    resolved: [{ ...incident, phase: 'resolved', endsAt: at(-10 * MINUTE), updatedAt: at(-10 * MINUTE) }],
  };
  return {
    name: 'Example Hosting',
    url,
    overall: told,
    components,
    reports: reports[situation],
    updatedAt: since,
  };
}

/** Reports of one kind that are not over. */
export function open({ reports }: Facts, kind: Report['kind']): Report[] {
  return reports.filter((report) => report.kind === kind && report.phase !== 'resolved');
}
