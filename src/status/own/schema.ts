import { z } from 'astro/zod';
import type { Indicator } from '../model.ts';

/*
 * Our own format as a schema: what the validator checks and what ../own.schema.json is made from, so it holds only
 * what JSON Schema can say. What fields must be to each other is in rules.ts. The messages are for whoever writes the
 * file. Stricter than the reader (../adapters/own.ts), which must make the best of what it gets.
 */

const STATES = [
  'operational',
  'maintenance',
  'degraded',
  'partialOutage',
  'majorOutage',
  'unknown',
] as const satisfies readonly Indicator[];
const PHASES = [
  'investigating',
  'identified',
  'monitoring',
  'scheduled',
  'inProgress',
  'resolved',
  'unknown',
];

const state = (says: string) => z.enum(STATES).describe(says);
const some = (says: string) => z.string().regex(/\S/u, 'some words').describe(says);
const time = (says: string) =>
  z
    .string()
    .regex(
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/u,
      'a time with its zone, such as 2026-11-20T09:30:00Z or 2026-11-20T11:30:00+02:00',
    )
    .nullish()
    .describe(says);

const item = z.strictObject({
  id: some('Stays the same while the item is told of.').optional(),
  kind: z.enum(['incident', 'maintenance']),
  title: some('One line; readers see at most 140 characters.'),
  phase: z
    .enum(PHASES)
    .nullish()
    .describe('How far it is; "resolved" needs endsAt. A maintenance ahead is "scheduled".'),
  impact: state('How bad it is.').nullish(),
  startsAt: time('When it began or will begin.'),
  endsAt: time('When it ended or will end; for a resolved item, when it was resolved.'),
  updatedAt: time('When something about it last changed.'),
  url: z
    .string()
    .regex(/^https:\/\/[^\s/?#@]+([/?#]\S*)?$/u, 'an address that begins with https://')
    .nullish()
    .describe('More about it, on the host of the status page or one of linkHosts.'),
  componentIds: z
    .array(some('An id, name or group of the components.'))
    .optional()
    .describe('What it touches; none means everything.'),
});

const component = z.strictObject({
  id: some('What items name it by; without it, the name.').optional(),
  name: some('What provider.yml and readers know it by.'),
  group: some('Several components under one name.').nullish(),
  state: state('How it fares.'),
});

export const ownSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    schema: z.literal(1).describe('The version of this format.'),
    indicator: state('How the service fares as a whole; without it the components decide.').optional(),
    updatedAt: time('When this file was written; shown, never used to judge how fresh it is.'),
    items: z.array(item).describe('Incidents and maintenances; empty when nothing is wrong or planned.'),
    components: z.array(component).optional().describe('The parts of the service.'),
    // What a snapshot has, too, for programs that publish what they read elsewhere.
    provider: z.string().optional().describe('Of a snapshot: where it was read.'),
    basis: z.enum(['page', 'components', 'incidents', 'none']).optional().describe('Of a snapshot.'),
    truncated: z.boolean().optional().describe('Of a snapshot: something was left out.'),
    oddities: z
      .array(z.string())
      .optional()
      .describe('Of a snapshot: what was not understood; any but dates and links forbid "operational".'),
  })
  .meta({
    title: 'Service status',
    description: 'A status.json for help centres, described in own-format.md.',
  });

export type OwnDocument = z.output<typeof ownSchema>;

/** The schema for other programs, as it stands in ../own.schema.json. */
export function ownJsonSchema(): object {
  return z.toJSONSchema(ownSchema, { io: 'input' });
}
