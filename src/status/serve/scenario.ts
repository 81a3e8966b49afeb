/** What the development server pretends: how a made-up provider fares, and in which way its answer goes wrong. */
import { suggest } from '../../library/nearest.ts';

/** How the provider fares → the words on its button. */
export const SITUATIONS = {
  operational: 'Operational',
  degraded: 'Degraded',
  partialOutage: 'Partial outage',
  majorOutage: 'Major outage',
  maintenance: 'Maintenance now',
  maintenancePlanned: 'Maintenance planned for tomorrow',
  incident: 'Incident open while everything is called fine',
  resolved: 'Incident resolved ten minutes ago',
} as const;

/** What a report says of the components → the words of the choice. */
export const AFFECTED = {
  webmail: 'Webmail',
  mail: 'Mail',
  both: 'Webmail and Mail',
  none: 'no component named',
} as const;

/** How the answer fails → the words on its button. */
export const FAULTS = {
  none: 'As it should',
  slow: 'Slowly (3 seconds)',
  hang: 'Never',
  hangInBody: 'Half, then nothing more',
  status500: 'Status 500',
  status429: 'Status 429',
  status404: 'Status 404',
  status403: 'Status 403',
  garbage: 'Garbage',
  truncated: 'JSON cut short',
  html: 'HTML',
  huge: 'More than 256 KiB',
  gzipBomb: 'A gzip bomb',
  reset: 'Connection reset',
  redirect: 'Redirect to another host',
  noCors: 'Without permission for other origins',
  empty: 'Empty',
} as const;

export interface Scenario {
  readonly situation: keyof typeof SITUATIONS;
  /** Of the incident or maintenance; empty for a usual one. */
  readonly title: string;
  readonly affects: keyof typeof AFFECTED;
  readonly fault: keyof typeof FAULTS;
}

/** All is well, and the answer comes. */
export const FINE: Scenario = { situation: 'operational', title: '', affects: 'webmail', fault: 'none' };

const choices: Readonly<Record<string, object>> = {
  situation: SITUATIONS,
  affects: AFFECTED,
  fault: FAULTS,
};

/**
 * A scenario from a form or from JSON.
 *
 * @param before what stays where nothing is given
 * @throws TypeError for a field or word that there is not, with the nearest one
 */
export function readScenario(given: unknown, before: Scenario = FINE): Scenario {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`A scenario has fields: ${Object.keys(FINE).join(', ')}.`);
  }
  for (const [field, value] of Object.entries(given)) {
    if (!Object.hasOwn(FINE, field)) throw new TypeError(told('There is no field', field, Object.keys(FINE)));
    const words = Object.keys(choices[field] ?? {});
    const isKnown = typeof value === 'string' && (field === 'title' || words.includes(value));
    if (!isKnown) throw new TypeError(told(`${field} cannot be`, value, words));
  }
  return { ...before, ...given };
}

function told(problem: string, found: unknown, words: readonly string[]): string {
  return `${problem} ${JSON.stringify(found)}. ${suggest(found, words)}`;
}
