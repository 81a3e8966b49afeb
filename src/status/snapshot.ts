import { cleanText } from './clean.ts';
import type { Indicator, StatusComponent, StatusConfig, StatusItem, StatusSnapshot } from './model.ts';
import type { Reader } from './reader.ts';
import { rollUp, watch } from './roll-up.ts';

const MAX_ITEMS = 5;
const MAX_COMPONENTS = 50;

/** Fields as the feed has them: not yet cleaned, of any type; absent where it has none. */
type Raw<Key extends string> = { [key in Key]?: unknown };

/** What an adapter finds in a feed: states in our words, everything else as it stands there. */
export interface Draft extends Raw<'updatedAt'> {
  /** The document has the skeleton of its format. */
  isReadable: boolean;
  /** The page-level word; undefined when the feed has none, `unknown` when it says nothing to us. */
  word: Indicator | undefined;
  items: (Pick<StatusItem, 'kind' | 'phase' | 'impact'> &
    Raw<'id' | 'title' | 'startsAt' | 'endsAt' | 'updatedAt' | 'url'> & {
      componentIds: readonly unknown[];
    })[];
  components: (Pick<StatusComponent, 'state'> & Raw<'id' | 'name' | 'group'>)[];
}

/**
 * Makes the snapshot: cleans every string, date and link, keeps to the limits, and works out the indicator. An item
 * or component without a readable name is left out, which forbids `operational`. Never throws.
 */
export function makeSnapshot(draft: Draft, read: Reader, config: StatusConfig): StatusSnapshot {
  const { oddities } = read;
  if (!draft.isReadable) oddities.add('shape');
  let items = draft.items
    .flatMap((item): StatusItem[] => {
      const title = read.text(item.title, 'items.title');
      const startsAt = read.date(item.startsAt, 'items.startsAt');
      if (title === undefined) return [];
      return [
        {
          id: read.optionalText(item.id, 'items.id') || cleanText(`${title} ${startsAt}`),
          kind: item.kind,
          title,
          phase: item.phase,
          impact: item.impact,
          startsAt,
          endsAt: read.date(item.endsAt, 'items.endsAt'),
          updatedAt: read.date(item.updatedAt, 'items.updatedAt'),
          url: read.link(item.url),
          componentIds: item.componentIds.map((id) => read.text(id, 'items.componentIds') ?? ''),
        },
      ];
    })
    .sort(byUrgency);
  let components = draft.components.flatMap(({ state, ...component }): StatusComponent[] => {
    const id = read.text(component.id, 'components.id');
    const name = read.text(component.name, 'components.name');
    const group = read.optionalText(component.group, 'components.group');
    return id === undefined || name === undefined ? [] : [{ id, name, group, state }];
  });
  let { word } = draft;
  const updatedAt = read.date(draft.updatedAt, 'updatedAt');
  if (config.components.length > 0) {
    const watched = watch(components, items, config.components);
    ({ items, components } = watched);
    word = undefined;
    if (watched.silent) oddities.add('silent:components');
  }
  const all = [...oddities];
  return {
    schema: 1,
    provider: config.provider,
    // Dates and links that were not understood do not bear on the state; anything else does.
    ...rollUp({ word, components, items, doubtful: all.some((code) => !/^(date|link):/.test(code)) }),
    items: items.slice(0, MAX_ITEMS),
    components: components.slice(0, MAX_COMPONENTS),
    updatedAt,
    truncated:
      items.length > MAX_ITEMS ||
      components.length > MAX_COMPONENTS ||
      all.some((code) => code.startsWith('cut:')),
    oddities: all,
  };
}

/** Incidents newest first, then maintenances under way, then those ahead, soonest first. */
function byUrgency(one: StatusItem, other: StatusItem): number {
  const rank = ({ kind, phase }: StatusItem) => (kind === 'incident' ? 0 : phase === 'scheduled' ? 2 : 1);
  // Times of one form, so their order is that of their texts.
  const [start, end] = [one.startsAt ?? '', other.startsAt ?? ''];
  const order = start < end ? -1 : start > end ? 1 : 0;
  return rank(one) - rank(other) || order * (rank(one) - 1 || -1);
}
