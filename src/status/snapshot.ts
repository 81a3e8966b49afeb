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

/** How the raw fields of items and components are read, by the names of the reader's ways of reading. */
const ITEM = {
  id: 'optionalText',
  title: 'text',
  startsAt: 'date',
  endsAt: 'date',
  updatedAt: 'date',
  url: 'link',
} as const;
const COMPONENT = { id: 'text', name: 'text', group: 'optionalText' } as const;

/**
 * Makes the snapshot: cleans every string, date and link, keeps to the limits, and works out the indicator. An item
 * or component without a readable name is left out, which forbids `operational`. Never throws.
 */
export function makeSnapshot(draft: Draft, read: Reader, config: StatusConfig): StatusSnapshot {
  const { oddities } = read;
  if (!draft.isReadable) oddities.add('shape');
  /** A part of the draft with its raw fields read. */
  const cleaned = <Part>(raw: object, ways: Readonly<Record<string, keyof Cleaners>>) => {
    const part: Record<string, unknown> = { ...raw };
    // A loop: this runs for every part of a feed, and pairs of keys and values cost it a fifth of its time.
    for (const key in ways) part[key] = read[ways[key] as keyof Cleaners](part[key], key);
    return part as Part;
  };
  let items = draft.items
    .map((item) => {
      const componentIds = item.componentIds.map((id) => read.text(id, 'componentIds') ?? '');
      const one = cleaned<StatusItem>({ ...item, componentIds }, ITEM);
      one.id ||= one.title;
      return one;
    })
    .filter(({ title }) => title !== undefined)
    .sort(byUrgency);
  let components = draft.components
    .map((component) => cleaned<StatusComponent>(component, COMPONENT))
    .filter(({ id, name }) => id !== undefined && name !== undefined);
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
      all.some((code) => /^cut:/.test(code)),
    oddities: all,
  };
}

type Cleaners = Pick<Reader, 'text' | 'optionalText' | 'date' | 'link'>;

/** Incidents newest first, then maintenances under way, those ahead, soonest first, and what is over. */
function byUrgency(one: StatusItem, other: StatusItem): number {
  const rank = ({ kind, phase }: StatusItem) =>
    phase === 'resolved' ? 3 : kind === 'incident' ? 0 : phase === 'scheduled' ? 2 : 1;
  const start = ({ startsAt }: StatusItem) => startsAt ?? '';
  return rank(one) - rank(other) || start(other).localeCompare(start(one)) * (rank(one) === 2 ? -1 : 1);
}
