import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { document, indexOf } from '../search/compact/fixtures/library.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaps-'));
  mkdirSync(join(folder, 'dist/en/search'), { recursive: true });
  const files = indexOf({
    documents: [document('alias-or-account', { title: 'Alias or account' })],
    stemmer: (word) => word,
  });
  for (const [name, data] of Object.entries(files))
    writeFileSync(join(folder, 'dist/en/search', name), JSON.stringify(data));
  writeFileSync(
    join(folder, 'sound.json'),
    JSON.stringify([{ language: 'en', query: 'an alias', results: 0 }]),
  );
  writeFileSync(join(folder, 'unknown.json'), '{"language":"en","rank":1}\n{"language":"fi","rank":"1"}\n');
  writeFileSync(join(folder, 'fi.json'), '{"language":"fi","rank":1}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function gaps(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, 'search-gaps.ts'),
      ...args.map((one) => one.replace(/^\w+\.json$/, `${folder}/$&`)),
    ],
    {
      env: {
        ...process.env,
        HELP_CONTENT: join(import.meta.dirname, '../checks/fixtures/content'),
        HELP_OUT: join(folder, 'dist'),
      },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

test('a log is answered from the built site, as text or as JSON', () => {
  expect(gaps('sound.json')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('finds now: Alias or account (alias-or-account)'),
  });
  expect(JSON.parse(gaps('sound.json', '--json').stdout)).toMatchObject([
    { language: 'en', gaps: [{ query: 'an alias', finds: { id: 'alias-or-account' } }] },
  ]);
});

test('a line that cannot be counted is told with its place, and the others count', () => {
  expect(gaps('unknown.json')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('1 result followed, at place 1.0'),
    stderr: expect.stringContaining('unknown.json:2:1  search-log'),
  });
});

test.each([
  ['a log that is not there', ['nowhere.json'], 'nowhere.json cannot be read'],
  ['no log', [], 'Name one log.'],
  ['a mistyped language', ['sound.json', '--lang', 'ne'], 'Did you mean "en"?'],
  ['a language that is not built', ['fi.json'], 'build the site first'],
  ['a mistyped option', ['sound.json', '--jsno'], 'Usage: npm run search:gaps'],
])('%s is told', (_, args, said) => {
  expect(gaps(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(said) });
});
