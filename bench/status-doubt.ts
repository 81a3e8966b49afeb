import { askCells } from '../src/status/fixtures/ask-cell.ts';
import { configFor } from '../src/status/fixtures/feeds.ts';
import { NOW } from '../src/status/fixtures/fixture.ts';
import { FIXTURES } from '../src/status/fixtures/fixtures.ts';
import { hostileFeeds } from '../src/status/fixtures/hostile-feeds.ts';
import { brokenRules } from '../src/status/fixtures/snapshot-rules.ts';

/** How often all is said to be well though nobody said so, over every known way to fail and to deceive. */
export async function printDoubt(): Promise<void> {
  const { cells, came } = await askCells();
  const count = (what: string) => came.filter((one) => one === what).length;
  console.log('Never a false green');
  console.log(
    `  ${cells.length} cells (provider × feed × failure): ${count('operational')} operational, ${count('threw')} uncaught`,
  );
  const feeds = hostileFeeds();
  const results = feeds.map(({ provider, bodies }) => {
    const config = configFor({ provider });
    const snapshot = FIXTURES.find((fixture) => fixture.provider === provider)?.adapt(bodies, config, NOW);
    return { broken: snapshot ? brokenRules(snapshot, config) : ['none'], indicator: snapshot?.indicator };
  });
  const green = results.filter(({ indicator }) => indicator === 'operational').length;
  const broken = results.filter((result) => result.broken.length > 0).length;
  console.log(`  ${feeds.length} hostile payloads: ${green} operational, ${broken} unsound snapshots`);
}
