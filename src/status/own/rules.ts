import type { Finding } from '../../library/finding.ts';
import { suggest } from '../../library/nearest.ts';
import type { Source } from '../../library/source.ts';
import type { OwnDocument } from './schema.ts';

type Path = readonly (string | number)[];

/** An incident is not planned, so it cannot be at these. */
const OF_A_MAINTENANCE: readonly string[] = ['scheduled', 'inProgress'];

/** What is wrong between the fields of a document that fits the schema. */
export function ownFindings(
  { items, components = [], updatedAt, oddities }: OwnDocument,
  source: Source,
): Finding[] {
  const at = (path: Path, found: string, expected: string, mend: string): Finding[] => [
    { rule: 'own-format', file: source.file, ...source.locate(path), found, expected, mend },
  ];
  const days = (path: Path, name: string, time: string | null | undefined) =>
    time && !isDay(time)
      ? at(path, `${name}: "${time}"`, 'a day that there is', 'Correct the day or the month.')
      : [];
  const names = components.flatMap(({ id, name, group }) => [id ?? name, name, ...(group ? [group] : [])]);

  return [
    ...days(['updatedAt'], 'updatedAt', updatedAt),
    ...repeated(components.map(({ id, name }) => id ?? name)).flatMap((index) => {
      const { id, name } = components[index] ?? {};
      const found = `components[${index + 1}].${id ? 'id' : 'name'}: "${id ?? name}", for the second time`;
      return at(['components', index], found, 'an id of its own', 'Give it another id.');
    }),
    ...repeated(items.map(({ id }) => id)).flatMap((index) =>
      at(
        ['items', index, 'id'],
        `items[${index + 1}].id: "${items[index]?.id}", for the second time`,
        'an id of its own',
        'Give it another id.',
      ),
    ),
    ...items.flatMap(({ kind, phase, startsAt, endsAt, updatedAt: updated, componentIds = [] }, index) => {
      const name = `items[${index + 1}]`;
      const place = (field: string) => ['items', index, field];
      const times = { startsAt, endsAt, updatedAt: updated };
      const isOver = phase === 'resolved';
      return [
        ...Object.entries(times).flatMap(([field, time]) => days(place(field), `${name}.${field}`, time)),
        ...(isOver && !endsAt
          ? at(
              place('phase'),
              `${name}.phase: "resolved", without endsAt`,
              'endsAt: when it was resolved',
              'Add endsAt; readers are told for an hour after it.',
            )
          : []),
        ...(startsAt && endsAt && Date.parse(endsAt) < Date.parse(startsAt)
          ? at(
              place('endsAt'),
              `${name}.endsAt: "${endsAt}", before startsAt`,
              `a time not before "${startsAt}"`,
              'Are the two in the wrong order, or in different zones?',
            )
          : []),
        // A snapshot with oddities repeats what somebody else's feed said.
        ...(kind === 'incident' && OF_A_MAINTENANCE.includes(phase ?? '') && !oddities
          ? at(
              place('phase'),
              `${name}.phase: "${phase}", of an incident`,
              'investigating, identified, monitoring, resolved or unknown',
              `Correct it; or is it planned work? Then ${name}.kind is "maintenance".`,
            )
          : []),
        ...(phase === 'scheduled' && !startsAt
          ? at(
              place('phase'),
              `${name}.phase: "scheduled", without startsAt`,
              'startsAt: when it will begin',
              'Add startsAt; readers are told of it for three days before.',
            )
          : []),
        ...componentIds.flatMap((id, place) =>
          names.length === 0 || names.includes(id)
            ? []
            : at(
                ['items', index, 'componentIds', place],
                `${name}.componentIds[${place + 1}]: "${id}"`,
                `an id, name or group of components: ${[...new Set(names)].join(', ')}`,
                suggest(id, names),
              ),
        ),
      ];
    }),
  ];
}

/** Places of those that stood there before. */
function repeated(ids: readonly (string | undefined)[]): number[] {
  return ids.flatMap((id, index) => (id !== undefined && ids.indexOf(id) < index ? [index] : []));
}

/** `Date` takes the 31st of a short month for the 1st of the next. */
function isDay(time: string): boolean {
  const day = time.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
