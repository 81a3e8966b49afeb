import { mkdir, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { buildSite } from '../../src/commands/build-site.ts';
import { chromiumArgs, findChromium } from '../support/find-chromium.ts';
import { sites } from '../support/sites.ts';
import { startSite } from '../support/start-site.ts';
import { answerStatus } from '../support/status-feed.ts';
import { compareOutlines, compareRasters } from './compare.ts';
import {
  accept,
  illustrate,
  madeWith,
  most,
  png,
  raster,
  referenceOutline,
  referencePicture,
  small,
} from './references.ts';
import { type Result, type Run, report, summary } from './report.ts';
import { type Shot, states } from './states.ts';

/*
 * `npm run shots`: pictures of every state, compared with the references; see README.md. Nothing fails for a difference:
 * letters look different on every machine, and only a person can tell what is better.
 */

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean' }, all: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
});
const folder = 'test-results/shots';
/** The moment that all pages believe it is, so that no picture depends on the day. */
const now = new Date('2026-11-24T18:30:00Z');
interface Look {
  /** CSS pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** Compared with a reference. The two cover both widths and both themes. */
  readonly kept: boolean;
}
const looks: readonly Look[] = [
  { width: 320, scheme: 'light', kept: false },
  { width: 320, scheme: 'dark', kept: false },
  { width: 390, scheme: 'light', kept: true },
  { width: 390, scheme: 'dark', kept: false },
  { width: 1280, scheme: 'light', kept: false },
  { width: 1280, scheme: 'dark', kept: true },
];
/** A4 without its margins. */
const paper: Look = { width: 720, scheme: 'light', kept: true };

const wanted = states
  .flatMap((shot) => (shot.print ? [paper] : looks).map((look) => ({ shot, look, name: nameOf(shot, look) })))
  .filter(({ look }) => look.kept || values.all)
  .filter(({ name }) => words.every((word) => name.includes(word)));

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
if (!values['no-build']) await buildSite('dist');
const needed = new Set(wanted.map(({ shot }) => shot.site ?? 'real'));
const servers = await Promise.all([...needed].map((site) => startSite(sites[site])));
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
const version = `Chromium ${browser.version()}`;
const results: Result[] = [];
const pictures = new Map<string, Buffer>();
const screenshots = new Map<string, Buffer>();
const outlines = new Map<string, string>();
const queue = [...wanted];
try {
  await Promise.all([1, 2].map(work));
} finally {
  await browser.close();
  for (const server of servers) server.kill();
}
const run: Run = { browser: version, madeWith: madeWith(), results };
await writeFile(`${folder}/index.html`, report(run));
console.log(`${summary(run)}\n${folder}/index.html shows them.`);
if (values.update) {
  await illustrate(screenshots);
  const bytes = await accept(version, pictures, outlines, words.length === 0);
  console.log(`Accepted. The references weigh ${Math.round(bytes / 1000)} of ${most / 1000} kB.`);
}

async function work(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { shot, look, name } = next;
    const { screenshot, outline } = await take(browser, shot, look);
    await writeFile(`${folder}/${name}.png`, screenshot);
    if (!look.kept) continue;
    const after = await small(screenshot);
    pictures.set(name, after);
    screenshots.set(name, screenshot);
    // What is on a page does not depend on its width; the phone's is the one that is kept.
    if (look.width !== 1280) outlines.set(shot.name, outline);
    results.push(await compare(name, after, look.width === 1280 ? undefined : shot.name, outline));
  }
}

async function compare(
  name: string,
  after: Buffer,
  state: string | undefined,
  outline: string,
): Promise<Result> {
  const reference = referencePicture(name);
  const result = { name, after: `${name}.png`, outline: [] };
  if (!reference) return result;
  const before = await raster(reference);
  const { share, marks } = compareRasters(before, await raster(after));
  await writeFile(`${folder}/${name}-where.png`, await png(marks));
  return {
    ...result,
    share,
    outline: state ? compareOutlines((await referenceOutline(state)) ?? '', outline) : [],
    before: relative(folder, reference),
    marks: `${name}-where.png`,
  };
}

function nameOf(shot: Shot, { width, scheme }: Look): string {
  return shot.print ? shot.name : `${shot.name}-${width}-${scheme}`;
}

async function take(browser: Browser, shot: Shot, { width, scheme }: Look) {
  const viewport = { width, height: width < 700 ? 720 : 900 };
  const context = await browser.newContext({
    viewport,
    colorScheme: scheme,
    timezoneId: 'Europe/Helsinki',
    reducedMotion: 'reduce',
  });
  await context.clock.setFixedTime(now);
  await answerStatus(context, shot.status ?? 'fine', now);
  const page = await context.newPage();
  if (shot.print) await page.emulateMedia({ media: 'print' });
  await page.goto(sites[shot.site ?? 'real'].url + shot.path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
  await shot.act?.(page);
  const snapshot = await page.locator('body').ariaSnapshot();
  // Where links lead, other tests know; what is announced comes and goes.
  const outline = `${snapshot}\n`.replace(/^ *- (?:\/url:|status\b).*\n/gm, '');
  // What sticks to the window is then where a reader first sees it.
  if (!shot.windowOnly) await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const screenshot = await page.screenshot({ fullPage: !shot.windowOnly, animations: 'disabled' });
  await context.close();
  return { screenshot, outline };
}
