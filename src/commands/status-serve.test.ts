import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function start(PORT: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'status-serve.ts')], {
    env: { ...process.env, PORT },
  });
  let output = '';
  const told = new Promise<string>((found) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        output += part;
        if (output.includes('\n')) found(output);
      });
    }
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  return { child, told, ended };
}

test('the status server tells its address and the command for the site, answers there, and ends well', async () => {
  const { child, told, ended } = start('0');
  const output = await told;
  const url = /http:\S+\//.exec(output)?.[0] ?? '';
  expect(output).toContain(`HELP_STATUS_FEED="${url}statuspage/api/v2/summary.json" npm run dev`);
  const answer = await fetch(`${url}statuspage/api/v2/summary.json`);
  expect(await answer.json()).toMatchObject({ status: { indicator: 'none' } });
  const taken = start(new URL(url).port);
  expect(await taken.told).toMatch(/Port \d+ is taken by another program.*PORT=\d+ npm run status:serve/);
  expect(await taken.ended).toBe(1);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
