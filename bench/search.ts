import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkedLibrary } from '../src/checks/checked-library.ts';
import { buildSite } from '../src/commands/build-site.ts';
import { outDir } from '../src/commands/out-dir.ts';
import { contentRoot } from '../src/library/content-root.ts';
import { UsageError } from '../src/library/usage-error.ts';
import { type Options, readArguments } from './search/arguments.ts';
import { measureLoads } from './search/bytes.ts';
import { bytesGoals, loadsTable, peersTable, sizesTable } from './search/bytes-report.ts';
import type { Goal } from './search/goals.ts';
import { growIndexes } from './search/grown.ts';
import { runQueries } from './search/quality.ts';
import { qualityData } from './search/quality-data.ts';
import { missesTable, qualityGoals, qualityTables } from './search/quality-report.ts';
import { type Half, readQueries } from './search/queries.ts';
import { measureSpeed } from './search/speed.ts';
import { speedGoals, speedTable } from './search/speed-report.ts';
import { table } from './search/table.ts';
import type { Site } from './search/this-search.ts';
import { serveForBench } from './site.ts';

/* `npm run bench:search`: how well, how light and how fast search is, beside other engines (bench/search/README.md). */

const halves: readonly Half[] = ['test', 'dev'];

try {
  const content = contentRoot(process.env, process.cwd());
  const library = await checkedLibrary(content);
  const options = readArguments(
    process.argv.slice(2),
    library.languages.map(({ tag }) => tag),
  );
  if (!existsSync(join(outDir, 'index.html'))) {
    console.error(`There is no built site in ${outDir}: building it first.`);
    await buildSite(outDir);
  }
  const served = await serveForBench(outDir);
  try {
    const missed = await measure(options, { library, dist: outDir, url: served.url }, content);
    if (missed > 0) process.exitCode = 1;
  } finally {
    await served.close();
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** @returns how many goals are missed. */
async function measure(
  { parts, languages, half, json }: Options,
  site: Site,
  content: string,
): Promise<number> {
  const { library } = site;
  const print = (text: string) => {
    if (!json) console.log(`${text}\n`);
  };
  const data: Record<string, unknown> = {};
  const goals: Goal[] = [];
  const tags = library.languages.map(({ tag }) => tag).filter((tag) => languages?.includes(tag) ?? true);
  const queries = await readQueries(join(content, 'search/queries'));
  const has = (part: Options['parts'][number]) => parts.includes(part);

  if (has('quality') || has('bytes')) {
    const quality = await runQueries(site, tags, queries);
    if (has('quality')) {
      for (const one of halves) if (half === undefined || half === one) print(qualityTables(quality, one));
      if (half === 'dev') print(missesTable(quality));
      if (half !== 'dev') goals.push(...qualityGoals(quality));
      data['quality'] = qualityData(quality);
    }
    if (has('bytes')) print(peersTable(quality));
  }
  // The source language is asked too.
  const grownIn = [...new Set([...tags, library.source])];
  const grown = has('bytes') || has('speed') ? await growIndexes(site, grownIn) : [];
  if (has('bytes')) {
    const loads = await measureLoads(library, site.url, tags);
    print(loadsTable(loads));
    print(sizesTable(grown, loads));
    goals.push(...bytesGoals(loads, grown, library.articles.length));
    data['bytes'] = { loads, sizes: grown.map(({ index, known, ...figures }) => figures) };
  }
  if (has('speed')) {
    const speeds = await measureSpeed(library, grown, queries);
    print(speedTable(speeds));
    goals.push(...speedGoals(speeds));
    data['speed'] = speeds;
  }
  const missed = goals.filter(({ met }) => !met);
  if (json) console.log(JSON.stringify({ ...data, goals }, null, 2));
  print(
    `Goals: ${goals.length - missed.length} of ${goals.length} met${missed.length > 0 ? '; missed:' : ''}`,
  );
  if (missed.length > 0) print(table(missed.map(({ name, got, wanted }) => [name, got, wanted])));
  return missed.length;
}
