import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(import.meta.dirname, '../checks/fixtures/content'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function check(content: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'check.ts')], {
    env: { ...process.env, HELP_CONTENT: content },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('sound content is said to be so, with what was looked at', () => {
  expect(check(root)).toMatchObject({ status: 0, stdout: '0 findings in 6 texts, 2 languages\n' });
});

test('every mistake is told and the exit code says that there are some', () => {
  writeFileSync(join(root, 'articles/help/contact-us/fi.mdx'), 'Hei');
  writeFileSync(join(root, 'labels/fi.yml'), 'save: "Tallenna');
  const { status, stdout } = check(root);

  expect(status).toBe(1);
  expect(stdout).toMatch(
    /labels\/fi\.yml:1:\d+ {2}readable-data\n {2}found {5}"save: "Tallenna"\n {2}expected {2}/,
  );
  expect(stdout).toMatch(/\n\n2 findings\n$/);
});

test('a folder that does not exist is told, and nothing is checked', () => {
  const { status, stdout, stderr } = check(join(root, 'contnet'));

  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('is not a folder');
});
