import { describe, expect, it } from 'vitest';
import { full } from './fixtures/documents.ts';
import { validateOwn } from './validate.ts';

type Document = ReturnType<typeof full>;

const check = (text: string) => validateOwn('status.json', new TextEncoder().encode(text));
/** What is told of a sound document after one change. */
function findingsAfter(change: (document: Document & Record<string, unknown>) => void) {
  const document: Document & Record<string, unknown> = full();
  change(document);
  return check(JSON.stringify(document, null, 2)).findings;
}
const item = (document: Document) => document.items[0] as Document['items'][0] & Record<string, unknown>;

describe('a file that is right', () => {
  it('gives the document', () => {
    expect(check(JSON.stringify(full()))).toEqual({ findings: [], document: full() });
  });

  it('may begin with the mark that some editors write', () => {
    expect(check(`\ufeff${JSON.stringify(full())}`).findings).toEqual([]);
  });

  it('may say nothing but that nothing is wrong', () => {
    expect(check('{"schema":1,"indicator":"operational","items":[]}').findings).toEqual([]);
  });

  it('may be a snapshot that repeats what somebody else said of an incident', () => {
    const said = (d: Document) => Object.assign(item(d), { phase: 'inProgress' });
    expect(findingsAfter((d) => Object.assign(d, { oddities: ['enum:items.kind'] }, said(d) && {}))).toEqual(
      [],
    );
  });

  it('may tell of a resolved incident, with the time at which it was resolved', () => {
    const resolved = (document: Document) =>
      Object.assign(item(document), { phase: 'resolved', endsAt: '2026-11-20T12:00:00Z' });
    expect(findingsAfter(resolved)).toEqual([]);
  });
});

describe('a file that is wrong is told by path, line and column, with what to do:', () => {
  it.each<[string, (document: Document & Record<string, unknown>) => void, object]>([
    [
      'a mistyped state',
      (d) => Object.assign(d, { indicator: 'degarded' }),
      { line: 3, column: 16, found: 'indicator: "degarded"', mend: 'Did you mean "degraded"?' },
    ],
    [
      'a mistyped phase',
      (d) => Object.assign(item(d), { phase: 'resolvd' }),
      { line: 10, column: 16, found: 'items[1].phase: "resolvd"', mend: 'Did you mean "resolved"?' },
    ],
    [
      'a mistyped field',
      (d) => Object.assign(item(d), { startAt: '2026-11-20T09:30:00Z' }),
      { found: 'an unknown field "startAt" in items[1]', mend: 'Did you mean "startsAt"?' },
    ],
    [
      'a version that there is not',
      (d) => Object.assign(d, { schema: 2 }),
      { line: 2, column: 13, found: 'schema: 2', expected: 'one of: 1' },
    ],
    [
      'no version',
      (d) => Object.assign(d, { schema: undefined }),
      { found: 'no schema', line: 1, column: 1 },
    ],
    [
      'no list of items',
      (d) => Object.assign(d, { items: undefined }),
      { found: 'no items', mend: 'Add items: a list, such as [one, two].' },
    ],
    [
      'null where a list belongs',
      (d) => Object.assign(d, { components: null }),
      { found: 'no components', expected: 'a list, such as [one, two]' },
    ],
    [
      'a number where a text belongs',
      (d) => Object.assign(item(d), { title: 5 }),
      { line: 9, found: 'items[1].title: 5', expected: 'a text' },
    ],
    ['an empty title', (d) => Object.assign(item(d), { title: ' ' }), { expected: 'some words' }],
    [
      'a time without its zone',
      (d) => Object.assign(item(d), { startsAt: '2026-11-20 09:30' }),
      { found: 'items[1].startsAt: "2026-11-20 09:30"', expected: expect.stringContaining('with its zone') },
    ],
    [
      'a day that there is not',
      (d) => Object.assign(item(d), { startsAt: '2026-02-30T09:30:00Z' }),
      { found: 'items[1].startsAt: "2026-02-30T09:30:00Z"', expected: 'a day that there is' },
    ],
    [
      'such a day at the top',
      (d) => Object.assign(d, { updatedAt: '2026-06-31T00:00Z' }),
      { line: 4, column: 16, found: 'updatedAt: "2026-06-31T00:00Z"' },
    ],
    [
      'an end before the beginning',
      (d) => Object.assign(item(d), { endsAt: '2026-11-20T09:29:00Z' }),
      { found: expect.stringContaining('before startsAt') },
    ],
    [
      'resolved without a time',
      (d) => Object.assign(item(d), { phase: 'resolved' }),
      { line: 10, expected: 'endsAt: when it was resolved' },
    ],
    [
      'scheduled without a time',
      (d) => Object.assign(item(d), { kind: 'maintenance', phase: 'scheduled', startsAt: null }),
      { expected: 'startsAt: when it will begin' },
    ],
    [
      'an address that is not https',
      (d) => Object.assign(item(d), { url: 'http://status.example.com/' }),
      {
        found: 'items[1].url: "http://status.example.com/"',
        expected: 'an address that begins with https://',
      },
    ],
    [
      'an address with a password',
      (d) => Object.assign(item(d), { url: 'https://me:secret@status.example.com/' }),
      { expected: 'an address that begins with https://' },
    ],
    [
      'the version as a text',
      (d) => Object.assign(d, { schema: '1' }),
      { line: 2, column: 13, found: 'schema: "1"', mend: 'Write 1 without quotes: "schema": 1.' },
    ],
    [
      'an incident at a step of planned work',
      (d) => Object.assign(item(d), { phase: 'inProgress' }),
      {
        line: 10,
        found: 'items[1].phase: "inProgress", of an incident',
        expected: 'investigating, identified, monitoring, resolved or unknown',
      },
    ],
    [
      'an incident that is planned',
      (d) => Object.assign(item(d), { phase: 'scheduled' }),
      { found: 'items[1].phase: "scheduled", of an incident' },
    ],
    [
      'a component that is not listed',
      (d) => Object.assign(item(d), { componentIds: ['IMAP', 'webmial'] }),
      { found: 'items[1].componentIds[2]: "webmial"', mend: 'Did you mean "webmail"?' },
    ],
    [
      'an id that stands twice',
      (d) => Object.assign(d.items[1] ?? {}, { id: 'slow-sign-in' }),
      { found: 'items[2].id: "slow-sign-in", for the second time' },
    ],
    [
      'a component that stands twice',
      (d) => d.components.push({ name: 'IMAP', group: null, state: 'operational' }),
      { found: 'components[3].name: "IMAP", for the second time' },
    ],
  ])('%s', (_, change, told) => {
    const findings = findingsAfter(change);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file: 'status.json', ...told });
  });

  it('all of them at once', () => {
    const findings = findingsAfter((d) => {
      Object.assign(d, { indicator: 'x' });
      Object.assign(item(d), { kind: 'x', title: null });
    });
    expect(findings.map(({ found }) => found)).toEqual([
      'indicator: "x"',
      'items[1].kind: "x"',
      'no items[1].title',
    ]);
  });

  it.each([
    ['{"schema":1,"items":[],}', 'Leave out the comma'],
    ['{"schema":1,"items":[]', 'Close every quote and brace'],
    ["{'schema':1}", 'in double quotes'],
    ['', 'Write at least {"schema": 1'],
    ['\n', 'Write at least {"schema": 1'],
    ['{"schema":1, // the version\n"items":[]}', 'JSON has no comments'],
    ['{"schema":1 /* the version */, "items":[]}', 'JSON has no comments'],
    ['{"schema":1,"title":"the "new" server","items":[]}', 'Write \\" for a quote inside a text'],
    ['{"schema":1,"title":"a 17" screen","items":[]}', 'Write \\" for a quote inside a text'],
    ['{"$schema":"https://a.example/" "items":[]}', 'Put a comma between the entries'],
    ['{"schema":1,"schema":1,"items":[]}', 'keep one of them'],
  ])('what is no JSON: %s', (text, mend) => {
    expect(check(text).findings).toMatchObject([
      { file: 'status.json', rule: 'readable-data', mend: expect.stringContaining(mend) },
    ]);
  });

  it('an empty file, which is called so', () => {
    expect(check('').findings).toMatchObject([{ found: 'an empty file', line: 1, column: 1 }]);
  });

  it('what no browser would take', () => {
    const { findings } = check(`${JSON.stringify(full())}${' '.repeat(262_144)}`);
    expect(findings).toMatchObject([{ found: expect.stringMatching(/a file of \d+ bytes/) }]);
  });
});
