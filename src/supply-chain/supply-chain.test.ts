import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPermissive, licenceReport } from './licences.ts';
import { type Lockfile, lockfileTrouble, type Manifest } from './lockfile.ts';

const read = <Shape>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Shape;
const sound = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };
const lock = (entry: object): Lockfile => ({
  packages: { '': {}, 'node_modules/a': { ...sound, ...entry } },
});

describe('what is installed', () => {
  test('is what was looked at: exact versions, hashes, and scripts that somebody allowed by name', () => {
    expect(lockfileTrouble(read('package-lock.json'), read('package.json'))).toEqual([]);
  });

  test.each<[string, object, Manifest, string]>([
    ['a package without a hash', { integrity: undefined }, {}, 'a has no sha512 integrity'],
    ['a weak hash', { integrity: 'sha1-x' }, {}, 'a has no sha512 integrity'],
    ['an address of some registry', { resolved: 'https://x/a.tgz' }, {}, 'a names where it came from'],
    ['a script nobody has read', { hasInstallScript: true }, {}, 'a runs a script when it is installed'],
    [
      'a script somebody refused',
      { hasInstallScript: true },
      { allowScripts: { a: false } },
      'a runs a script',
    ],
    ['a range of versions', {}, { dependencies: { a: '^1.0.0' } }, 'a is wanted as "^1.0.0"'],
    ['a tag for a version', {}, { devDependencies: { a: 'latest' } }, 'a is wanted as "latest"'],
    ['leave for a package that is gone', {}, { allowScripts: { b: true } }, 'b may run a script'],
  ])('%s is told', (_, entry, manifest, told) => {
    expect(lockfileTrouble(lock(entry), manifest)).toEqual([expect.stringContaining(told)]);
  });

  test('with a script is fine once it is named', () => {
    expect(lockfileTrouble(lock({ hasInstallScript: true }), { allowScripts: { a: true } })).toEqual([]);
  });

  test('runs no script that is not named, whatever npm takes for granted', () => {
    expect(readFileSync('.npmrc', 'utf8')).toContain('strict-allow-scripts=true');
  });
});

describe('licences', () => {
  test('of everything in the lockfile are known', () => {
    expect(licenceReport(read('package-lock.json')).unknown).toEqual([]);
  });

  test.each(['GPL-3.0', 'SEE LICENSE IN x', 'none', 'MIT AND GPL-3.0'])('%s is told', (license) => {
    expect(licenceReport(lock({ license })).unknown).toEqual([`a: ${license}`]);
  });

  test('that are missing are told', () => {
    expect(licenceReport(lock({ license: undefined })).unknown).toEqual(['a: none']);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT OR GPL-3.0 AND GPL-2.0', true],
    ['(MIT OR GPL-3.0) AND GPL-2.0', false],
    ['(MIT AND Zlib) OR GPL-2.0', true],
    ['MIT WITH x', false],
    ['', false],
  ])('"%s" asks for no more than a name: %s', (expression, good) => {
    expect(isPermissive(expression)).toBe(good);
  });
});
