import type { Basis, Indicator, StatusComponent, StatusItem } from './model.ts';

/** Every state, the known ones from best to worst. */
export const INDICATORS: readonly Indicator[] = [
  'operational',
  'maintenance',
  'degraded',
  'partialOutage',
  'majorOutage',
  'unknown',
];

/**
 * The worst of several states; `unknown` for none at all. "Not known" is worse than fine and better than anything
 * else: whoever combines states can never lose a doubt.
 */
export function worst(states: readonly Indicator[]): Indicator {
  const bad = INDICATORS.findLast((state, index) => index > 0 && index < 5 && states.includes(state));
  return bad ?? (states.length > 0 && states.every((state) => state === 'operational') ? 'operational' : 'unknown');
}

/** One state for several components. Components whose state is not known do not speak for the others. */
export function componentsState(states: readonly Indicator[]): Indicator {
  const any = (state: Indicator) => states.includes(state);
  if (any('majorOutage') && states.every((state) => state === 'majorOutage')) return 'majorOutage';
  if (any('majorOutage') || any('partialOutage')) return 'partialOutage';
  if (any('degraded')) return 'degraded';
  if (any('maintenance')) return 'maintenance';
  return any('operational') ? 'operational' : 'unknown';
}

export interface Evidence {
  /** The page-level word; undefined when the feed has none or it must not count. */
  word: Indicator | undefined;
  /** What that word rests on, when it was worked out before. */
  basis: Basis;
  components: readonly StatusComponent[];
  items: readonly StatusItem[];
  /** Something that bears on the state was not understood, or not read to its end. */
  doubtful: boolean;
}

/**
 * The indicator and what it rests on. The rule behind all of it: `operational` needs positive evidence, nothing
 * against it, and no doubt.
 */
export function rollUp({ word, basis, components, items, doubtful }: Evidence): { indicator: Indicator; basis: Basis } {
  const open = items.filter((item) => item.kind === 'incident');
  const candidates: [Indicator, Basis][] = [
    [word ?? 'unknown', basis],
    [componentsState(components.map((component) => component.state)), 'components'],
    [worst(open.map((item) => item.impact)), 'incidents'],
  ];
  const [indicator, rests] = candidates.find(([state]) => state !== 'unknown') ?? ['unknown', 'none'];
  if (indicator !== 'operational') return { indicator, basis: rests };
  if (open.length > 0) return { indicator: 'degraded', basis: 'incidents' };
  // A maintenance of unclear phase may be going on now.
  if (items.some((item) => item.phase !== 'scheduled')) return { indicator: 'maintenance', basis: 'incidents' };
  return doubtful || word === 'unknown' ? { indicator: 'unknown', basis: 'none' } : { indicator, basis: rests };
}

/** Whether an oddity forbids `operational`. Dates and links that were not understood do not bear on the state. */
export function isDoubt(oddity: string): boolean {
  return /^(shape|(type|enum|cut|missing):)/.test(oddity);
}

/**
 * What is left of a page for somebody who watches only some components, named by id, name or group: those
 * components, and the items that touch them or name none. (An item may touch a whole group.)
 *
 * @returns `missing`: a watched component is not in the feed, so nothing good can be said about it.
 */
export function watch(components: readonly StatusComponent[], items: readonly StatusItem[], wanted: readonly string[]) {
  const isCalled = ({ id, name, group }: StatusComponent, names: readonly string[]) =>
    names.includes(id) || names.includes(name) || (group !== null && names.includes(group));
  const kept = components.filter((component) => isCalled(component, wanted));
  return {
    components: kept,
    items: items.filter(
      ({ componentIds }) =>
        componentIds.length === 0 || kept.some((component) => isCalled(component, componentIds)),
    ),
    missing: !wanted.every((name) => kept.some((component) => isCalled(component, [name]))),
  };
}
