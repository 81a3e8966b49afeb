import { field } from '../clean.ts';
import type { Adapter, Basis, Phase, StatusItem } from '../model.ts';
import { openReader } from '../reader.ts';
import { INDICATORS } from '../roll-up.ts';
import { makeSnapshot } from '../snapshot.ts';

const PHASES: Phase[] = [
  'investigating',
  'identified',
  'monitoring',
  'scheduled',
  'inProgress',
  'resolved',
  'unknown',
];
const KINDS: StatusItem['kind'][] = ['incident', 'maintenance'];
const BASES: Basis[] = ['page', 'components', 'incidents', 'none'];

/**
 * Our own format, described in ../own-format.md. A snapshot is a document in this format, and reading one gives the
 * same snapshot again: what was in doubt or left out once stays so.
 */
export const adapt: Adapter = ([document], config) => {
  const read = openReader(config);
  const get = (key: string) => field(document, key);
  const word = <Word>(value: unknown, code: string, words: readonly (Word & string)[]) =>
    read.word(
      value,
      code,
      words.map((one) => one.toLowerCase()),
      words,
    );
  for (const code of read.list(get('oddities'), 'oddities'))
    read.oddities.add(read.text(code, 'oddities') ?? '');
  const snapshot = makeSnapshot(
    {
      isReadable: get('schema') === 1 && get('items') !== undefined,
      word: get('indicator') === undefined ? undefined : word(get('indicator'), 'indicator', INDICATORS),
      items: read.list(get('items'), 'items').map((entry) => {
        const of = (key: string) => field(entry, key);
        // An entry of unclear kind counts as an incident, the kind that can never be overlooked.
        const kind = word(of('kind'), 'items.kind', KINDS);
        return {
          id: of('id'),
          kind: kind === 'unknown' ? 'incident' : kind,
          title: of('title'),
          phase: word(of('phase') ?? 'unknown', 'items.phase', PHASES),
          impact: word(of('impact') ?? 'unknown', 'items.impact', INDICATORS),
          startsAt: of('startsAt'),
          endsAt: of('endsAt'),
          updatedAt: of('updatedAt'),
          url: of('url'),
          componentIds: read.list(of('componentIds'), 'items.componentIds'),
        };
      }),
      components: read.list(get('components'), 'components').map((entry) => ({
        id: field(entry, 'id') ?? field(entry, 'name'),
        name: field(entry, 'name'),
        group: field(entry, 'group'),
        state: word(field(entry, 'state'), 'components.state', INDICATORS),
      })),
      updatedAt: get('updatedAt'),
    },
    read,
    config,
  );
  const basis = BASES.find((one) => one === get('basis'));
  return {
    ...snapshot,
    basis: snapshot.basis === 'page' ? (basis ?? 'page') : snapshot.basis,
    truncated: snapshot.truncated || get('truncated') === true,
  };
};
