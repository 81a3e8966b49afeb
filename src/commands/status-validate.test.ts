import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const sound = '{"schema":1,"indicator":"operational","items":[]}';
const wrong = '{\n  "schema": 1,\n  "indicator": "fine",\n  "items": []\n}';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'status-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function validate(args: string[], input = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'status-validate.ts'), ...args],
    { input, env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
function put(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('a valid file is said to be so, with what readers would see in the words of the site', () => {
  const { status, stdout } = validate([put('status.json', sound)]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Valid\.\nReaders see: operational, “[^”]+”\n/);
});

test('what is piped in is read for "-"', () => {
  expect(validate(['-'], sound)).toMatchObject({ status: 0, stderr: '' });
  expect(validate(['-'], wrong)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('standard input:3:16  schema\n  found     indicator: "fine"'),
  });
});

test('a mistake is told with file, line and column, and ends with code 1', () => {
  const file = put('status.txt', wrong);
  const { status, stdout } = validate([file]);
  expect(status).toBe(1);
  expect(stdout).toContain(`${file}:3:16  schema\n`);
  expect(stdout).toMatch(/\n1 finding\n$/);
});

test.each([[[]], [['a.json', 'b.json']], [['/nowhere/status.json']]])(
  'a command that cannot work says how it is used, without a stack, and ends with code 2: %j',
  (args) => {
    const { status, stdout, stderr } = validate(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run status:validate file.json');
    expect(stderr).not.toMatch(/\n {4}at /);
  },
);

test.each(['--help', '-h'])('%s is told how the command is used, and that is no mistake', (help) => {
  const { status, stdout, stderr } = validate([help]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: npm run status:validate file\.json[\s\S]*Exit codes: 0/);
});

test('a provider.yml that cannot be read does not hide that the file is valid', () => {
  const env = { HELP_CONTENT: folder };
  put('provider.yml', 'name: [');
  expect(validate(['-'], sound, env)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Valid\..*check/),
  });
});

describe('the job in own-format.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../status/own-format.md'), 'utf8');
  const script = /```sh\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const run = (state: string) => {
    const env = {
      ...process.env,
      STATUS_FILE: join(folder, 'status.json'),
      STATUS_SOURCE: `cat ${put('state', state)}`,
      HELP_CENTRE: resolve('.'),
    };
    return spawnSync('sh', { input: script, env, encoding: 'utf8' }).status;
  };
  const published = () => readFileSync(join(folder, 'status.json'), 'utf8');

  test('publishes a valid file that everybody may read, and leaves nothing else behind', () => {
    expect(run(sound)).toBe(0);
    expect(published()).toBe(sound);
    expect(readdirSync(folder).sort()).toEqual(['state', 'status.json', 'status.json.log']);
  });

  test('keeps the file that was right when the new one has a mistake, and says which', () => {
    put('status.json', sound);
    expect(run(wrong)).toBe(1);
    expect(published()).toBe(sound);
    expect(readFileSync(join(folder, 'status.json.log'), 'utf8')).toContain('indicator: "fine"');
    expect(readdirSync(folder).sort()).toEqual(['state', 'status.json', 'status.json.log']);
  });

  test('publishes nothing when the state could not be found out', () => {
    const env = { ...process.env, STATUS_FILE: join(folder, 'status.json'), STATUS_SOURCE: 'false' };
    expect(spawnSync('sh', { input: script, env }).status).not.toBe(0);
    expect(existsSync(join(folder, 'status.json'))).toBe(false);
  });
});
