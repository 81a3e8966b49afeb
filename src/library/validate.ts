import type { z } from 'astro/zod';
import type { Finding } from './finding.ts';
import { nearest, suggest } from './nearest.ts';
import type { Source } from './source.ts';

/**
 * Checks a source against its schema. Every mistake becomes a finding at the line where it stands, with the nearest
 * allowed word for a mistyped key or choice.
 */
export function validate<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): { value?: z.output<Schema>; findings: Finding[] } {
  const result = schema.safeParse(source.value, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  const told = new Set<string>();
  const issues = result.error.issues.flatMap(flatten);
  const misspelt = issues.flatMap((issue) => meantBy(schema, issue));
  const strange = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? [name(issue.path)] : []));
  const findings = issues
    // What a whole lacks because the name of one of its fields is misspelt is told once, too.
    .filter((issue) => issue.code !== 'custom' || !strange.includes(name(issue.path)))
    // A field that is missing because its name is misspelt is told once.
    .filter((issue) => !misspelt.includes(name(issue.path)))
    // A value of the wrong type breaks several rules of its field; the first says what it should be.
    .filter((issue) => {
      const key = `${issue.code === 'unrecognized_keys'} ${name(issue.path)}`;
      return !told.has(key) && told.add(key);
    })
    .flatMap((issue) => explain(source, schema, issue));
  return { findings };
}

type Issue = z.core.$ZodIssue;

/** A union fails with a list of issues per branch; the branch that got furthest is the one the writer meant. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const depth = (branch: readonly Issue[]) => Math.max(0, ...branch.map(({ path }) => path.length));
  const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  return meant.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

/** Names of the fields that unknown ones most likely stand for. */
function meantBy(schema: z.ZodType, issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const near = nearest(key, keysAt(schema, issue.path));
    return near === undefined ? [] : [name([...issue.path, near])];
  });
}

function explain(source: Source, schema: z.ZodType, issue: Issue): Finding[] {
  const rule = 'schema';
  const field = name(issue.path);
  const base = { rule, file: source.file, ...source.locate(issue.path) };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => ({
        rule,
        file: source.file,
        ...source.locateKey([...issue.path, key]),
        found: `an unknown field "${key}"${field ? ` in ${field}` : ''}`,
        expected: `one of: ${known.join(', ')}`,
        mend: suggest(key, known),
      }));
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const missing = issue.input === undefined;
      return [
        {
          ...base,
          found: missing ? `no ${field}` : `${field}: ${show(issue.input)}`,
          expected: `one of: ${allowed.join(', ')}`,
          mend: missing ? `Add ${field}: ${allowed.join(' or ')}.` : suggest(issue.input, allowed),
        },
      ];
    }
    case 'invalid_type': {
      const missing = issue.input === undefined || issue.input === null;
      // A schema may say in its own words what is wanted.
      const expected = /^Invalid input/.test(issue.message) ? article(issue.expected) : issue.message;
      return [
        {
          ...base,
          found: missing
            ? field
              ? `no ${field}`
              : 'an empty file'
            : `${field || 'the file'}: ${show(issue.input)}`,
          expected,
          mend: mendType(source, issue, field, expected),
        },
      ];
    }
    case 'too_small':
    case 'too_big': {
      const text = typeof issue.input === 'string' ? issue.input.trim() : undefined;
      if (text === undefined) break;
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      const difference = Math.abs(text.length - limit);
      return [
        {
          ...base,
          found: `${field}: ${show(text)}, ${count(text.length)}`,
          expected: issue.message,
          mend: issue.code === 'too_small' ? `Add ${count(difference)}.` : `Leave out ${count(difference)}.`,
        },
      ];
    }
  }
  return [
    {
      ...base,
      found: `${field || 'the file'}: ${show(issue.input)}`,
      expected: issue.message,
      mend: `Write: ${issue.message}.`,
    },
  ];
}

function mendType(source: Source, { input, path }: Issue, field: string, expected: string): string {
  // Codes of errors, `true` and `null` are no texts to YAML until they stand in quotes.
  if (expected === names['string']) {
    if (typeof input === 'number' || typeof input === 'boolean')
      return `Put it in quotes: "${asWritten(source, path) ?? input}".`;
    if (input === null && typeof path.at(-1) === 'number')
      return 'Put the word in quotes, such as "null", or remove the empty place.';
  }
  const missing = input === undefined || input === null;
  return `${missing && field ? `Add ${field}` : 'Write'}: ${expected}.`;
}

/** The word at a path as the file has it: 0x800ccc0e and 5.70 are other numbers once they are read. */
function asWritten(source: Source, path: readonly PropertyKey[]): string | undefined {
  const { line, column } = source.locate(path);
  const rest = source.text.split('\n')[line - source.firstLine]?.slice(column - 1);
  return /^[^\s,[\]{}#]+/.exec(rest ?? '')?.[0];
}

function count(characters: number): string {
  return characters === 1 ? '1 character' : `${characters} characters`;
}

const names: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list, such as [one, two]',
  object: 'fields with a name each (key: value)',
  record: 'fields with a name each (key: value)',
  boolean: 'true or false',
  number: 'a number',
};

function article(type: string): string {
  return names[type] ?? type;
}

function name(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Field names the schema knows at a path, for "did you mean". */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) current = inside(unwrap(current), step);
  const shape = (unwrap(current) as { shape?: Record<string, unknown> } | undefined)?.shape;
  return shape ? Object.keys(shape) : [];
}

function unwrap(schema: unknown): unknown {
  const definition = (
    schema as { def?: { innerType?: unknown; in?: unknown; options?: unknown[] } } | undefined
  )?.def;
  if (definition?.innerType) return unwrap(definition.innerType);
  // What is changed after it has been read, by transform.
  if (definition?.in) return unwrap(definition.in);
  const options = definition?.options;
  if (options) return options.map(unwrap).find((option) => (option as { shape?: unknown }).shape) ?? schema;
  return schema;
}

function inside(schema: unknown, step: PropertyKey): unknown {
  const definition = (schema as { def?: { element?: unknown; valueType?: unknown } }).def;
  if (typeof step === 'number') return definition?.element;
  return (schema as { shape?: Record<string, unknown> }).shape?.[String(step)] ?? definition?.valueType;
}
