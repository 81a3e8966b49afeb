import { cleanText, field } from './clean.ts';
import type { Basis, Phase, StatusComponent, StatusConfig, StatusItem, StatusSnapshot } from './model.ts';
import { openReader } from './reader.ts';
import { INDICATORS, isDoubt, rollUp, watch } from './roll-up.ts';

const MAX_ITEMS = 5;
const MAX_COMPONENTS = 50;
const PHASES: readonly Phase[] = ['investigating', 'identified', 'monitoring', 'scheduled', 'inProgress', 'unknown'];
const BASES: readonly Basis[] = ['page', 'components', 'incidents', 'none'];
const KINDS: readonly StatusItem['kind'][] = ['incident', 'maintenance'];

/**
 * Reads a document in our own format (own-format.md) as if a stranger had written it: every string cleaned, every
 * list cut, every link checked, and the indicator worked out anew. All feeds pass through here (an adapter only
 * translates a provider's words), and so does what comes back from storage or another tab. Never throws; reading a
 * snapshot once more gives the same snapshot.
 *
 * @param oddities what an adapter has already found
 */
export function readSnapshot(document: unknown, config: StatusConfig, oddities = new Set<string>()): StatusSnapshot {
  const read = openReader(config, oddities);
  const page = read(document);
  if (field(document, 'schema') !== 1 || !page.has('items')) oddities.add('shape');
  for (const code of page.texts('oddities')) oddities.add(code);

  let items = page
    .list('items')
    .flatMap((entry): StatusItem[] => {
      const item = read(entry, 'items.');
      const title = item.text('title');
      const startsAt = item.date('startsAt');
      if (title === undefined) return [];
      return [
        {
          id: item.optionalText('id') || cleanText(`${title} ${startsAt}`),
          // An entry of unclear kind counts as an incident, the kind that can never be overlooked.
          kind: item.word('kind', KINDS) ?? 'incident',
          title,
          phase: (item.has('phase') && item.word('phase', PHASES)) || 'unknown',
          impact: (item.has('impact') && item.word('impact', INDICATORS)) || 'unknown',
          startsAt,
          endsAt: item.date('endsAt'),
          updatedAt: item.date('updatedAt'),
          url: item.link('url'),
          componentIds: item.texts('componentIds'),
        },
      ];
    })
    .sort(byUrgency);
  let components = page.list('components').flatMap((entry): StatusComponent[] => {
    const component = read(entry, 'components.');
    const name = component.text('name');
    const id = component.has('id') ? component.text('id') : name;
    const state = component.word('state', INDICATORS) ?? 'unknown';
    return name === undefined || id === undefined ? [] : [{ id, name, group: component.optionalText('group'), state }];
  });
  // A word that is there but says nothing is a doubt; a feed without one is judged by its components.
  let word = page.has('indicator') ? (page.word('indicator', INDICATORS) ?? 'unknown') : undefined;
  const basis = (page.has('basis') && page.word('basis', BASES)) || 'page';
  const updatedAt = page.date('updatedAt');

  if (config.components.length > 0) {
    const watched = watch(components, items, config.components);
    ({ items, components } = watched);
    word = undefined;
    if (watched.missing) oddities.add('missing:components');
  }
  const state = rollUp({ word, basis, components, items, doubtful: [...oddities].some(isDoubt) });
  // Whoever asks about one component must not conclude from a shortened list that nothing touches it.
  if (items.slice(MAX_ITEMS).some((item) => item.phase !== 'scheduled')) oddities.add('cut:items');
  return {
    schema: 1,
    provider: config.provider,
    ...state,
    items: items.slice(0, MAX_ITEMS),
    components: components.slice(0, MAX_COMPONENTS),
    updatedAt,
    truncated:
      field(document, 'truncated') === true ||
      items.length > MAX_ITEMS ||
      components.length > MAX_COMPONENTS ||
      /(^|,)cut:/.test(`${[...oddities]}`),
    oddities: [...oddities],
  };
}

/** Incidents newest first, then maintenances under way, then those ahead, soonest first. */
function byUrgency(one: StatusItem, other: StatusItem): number {
  const rank = ({ kind, phase }: StatusItem) => (kind === 'incident' ? 0 : phase === 'scheduled' ? 2 : 1);
  const start = ({ startsAt }: StatusItem) => Date.parse(startsAt ?? '1970-01-01');
  return rank(one) - rank(other) || (start(one) - start(other)) * (rank(one) - 1 || -1);
}
