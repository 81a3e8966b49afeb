import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** For a browser without a screen, as root or not, that contacts nobody of its own accord. */
export const chromiumArgs: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without what only a window needs: the same engine, and tests end in half the time. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];

/** What the search depends on; given only where it is tested. */
export interface Surroundings {
  readonly env: { readonly CHROMIUM_PATH?: string | undefined; readonly PATH?: string | undefined };
  /** Where Playwright would keep a browser of its own; undefined when it knows none. */
  readonly playwrightPath: () => Promise<string | undefined>;
  /** Installs the system's package where that can be done; tells whether it was. */
  readonly install: () => boolean;
}

/**
 * Path of a Chromium to test with: CHROMIUM_PATH, then the PATH, then Playwright's own, then (as root on a
 * Debian-like system) the package `chromium`, which is installed.
 *
 * @throws Error that tells what to install or set when there is none, or when CHROMIUM_PATH leads nowhere
 */
export async function findChromium(surroundings: Partial<Surroundings> = {}): Promise<string> {
  const {
    env = process.env,
    playwrightPath = playwrightsOwn,
    install = () => installWithApt(),
  } = surroundings;
  const chosen = env.CHROMIUM_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is "${chosen}", where no program is. Correct it, or leave it out.`);
  }
  const present = onPath(names, env.PATH) ?? (await existing(playwrightPath()));
  if (present !== undefined) return present;
  const installed = install() ? onPath(names, env.PATH) : undefined;
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chromium was found for the browser tests. One of these helps: install the package "chromium" of your ' +
      'system (Debian, Ubuntu: apt-get install chromium), run "npx playwright install chromium", or set ' +
      'CHROMIUM_PATH to the program of a Chromium, Chrome or Edge.',
  );
}

/**
 * Path of the quickest Chromium to test with where nothing asks for settings of a profile: CHROMIUM_PATH, then a headless
 * shell on the PATH, then whatever `findChromium` finds.
 */
export async function findQuickChromium(surroundings: Partial<Surroundings> = {}): Promise<string> {
  const { CHROMIUM_PATH, PATH }: Surroundings['env'] = surroundings.env ?? process.env;
  return (CHROMIUM_PATH ? undefined : onPath(shells, PATH)) ?? findChromium(surroundings);
}

/**
 * Before many tests: a Chromium is there, and where it can be installed the headless shell too; without that, tests
 * only take longer.
 *
 * @throws Error where there is no Chromium
 */
export async function readyChromium(): Promise<void> {
  await findChromium();
  const { CHROMIUM_PATH, PATH } = process.env;
  if (!CHROMIUM_PATH && !onPath(shells, PATH)) installWithApt('chromium-headless-shell');
}

function onPath(names: readonly string[], path = ''): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.flatMap((file) => [file, `${file}.exe`]).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

async function existing(path: Promise<string | undefined>): Promise<string | undefined> {
  const file = await path;
  return file !== undefined && existsSync(file) ? file : undefined;
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function installWithApt(name = 'chromium'): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const apt = (...args: string[]) => {
    console.log(`For the browser tests, as root on a Debian-like system: apt-get ${args.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync('apt-get', args, { env, stdio: 'inherit' }).status === 0;
  };
  const packageArgs = ['install', '--yes', '--no-install-recommends', '--no-remove', name];
  // The list of packages may be missing or old; then the first try fails.
  return apt(...packageArgs) || (apt('update') && apt(...packageArgs));
}
