import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './support/find-chromium.ts';

/*
 * `npm test`: everything that must hold, in the order in which a mistake is cheapest to find. Each step that is no
 * test runner counts as one test. The last line counts all of them.
 */

const results = resolve('test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
process.env['CHROMIUM_PATH'] = await findChromium();

let passed = 0;
let failed = 0;
step('style', 'biome', ['ci', '.']);
step('markup style', 'prettier', ['--check', 'src/**/*.astro']);
step('content', 'node', ['src/commands/check.ts']);
const built = step('build', 'node', ['src/commands/build.ts']);
step('types', 'astro', ['check', '--minimumSeverity', 'warning']);
if (built) {
  vitest('units and built pages', 'tests/vitest.config.ts', 'unit');
  vitest('real servers', 'tests/servers/vitest.config.ts', 'servers');
  const args = ['test', '--config', 'tests/playwright.config.ts', '--reporter=dot,json'];
  const ok = runner('browser', 'playwright', args);
  count(`${results}/e2e.json`, ok, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

function runner(title: string, command: string, args: string[]): boolean {
  console.log(`\n── ${title}`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/e2e.json` };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

function vitest(title: string, config: string, name: string): void {
  const file = `${results}/${name}.json`;
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const ok = runner(title, 'vitest', ['run', '--config', config, ...reporters]);
  count(file, ok, (report) => [report.numPassedTests, report.numFailedTests + report.numFailedTestSuites]);
}

function step(title: string, command: string, args: string[]): boolean {
  const ok = runner(title, command, args);
  if (ok) passed++;
  else failed++;
  return ok;
}

/** Adds up a report; a runner that failed without a failed test, or died without a report, counts as a failure. */
function count(
  file: string,
  ok: boolean,
  numbers: (report: Report) => [passed: number, failed: number],
): void {
  try {
    const [good, bad] = numbers(JSON.parse(readFileSync(file, 'utf8')) as Report);
    passed += good;
    failed += ok ? bad : Math.max(1, bad);
  } catch {
    failed++;
  }
}
