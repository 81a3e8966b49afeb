import { configFor } from '../src/status/fixtures/feeds.ts';
import { FIXTURES } from '../src/status/fixtures/fixtures.ts';
import { hostileFeeds } from '../src/status/fixtures/hostile-feeds.ts';
import { largeFeed } from '../src/status/fixtures/large-feeds.ts';
import type { Adapter, ProviderKey } from '../src/status/model.ts';

const RUNS = 500;
/** A machine that is never left alone must not keep this running for ever. */
const TRIES = 5000;

/** Milliseconds an adapter takes for a realistic feed of 256 KiB, already parsed, the cold first runs included. */
export function printSpeed(): void {
  console.log(
    `Adapters on a realistic feed of 256 KiB, ms (first, p50, p95, p99 of ${RUNS} runs; wanted: p99 under 5)`,
  );
  for (const { provider, adapt } of FIXTURES) {
    const bodies = largeFeed(provider);
    const runs: number[] = [];
    for (let tries = 0; runs.length < RUNS && tries < TRIES; tries++) {
      const before = interruptions();
      const time = timed(provider, adapt, bodies);
      // What another process took of this core is not the adapter's.
      if (interruptions() === before) runs.push(time);
    }
    const [first = 0] = runs;
    runs.sort((one, other) => one - other);
    const at = (share: number) => runs[Math.ceil(share * runs.length) - 1] ?? 0;
    const shown = [first, at(0.5), at(0.95), at(0.99)].map((time) => time.toFixed(2).padStart(6));
    console.log(`  ${provider.padEnd(12)} ${shown.join(' ')}   ${JSON.stringify(bodies).length} bytes`);
  }
  const slowest = hostileFeeds()
    .map(({ name, provider, bodies }) => {
      const fixture = FIXTURES.find((one) => one.provider === provider);
      return { time: fixture ? timed(provider, fixture.adapt, bodies) : 0, name: `${provider}, ${name}` };
    })
    .sort((one, other) => other.time - one.time)[0];
  console.log(`  slowest hostile payload, of any size: ${slowest?.time.toFixed(1)} ms (${slowest?.name})`);
}

const interruptions = () => process.resourceUsage().involuntaryContextSwitches;

function timed(provider: ProviderKey, adapt: Adapter, bodies: readonly unknown[]): number {
  const config = configFor({ provider });
  const start = performance.now();
  adapt(bodies, config);
  return performance.now() - start;
}
