import { cleanDate, cleanLink, cleanText, field, isObject } from './clean.ts';
import type { Basis, Indicator, Phase, StatusComponent, StatusConfig, StatusItem, StatusSnapshot } from './model.ts';
import { isDoubt, rollUp, watch } from './roll-up.ts';

const MAX_ITEMS = 5;
const MAX_COMPONENTS = 50;
const MAX_ODDITIES = 20;
/** Array entries looked at; adapters hand over one more, so that the cut is noticed here. */
export const MAX_ENTRIES = 2000;

const INDICATORS = vocabulary<Indicator>(
  'operational',
  'maintenance',
  'degraded',
  'partialOutage',
  'majorOutage',
  'unknown',
);
const PHASES = vocabulary<Phase>('investigating', 'identified', 'monitoring', 'scheduled', 'inProgress', 'unknown');
const BASES = vocabulary<Basis>('page', 'components', 'incidents', 'none');
const KINDS = vocabulary<StatusItem['kind']>('incident', 'maintenance');

/** A Map, so that a status named `constructor` is not found. Words are compared without regard to case. */
function vocabulary<Word extends string>(...words: Word[]): ReadonlyMap<string, Word> {
  return new Map(words.map((word) => [word.toLowerCase(), word]));
}

/**
 * Reads a document in our own format (own-format.md) as if a stranger had written it: every string cleaned, every
 * list cut, every link checked, and the indicator worked out anew. All feeds pass through here (an adapter only
 * translates a provider's words), and so does what comes back from storage or another tab. Never throws; reading a
 * snapshot again gives the same snapshot.
 */
export function readSnapshot(document: unknown, config: StatusConfig): StatusSnapshot {
  const found = new Set<string>();
  const odd = (code: string) => void found.add(code);

  const text = (value: unknown, code: string): string | null => {
    if (typeof value === 'string') return cleanText(value);
    odd(`type:${code}`);
    return null;
  };
  const word = <Word>(words: ReadonlyMap<string, Word>, value: unknown, code: string): Word | null => {
    const known = typeof value === 'string' ? words.get(value.trim().toLowerCase()) : undefined;
    if (known === undefined) odd(`${typeof value === 'string' ? 'enum' : 'type'}:${code}`);
    return known ?? null;
  };
  const list = (value: unknown, code: string): unknown[] => {
    if (!Array.isArray(value)) odd(`type:${code}`);
    else if (value.length > MAX_ENTRIES) odd(`cut:${code}`);
    return Array.isArray(value) ? value.slice(0, MAX_ENTRIES) : [];
  };
  const optional = <Result>(value: unknown, read: (value: unknown) => Result, otherwise: Result): Result =>
    value === undefined || value === null ? otherwise : read(value);
  const date = (value: unknown, code: string): string | null =>
    optional(
      value,
      (given) => {
        if (typeof given !== 'string') odd(`type:${code}`);
        else if (cleanDate(given) === null) odd(`date:${code}`);
        return typeof given === 'string' ? cleanDate(given) : null;
      },
      null,
    );
  const link = (value: unknown): string | null =>
    optional(
      value,
      (given) => {
        const checked = typeof given === 'string' ? cleanLink(given, config.pageUrl, config.linkHosts) : null;
        if (checked === null) odd(typeof given === 'string' ? 'link:items' : 'type:items.url');
        return checked;
      },
      null,
    );

  function item(entry: unknown): StatusItem | null {
    const get = (key: string) => field(entry, key);
    const title = text(get('title'), 'items');
    if (title === null) return null;
    // An entry of unclear kind counts as an incident, the kind that can never be overlooked.
    const kind = word(KINDS, get('kind'), 'items.kind') ?? 'incident';
    const startsAt = date(get('startsAt'), 'items.startsAt');
    return {
      id: optional(get('id'), (id) => text(id, 'items.id'), null) || cleanText(`${title} ${startsAt}`),
      kind,
      title,
      phase:
        kind === 'incident' && get('phase') === undefined
          ? 'unknown'
          : (word(PHASES, get('phase'), 'items.phase') ?? 'unknown'),
      impact: optional(get('impact'), (impact) => word(INDICATORS, impact, 'items.impact'), null) ?? 'unknown',
      startsAt,
      endsAt: date(get('endsAt'), 'items.endsAt'),
      updatedAt: date(get('updatedAt'), 'items.updatedAt'),
      url: link(get('url')),
      componentIds: optional(get('componentIds'), (ids) => list(ids, 'items.componentIds'), [])
        .map((id) => text(id, 'items.componentIds'))
        .filter((id) => id !== null),
    };
  }

  function component(entry: unknown): StatusComponent | null {
    const name = text(field(entry, 'name'), 'components');
    const id = optional(field(entry, 'id'), (given) => text(given, 'components.id'), name);
    if (name === null || id === null) return null;
    const state = word(INDICATORS, field(entry, 'state'), 'components.state') ?? 'unknown';
    return { id, name, group: optional(field(entry, 'group'), (group) => text(group, 'components.group'), null), state };
  }

  if (!isObject(document) || field(document, 'schema') !== 1) return unreadable(config);
  for (const code of optional(field(document, 'oddities'), (codes) => list(codes, 'oddities'), [])) {
    found.add(text(code, 'oddities') ?? '');
  }
  const everyItem = list(field(document, 'items'), 'items').map(item);
  const everyComponent = optional(field(document, 'components'), (all) => list(all, 'components'), []).map(component);
  const said = field(document, 'indicator');

  let items = everyItem.filter((entry) => entry !== null).sort(byUrgency);
  let components = everyComponent.filter((entry) => entry !== null);
  let pageWord = said === undefined ? undefined : (word(INDICATORS, said, 'indicator') ?? 'unknown');
  if (config.components.length > 0) {
    const watched = watch(components, items, config.components);
    ({ items, components } = watched);
    pageWord = undefined;
    if (watched.missing) odd('missing:components');
  }
  const state = rollUp({
    word: pageWord,
    basis: optional(field(document, 'basis'), (basis) => word(BASES, basis, 'basis'), null) ?? 'page',
    components,
    items,
    doubtful: [...found].some(isDoubt),
  });
  const updatedAt = date(field(document, 'updatedAt'), 'updatedAt');
  // Whoever watches one component must not conclude from a cut list that nothing touches it.
  if (items.slice(MAX_ITEMS).some((entry) => entry.phase !== 'scheduled')) odd('cut:items');
  const truncated =
    field(document, 'truncated') === true ||
    items.length > MAX_ITEMS ||
    components.length > MAX_COMPONENTS ||
    [...found].some((code) => code.startsWith('cut:'));
  return {
    schema: 1,
    provider: config.provider,
    ...state,
    items: items.slice(0, MAX_ITEMS),
    components: components.slice(0, MAX_COMPONENTS),
    updatedAt,
    truncated,
    oddities: [...found].slice(0, MAX_ODDITIES),
  };
}

/** The answer to a document without the skeleton of its format. */
export function unreadable(config: StatusConfig, oddities: readonly string[] = ['shape']): StatusSnapshot {
  return {
    schema: 1,
    provider: config.provider,
    indicator: 'unknown',
    basis: 'none',
    items: [],
    components: [],
    updatedAt: null,
    truncated: false,
    oddities: [...oddities],
  };
}

/** Incidents newest first, then maintenances under way, then those ahead, soonest first. */
function byUrgency(one: StatusItem, other: StatusItem): number {
  const rank = (item: StatusItem) => (item.kind === 'incident' ? 0 : item.phase === 'scheduled' ? 2 : 1);
  const start = (item: StatusItem) => item.startsAt ?? '';
  const earlierFirst = start(one) < start(other) ? -1 : start(one) > start(other) ? 1 : 0;
  return rank(one) - rank(other) || (rank(one) === 2 ? earlierFirst : -earlierFirst);
}
