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

function check(content: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'check.ts'), ...options],
    {
      env: { ...process.env, HELP_CONTENT: content },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

test('sound content is said to be so, with what was looked at', () => {
  const { status, stdout } = check(root);

  expect(status).toBe(0);
  expect(stdout).toMatch(/ {2}readability: LIX \d+ in 3 texts in "en"/);
  expect(stdout).toMatch(/\n\n0 findings in 6 texts, 2 languages\n$/);
});

test('every mistake is told and the exit code says that there are some', () => {
  writeFileSync(join(root, 'articles/help/contact-us/fi.mdx'), 'Hei');
  writeFileSync(join(root, 'labels/fi.yml'), 'save: "Tallenna');
  const { status, stdout } = check(root);

  expect(status).toBe(1);
  expect(stdout).toMatch(
    /labels\/fi\.yml:1:\d+ {2}readable-data\n {2}found {5}"save: "Tallenna"\n {2}expected {2}/,
  );
  expect(stdout).toMatch(/\n2 findings in 6 texts, 2 languages: 2 errors, 0 warnings\. .*\n$/);
});

test('warnings are told and do not fail', () => {
  writeFileSync(
    join(root, 'links.yml'),
    "links: [{ url: 'https://www.rfc-editor.org/rfc/rfc5321', checked: 2020-01-01 }]",
  );
  const { status, stdout } = check(root);

  expect(status).toBe(0);
  expect(stdout).toContain('external-links (warning)');
});

test('programs get JSON, GitHub its annotations, and a mistyped format is told', () => {
  writeFileSync(join(root, 'labels/fi.yml'), 'save: "Tallenna');

  expect(JSON.parse(check(root, '--json').stdout)).toMatchObject({ errors: 1 });
  expect(check(root, '--format', 'github').stdout).toMatch(/^::error file=.*labels\/fi\.yml,line=1/m);
  expect(check(root, '--format', 'gihub')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean "github"?'),
  });
});

test('a folder that does not exist is told, and nothing is checked', () => {
  const { status, stdout, stderr } = check(join(root, 'contnet'));

  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('is not a folder');
});
