import type { Basis, Indicator, StatusComponent, StatusItem } from './model.ts';

/** From worst to best. "Not known" is worse than fine: whoever combines states can never lose a doubt. */
export const INDICATORS: readonly Indicator[] = [
  'majorOutage',
  'partialOutage',
  'degraded',
  'maintenance',
  'unknown',
  'operational',
];

/** The worst of several states; `unknown` for none at all. */
export function worst(states: readonly Indicator[]): Indicator {
  return INDICATORS.find((state) => states.includes(state)) ?? 'unknown';
}

/** One state for several components. Components whose state is not known do not speak for the others. */
export function componentsState(states: readonly Indicator[]): Indicator {
  const state = worst(states.filter((one) => one !== 'unknown'));
  return state === 'majorOutage' && states.some((one) => one !== state) ? 'partialOutage' : state;
}

export interface Evidence {
  /** The page-level word; undefined when the feed has none or it must not count. */
  word: Indicator | undefined;
  components: readonly StatusComponent[];
  items: readonly StatusItem[];
  /** Something that bears on the state was not understood, or not read to its end. */
  doubtful: boolean;
}

/** An incident that is going on, as far as the feed says. */
export function isOpen({ kind, phase }: StatusItem): boolean {
  return kind === 'incident' && phase !== 'resolved';
}

/**
 * The indicator and what it rests on. The rule behind all of it: `operational` needs positive evidence, nothing
 * against it, and no doubt. A page whose own word is "fine" while one of its components is not is not believed.
 */
export function rollUp({ word, components, items, doubtful }: Evidence): {
  indicator: Indicator;
  basis: Basis;
} {
  const open = items.filter(isOpen);
  const parts = componentsState(components.map(({ state }) => state));
  // Fine by its own word while a component of it is not: the component is believed.
  const denied = word === 'operational' && parts !== 'operational' && parts !== 'unknown';
  const evidence: [Indicator | undefined, Basis][] = [
    [denied ? undefined : word, 'page'],
    [parts, 'components'],
    [worst(open.map(({ impact }) => impact)), 'incidents'],
  ];
  const [indicator = 'unknown', basis]: (typeof evidence)[number] = evidence.find(
    ([state = 'unknown']) => state !== 'unknown',
  ) ?? ['unknown', 'none'];
  if (indicator !== 'operational') return { indicator, basis };
  if (open.length > 0) return { indicator: 'degraded', basis: 'incidents' };
  // A maintenance of unclear phase may be going on now.
  if (items.some(({ phase }) => phase !== 'scheduled' && phase !== 'resolved'))
    return { indicator: 'maintenance', basis: 'incidents' };
  return doubtful || word === 'unknown' ? { indicator: 'unknown', basis: 'none' } : { indicator, basis };
}

/**
 * What is left of a page for somebody who watches only some components, named by id, name or group: those
 * components, and the items that touch them or name none. (An item may touch a whole group.)
 *
 * @returns `silent`: a watched component is not in the feed or does not tell its state, so nothing good can be said.
 */
export function watch(
  components: readonly StatusComponent[],
  items: readonly StatusItem[],
  wanted: readonly string[],
) {
  const isCalled = ({ id, name, group }: StatusComponent, names: readonly string[]) =>
    [id, name, group ?? id].some((one) => names.includes(one));
  const kept = components.filter((component) => isCalled(component, wanted));
  return {
    components: kept,
    items: items.filter(
      ({ componentIds }) =>
        componentIds.length === 0 || kept.some((component) => isCalled(component, componentIds)),
    ),
    silent:
      kept.some((component) => component.state === 'unknown') ||
      !wanted.every((name) => kept.some((component) => isCalled(component, [name]))),
  };
}
