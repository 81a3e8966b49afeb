import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(import.meta.dirname, '../checks/fixtures/content'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function translations(...args: string[]) {
  const command = join(import.meta.dirname, 'translations.ts');
  const env = { ...process.env, HELP_CONTENT: root };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('what is recorded stands in the files, and the table is printed without colours where nobody sees them', () => {
  expect(translations('done', '--all')).toEqual({ status: 0, stdout: 'Recorded: 3 texts\n', stderr: '' });
  expect(readFileSync(join(root, 'articles/help/contact-us/fi.mdx'), 'utf8')).toMatch(/^from: \{ front: /m);
  expect(readFileSync(join(root, 'articles/help/contact-us/history.yml'), 'utf8')).toMatch(/^lead:$/m);
  const { status, stdout } = translations();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Suomi \(fi\) +3 +0 +0 +0 +0 +0$/m);
  expect(stdout).not.toContain('\u001b');
});

test('other programs get JSON and nothing else', () => {
  const { stdout } = translations('--json');
  expect(JSON.parse(stdout)).toMatchObject({
    source: 'en',
    languages: [{ language: 'fi', name: 'Suomi', unrecorded: 3, missing: 0, words: 0 }],
    articles: expect.arrayContaining([
      expect.objectContaining({
        id: 'contact-us',
        linkedFrom: ['alias-or-account'],
        file: expect.stringMatching(/contact-us\/en\.mdx$/),
      }),
    ]),
  });
});

test('a call that cannot be understood says how it is meant and ends with code 2', () => {
  const { status, stdout, stderr } = translations('show', 'contact-su', 'fi');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('\nThere is no article "contact-su". Did you mean "contact-us"?\n');
  expect(translations('shwo')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean "show"?'),
  });
});
