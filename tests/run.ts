import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { readyChromium } from './support/find-chromium.ts';
import {
  type Counted,
  counted,
  countVitest,
  readReport,
  type VitestReport,
} from './support/vitest-report.ts';

/*
 * `npm test`: everything that must hold, in the order in which a mistake is cheapest to find. Each step that is no
 * test runner counts as one test. The last line counts all of them.
 */

const results = resolve('test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
await readyChromium();

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
  const isOk = runner('browser', 'playwright', args);
  const stats = readReport<{ stats: Stats }>(`${results}/e2e.json`)?.stats;
  add(counted(isOk, stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky }));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

interface Stats {
  readonly expected: number;
  readonly unexpected: number;
  readonly flaky: number;
}

function runner(title: string, command: string, args: string[]): boolean {
  console.log(`\n── ${title}`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/e2e.json` };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

function vitest(title: string, config: string, name: string): void {
  const file = `${results}/${name}.json`;
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const isOk = runner(title, 'vitest', ['run', '--config', config, ...reporters]);
  const report = readReport<VitestReport>(file);
  add(counted(isOk, report && countVitest(report)));
}

function step(title: string, command: string, args: string[]): boolean {
  const isOk = runner(title, command, args);
  add({ passed: isOk ? 1 : 0, failed: isOk ? 0 : 1 });
  return isOk;
}

function add(more: Counted): void {
  passed += more.passed;
  failed += more.failed;
}
