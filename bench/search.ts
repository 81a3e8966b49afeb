import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkedLibrary } from '../src/checks/checked-library.ts';
import { buildSite } from '../src/commands/build-site.ts';
import { outDir } from '../src/commands/out-dir.ts';
import { contentRoot } from '../src/library/content-root.ts';
import { UsageError } from '../src/library/usage-error.ts';
import { readArguments } from './search/arguments.ts';
import type { Goal } from './search/goals.ts';
import { readQueries } from './search/queries.ts';
import { runQueries } from './search/quality.ts';
import { missesTable, qualityGoals, qualityTables } from './search/quality-report.ts';
import { serveForBench } from './site.ts';

/* `npm run bench:search`: how well, how light and how fast search is, beside other engines (bench/search/README.md). */

const content = contentRoot(process.env, process.cwd());
const library = await checkedLibrary(content);
const tags = library.languages.map(({ tag }) => tag);
const options = readArguments(process.argv.slice(2), tags);
const print = (text: string) => {
  if (!options.json) console.log(`${text}\n`);
};

const languages = tags.filter((tag) => options.languages?.includes(tag) ?? true);
const queries = await readQueries(join(content, 'search/queries'));
const served = await serveForBench(outDir);
const site = { library, dist: outDir, url: served.url };
const quality = await runQueries(site, languages, queries);
for (const half of ['test', 'dev'] as const) print(qualityTables(quality, half));
print(missesTable(quality));
for (const g of qualityGoals(quality)) console.log(g);
await served.close();
