import { configFor } from '../src/status/fixtures/feeds.ts';
import { FIXTURES } from '../src/status/fixtures/fixtures.ts';
import { hostileFeeds } from '../src/status/fixtures/hostile-feeds.ts';
import { largeFeed } from '../src/status/fixtures/large-feeds.ts';
import type { Adapter, ProviderKey } from '../src/status/model.ts';

const RUNS = 500;

/** Milliseconds an adapter takes for a realistic feed of 256 KiB, already parsed, the cold first runs included. */
export function printSpeed(): void {
  console.log(
    `Adapters on a realistic feed of 256 KiB, ms (first, p50, p95, p99 of ${RUNS} runs; wanted: p99 under 5)`,
  );
  for (const { provider, adapt } of FIXTURES) {
    const bodies = largeFeed(provider);
    const size = JSON.stringify(bodies).length;
    const runs = Array.from({ length: RUNS }, () => timed(provider, adapt, bodies));
    const [first = 0] = runs;
    runs.sort((one, other) => one - other);
    const at = (share: number) => runs[Math.ceil(share * RUNS) - 1] ?? 0;
    const shown = [first, at(0.5), at(0.95), at(0.99)].map((time) => time.toFixed(2).padStart(6));
    console.log(`  ${provider.padEnd(12)} ${shown.join(' ')}   ${size} bytes`);
  }
  const slowest = hostileFeeds()
    .map(({ name, provider, bodies }) => {
      const { adapt } = FIXTURES.find((fixture) => fixture.provider === provider) ?? {
        adapt: () => undefined as never,
      };
      return { time: timed(provider, adapt, bodies), name: `${provider}, ${name}` };
    })
    .sort((one, other) => other.time - one.time)[0];
  console.log(`  slowest hostile payload: ${slowest?.time.toFixed(2)} ms (${slowest?.name})`);
}

function timed(provider: ProviderKey, adapt: Adapter, bodies: readonly unknown[]): number {
  const config = configFor({ provider });
  const start = performance.now();
  adapt(bodies, config);
  return performance.now() - start;
}
