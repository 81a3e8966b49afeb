import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, findQuickChromium, type Surroundings } from './find-chromium.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = (name: string, mode = 0o755) => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, mode);
  return file;
};
/** A machine with nothing but what a test puts there. */
const find = (env: Record<string, string>, others: Partial<Surroundings> = {}) =>
  findChromium({ env, playwrightPath: async () => undefined, install: () => false, ...others });

describe('a Chromium is found', () => {
  test('where CHROMIUM_PATH says, before any other', async () => {
    program('bin/chromium');
    const mine = program('mine');
    expect(await find({ CHROMIUM_PATH: mine, PATH: join(folder, 'bin') })).toBe(mine);
  });

  test('on the PATH, whatever its usual name, in whichever folder', async () => {
    const browser = program('b/google-chrome-stable');
    expect(await find({ PATH: [join(folder, 'a'), '', join(folder, 'b')].join(delimiter) })).toBe(browser);
  });

  test('on the PATH only if it is a program: not a folder, not a text', async () => {
    mkdirSync(join(folder, 'a/chromium'), { recursive: true });
    program('b/chromium', 0o644);
    const browser = program('c/msedge');
    const PATH = ['a', 'b', 'c'].map((name) => join(folder, name)).join(delimiter);
    expect(await find({ PATH })).toBe(browser);
  });

  test("in Playwright's folder, if Playwright did put one there", async () => {
    const own = program('playwright/chrome');
    expect(await find({ PATH: folder }, { playwrightPath: async () => own })).toBe(own);
    await expect(find({ PATH: folder }, { playwrightPath: async () => `${own}-gone` })).rejects.toThrow();
  });

  test('after installing it, when there was none', async () => {
    const install = () => Boolean(program('chromium'));
    expect(await find({ PATH: folder }, { install })).toBe(join(folder, 'chromium'));
  });
});

describe('the quickest Chromium', () => {
  const quick = (env: Record<string, string>) =>
    findQuickChromium({ env, playwrightPath: async () => undefined, install: () => false });

  test('is a headless shell, wherever it stands on the PATH', async () => {
    program('a/chromium');
    const shell = program('b/chromium-headless-shell');
    expect(await quick({ PATH: [join(folder, 'a'), join(folder, 'b')].join(delimiter) })).toBe(shell);
  });

  test('is the usual one where there is no headless shell, or where CHROMIUM_PATH names one', async () => {
    const usual = program('a/chromium');
    expect(await quick({ PATH: join(folder, 'a') })).toBe(usual);
    program('b/chromium-headless-shell');
    expect(await quick({ CHROMIUM_PATH: usual, PATH: join(folder, 'b') })).toBe(usual);
  });
});

describe('without a Chromium', () => {
  test('the message tells the three ways to get one', async () => {
    await expect(find({ PATH: folder })).rejects.toThrow(
      /apt-get install chromium.*npx playwright install chromium.*CHROMIUM_PATH/,
    );
  });

  test('a wrong CHROMIUM_PATH is told, and nothing else is taken in its place', async () => {
    program('chromium');
    await expect(find({ CHROMIUM_PATH: '/nowhere', PATH: folder })).rejects.toThrow(/"\/nowhere", where no/);
  });
});
