import { type ChildProcess, spawn } from 'node:child_process';

/** As Playwright waits for the other sites. */
const PATIENCE = 180_000;

/**
 * Starts one of the sites of `sites.ts` and waits until it answers; `kill()` stops it.
 *
 * @throws when something else has the address, or nothing comes of it; then nothing is left running
 */
export async function startSite(site: {
  readonly url: string;
  readonly command: string;
  readonly env: Record<string, string>;
}): Promise<ChildProcess> {
  if (await answers(site.url)) throw new Error(`Something answers at ${site.url} already. Stop it first.`);
  const [program = '', ...args] = site.command.split(' ');
  const child = spawn(program, args, {
    env: { ...process.env, ...site.env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (child.exitCode !== null)
      throw new Error(`"${site.command}" ended before it answered at ${site.url}.`);
    if (await answers(site.url)) return child;
    await new Promise((wait) => setTimeout(wait, 200));
  }
  child.kill();
  throw new Error(`Nothing answers at ${site.url} after three minutes.`);
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/`, { signal: AbortSignal.timeout(60_000) }).catch(() => undefined);
  return answer?.ok ?? false;
}
