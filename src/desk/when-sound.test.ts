import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkedLibrary } from '../checks/checked-library.ts';
import { whenSound } from './when-sound.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(join(import.meta.dirname, '../checks/fixtures/content'), root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

test('the site of sound content starts at once, and nothing is told', async () => {
  const told: string[] = [];
  const library = await whenSound(
    root,
    () => checkedLibrary(root),
    (words) => told.push(words),
  );

  expect(library.articles).toHaveLength(3);
  expect(told).toEqual([]);
});

test('a mistake is told when the site starts, and the site starts when it is mended', async () => {
  const file = join(root, 'labels/fi.yml');
  const sound = 'controlPanel: Ohjauspaneeli\nmailAccounts: Sähköpostitilit\nsave: Tallenna\n';
  await writeFile(file, 'save: "Tallenna');
  const told: string[] = [];
  const library = await whenSound(
    root,
    () => checkedLibrary(root),
    (words) => {
      told.push(words);
      // The first try of the writer mends nothing.
      void writeFile(file, told.length === 1 ? 'save: "Tallen' : sound);
    },
  );

  expect(library.labels.fi?.save?.text).toBe('Tallenna');
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('labels/fi.yml:1:');
  expect(told[0]).toContain('The site starts as soon as this is mended');
});

test('what is no mistake of a writer is passed on', async () => {
  const broken = () => Promise.reject(new TypeError('no'));
  await expect(whenSound(root, broken, () => undefined)).rejects.toThrow(TypeError);
});
