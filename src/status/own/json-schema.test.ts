import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapt } from '../adapters/own.ts';
import { isObject } from '../clean.ts';
import { configFor } from '../fixtures/feeds.ts';
import { bent, full } from './fixtures/documents.ts';
import { ownJsonSchema, ownSchema } from './schema.ts';
import { validateOwn } from './validate.ts';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}
const understood = new Set(
  'type const enum pattern anyOf items properties required additionalProperties'.split(' '),
);
const told = new Set(['$schema', 'title', 'description']);

/** JSON Schema 2020-12, as much of it as our file uses; an unknown keyword fails the test. */
function fits(value: unknown, schema: Schema): boolean {
  const unknown = Object.keys(schema).filter((key) => !understood.has(key) && !told.has(key));
  if (unknown.length > 0) throw new Error(`This test does not know ${unknown}.`);
  const { type, pattern, anyOf, items, properties, required = [] } = schema;
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  if (type && kind !== type) return false;
  if ('const' in schema && value !== schema.const) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (pattern && typeof value === 'string' && !new RegExp(pattern, 'u').test(value)) return false;
  if (anyOf && !anyOf.some((one) => fits(value, one))) return false;
  if (items && Array.isArray(value)) return value.every((one) => fits(one, items));
  if (!isObject(value)) return true;
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, one]) => {
      const known = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
      return known ? fits(one, known) : schema.additionalProperties !== false;
    })
  );
}

const file = JSON.parse(readFileSync(join(import.meta.dirname, '../own.schema.json'), 'utf8')) as Schema;

describe('own.schema.json', () => {
  it('is the schema of the validator: if not, write what this test shows into the file', () => {
    expect(file).toEqual(ownJsonSchema());
  });

  it('agrees with the validator on every document', () => {
    let sound = 0;
    fc.assert(
      fc.property(bent, (document) => {
        const isSound = ownSchema.safeParse(document).success;
        if (isSound) sound++;
        expect(fits(document, file)).toBe(isSound);
      }),
      { numRuns: 3000 },
    );
    // Or it would agree about nothing but refusal.
    expect(sound).toBeGreaterThan(300);
  });
});

describe('a document the validator accepts', () => {
  it('leaves the reader no doubt: it can say that all is well', () => {
    let accepted = 0;
    fc.assert(
      fc.property(bent, (bentDocument) => {
        const bytes = new TextEncoder().encode(JSON.stringify(bentDocument));
        const { document } = validateOwn('status.json', bytes);
        // What a snapshot could not understand stays not understood.
        if (!document || document.oddities) return;
        accepted++;
        const { oddities } = adapt([document], configFor({ provider: 'own' }));
        expect(oddities.filter((code) => !code.startsWith('link:'))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(200);
  });

  it('may be a snapshot, which programs publish', () => {
    const snapshot = adapt([full()], configFor({ provider: 'own' }));
    expect(validateOwn('status.json', new TextEncoder().encode(JSON.stringify(snapshot))).findings).toEqual(
      [],
    );
  });
});

describe('own-format.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../own-format.md'), 'utf8');

  it('shows a valid document', () => {
    const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    expect(validateOwn('example', new TextEncoder().encode(example)).findings).toEqual([]);
  });

  it('names every field and every word of the schema', () => {
    const words: string[] = [];
    const collect = ({ properties = {}, items, anyOf = [], enum: choices = [] }: Schema) => {
      words.push(...Object.keys(properties), ...choices.map(String));
      for (const one of [...Object.values(properties), ...anyOf, ...(items ? [items] : [])]) collect(one);
    };
    collect(file);
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
  });
});
