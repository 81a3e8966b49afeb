import { type ChildProcess, spawn } from 'node:child_process';

/** Starts one of the sites of `sites.ts` and waits until it answers; `kill()` stops it. */
export async function startSite(site: {
  readonly url: string;
  readonly command: string;
  readonly env: Record<string, string>;
}): Promise<ChildProcess> {
  const [program = '', ...args] = site.command.split(' ');
  const child = spawn(program, args, {
    env: { ...process.env, ...site.env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 900; tries++) {
    if (child.exitCode !== null)
      throw new Error(`"${site.command}" ended before it answered at ${site.url}.`);
    const answer = await fetch(`${site.url}/`).catch(() => undefined);
    if (answer?.ok) return child;
    await new Promise((wait) => setTimeout(wait, 200));
  }
  throw new Error(`Nothing answers at ${site.url} after three minutes.`);
}
