import { spawnSync } from 'node:child_process';
import { writeManyTexts } from './many-texts.ts';

/*
 * `npm run bench:translations`: how long `npm run translations` takes for 24 articles in 11 languages, from its start to
 * its end, also right after everything has been recorded. Times depend on the machine; the best of three counts.
 */

const content = 'node_modules/.apuri/bench-translations';
const texts = await writeManyTexts(content, 24, 11);

function seconds(...args: string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/translations.ts', ...args], {
    env: { ...process.env, HELP_CONTENT: content },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}

const best = (...args: string[]) => Math.min(...[1, 2, 3].map(() => seconds(...args))).toFixed(2);
console.log(`${texts} texts`);
console.log(`done --all    ${seconds('done', '--all').toFixed(2)} s`);
console.log(`table         ${best()} s`);
console.log(`--json        ${best('--json')} s`);
console.log(`show          ${best('show', 'webmail-login-problems', 'fi')} s`);
