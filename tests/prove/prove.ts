import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { readyChromium } from '../support/find-chromium.ts';
import { counted, countVitest, readReport, type VitestReport } from '../support/vitest-report.ts';

/*
 * `npm run prove`: what holds on every page in every language, looked at on every page in every language, as one table.
 * `npm test` asks the same of a sample.
 */

const results = resolve('test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
await readyChromium();

interface Row {
  readonly proof: string;
  readonly asked: number;
  readonly wrong: number;
}

const began = Date.now();
const rows: Row[] = [];
if (run('node', ['src/commands/build.ts'])) {
  const units = 'tests/vitest.config.ts';
  vitest('built pages: HTML, links, alternates, weights, Markdown copies', 'built', units, ['tests/built']);
  vitest(`properties, with the cases of PROPERTY_SEED=${began}`, 'properties', units, withProperties(), {
    PROPERTY_SEED: `${began}`,
  });
  const servers = 'tests/servers/vitest.config.ts';
  vitest('nginx, Caddy, Apache and our own: headers, redirects, score', 'servers', servers);
  inBrowser();
} else rows.push({ proof: 'build', asked: 1, wrong: 1 });
console.table(rows);
console.log(`${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = rows.every(({ wrong }) => wrong === 0) ? 0 : 1;

/** The tests that draw their cases. */
function withProperties(): string[] {
  return globSync('src/**/*.test.ts').filter((file) => readFileSync(file, 'utf8').includes('fc.assert('));
}

/** What needs no browser. */
function vitest(
  proof: string,
  name: string,
  config: string,
  files: readonly string[] = [],
  environment: Record<string, string> = {},
): void {
  const file = `${results}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const isOk = run('vitest', ['run', '--config', config, ...files, ...reporters], environment);
  const report = readReport<VitestReport>(file);
  const { passed, failed } = counted(isOk, report && countVitest(report));
  rows.push({ proof, asked: passed + failed, wrong: failed });
}

/** Each test adds its figures as annotations: the question, and how often it was asked and answered wrongly. */
function inBrowser(): void {
  const file = `${results}/prove.json`;
  run('playwright', ['test', '--config', 'tests/prove/playwright.config.ts', '--reporter=dot,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const report = readReport<{ suites: Suite[]; stats: { expected: number; unexpected: number } }>(file);
  if (!report) {
    rows.push({ proof: 'in the browser', asked: 0, wrong: 1 });
    return;
  }
  const sums = new Map<string, { asked: number; wrong: number }>();
  for (const { type, description = '' } of report.suites.flatMap(annotationsOf)) {
    const { times, found } = JSON.parse(description) as { times: number; found: number };
    const sum = sums.get(type) ?? { asked: 0, wrong: 0 };
    sums.set(type, { asked: sum.asked + times, wrong: sum.wrong + found });
  }
  for (const [proof, sum] of sums) rows.push({ proof, ...sum });
  const { expected, unexpected } = report.stats;
  rows.push({ proof: 'tests in the browser', asked: expected + unexpected, wrong: unexpected });
}

interface Suite {
  readonly specs: { tests: { annotations: { type: string; description?: string }[] }[] }[];
  readonly suites?: Suite[];
}

function annotationsOf({ specs, suites = [] }: Suite): { type: string; description?: string }[] {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations));
  return [...own, ...suites.flatMap(annotationsOf)];
}

function run(command: string, args: string[], more: Record<string, string> = {}): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...more } }).status === 0;
}
