import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const content = join(import.meta.dirname, '../checks/fixtures/content');

function related(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'related.ts'), ...args],
    { env: { ...process.env, HELP_CONTENT: content }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run related', () => {
  test('tells of an article what is offered and what links to it, in the language asked for', () => {
    const { status, stdout } = related('alias-or-account', '--lang', 'fi');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^.+ {2}\(Suomi\)\n/);
    expect(stdout).toMatch(/^webmail-sign-in .*in: related: names it$/m);
    expect(stdout).toContain('What links here: webmail-sign-in\n');
  });

  test.each([
    ['no article', [], 'Name one article by its id.'],
    ['a mistyped article', ['contact-as'], 'Did you mean "contact-us"?'],
    ['an unknown language', ['contact-us', '--lang', 'fj'], 'Did you mean "fi"?'],
    ['an unknown option', ['contact-us', '--json'], 'Usage: npm run related -- <article> [--lang <tag>]'],
  ])('%s is told, with code 2', (_what, args, said) => {
    const { status, stdout, stderr } = related(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});
