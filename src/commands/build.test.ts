import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepLanguages } from '../../tests/support/keep-languages.ts';

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  await keepLanguages(join(folder, 'content'), ['fi', 'en']);
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the site that stood here before');
  writeFileSync(join(folder, 'dist/.apuri-site'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const guide = 'articles/signing-in/webmail-login-problems';

function build(more: Record<string, string> = {}) {
  const folders = { HELP_CONTENT: join(folder, 'content'), HELP_OUT: join(folder, 'dist') };
  const env = { ...process.env, ...folders, ...more };
  const { status, stderr } = spawnSync('node', ['src/commands/build.ts'], { env, encoding: 'utf8' });
  return { status, stderr };
}

/** Folders a build works in; one that is left behind would fill the disk. */
function workFolders(): string[] {
  return existsSync('node_modules/.apuri')
    ? readdirSync('node_modules/.apuri').filter((name) => /^\d+$/.test(name))
    : [];
}

function damage(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, 'content', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

describe('a build with a mistake in the content', () => {
  it.each([
    ['YAML that cannot be read', `${guide}/article.yml`, 'kind: guide', 'kind: [guide', 'readable-data'],
    ['an interface that is no JSON', 'interface/fi.json', '{', '{,', 'readable-data'],
    ['a component left open', `${guide}/fi.mdx`, '</Steps>', '', 'readable-text'],
    ['a step in no list', `${guide}/fi.mdx`, 'id="reset-password"', 'id="reset-pasword"', 'step-parity'],
    ['a missing label', 'labels/fi.yml', /^save: .*$/m, '', 'labels'],
    [
      'a related article nobody wrote',
      `${guide}/article.yml`,
      '- alias-or-mail-account\n',
      '- alias-or-mail-acount\n',
      'article-links',
    ],
    [
      'a picture that is not there',
      `${guide}/en.mdx`,
      '## Reset',
      '![The list](./list.png)\n\n## Reset',
      'links',
    ],
    ['a language that leads nowhere', 'languages.yml', 'fallback: [en]', 'fallback: []', 'languages'],
  ])('stops at %s, names the place, and leaves the old site alone', (_, file, from, to, rule) => {
    damage(file, from, to);
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain(`${file}:`);
    expect(stderr).toContain(rule);
    expect(stderr).toMatch(/found .*\n.*expected .*\n.*to mend /);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the site that stood here before');
  });
});

describe('a build into a folder that is no built site', () => {
  it('refuses, says what to do, and deletes nothing', () => {
    rmSync(join(folder, 'dist/.apuri-site'));
    writeFileSync(join(folder, 'dist/thesis.txt'), 'years of work');
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/would delete them\. Set HELP_OUT to another folder/);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(readFileSync(join(folder, 'dist/thesis.txt'), 'utf8')).toBe('years of work');
  });
});

describe('a build of sound content', () => {
  it('puts a complete site in the place of the old one, from a folder outside the project', () => {
    const before = workFolders();
    const { status, stderr } = build();
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('<!DOCTYPE html>');
    expect(existsSync(join(folder, 'dist/fi/webmail-login-problems/index.html.br'))).toBe(true);
    expect(existsSync(join(folder, 'dist/pagefind/pagefind-entry.json'))).toBe(true);
    expect(workFolders()).toEqual(before);
  });
});

describe('a build for trying out a status feed', () => {
  it('lets pages connect to this machine and says loudly that it is not for readers', () => {
    const { status, stderr } = build({
      HELP_STATUS_FEED: 'http://localhost:4400/statuspage/api/v2/summary.json',
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stderr).toContain('FOR DEVELOPMENT ONLY: do not publish this site');
    const built = globSync(join(folder, 'dist/fi/**/*.{html,json}')).map((file) =>
      readFileSync(file, 'utf8'),
    );
    const page = readFileSync(join(folder, 'dist/fi/webmail-login-problems/index.html'), 'utf8');
    expect(page).toMatch(/connect-src (&#39;|'|&apos;)self\1 http:\/\/localhost:4400;/);
    expect(built.some((text) => text.includes('http://localhost:4400/statuspage/api/v2/summary.json'))).toBe(
      true,
    );
  });

  it('refuses a feed on another machine, says what to do, and leaves the old site alone', () => {
    const { status, stderr } = build({ HELP_STATUS_FEED: 'https://status.example.com/status.json' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/expected an address such as http:\/\/localhost:4400/);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the site that stood here before');
  });
});
