import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { contentRoot } from '../library/content-root.ts';
import { formatFinding, sortFindings } from '../library/finding.ts';
import type { Language } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import { readContent } from '../library/read-content.ts';
import { UsageError } from '../library/usage-error.ts';
import type { CompactSearch } from '../search/compact/compact-search.ts';
import { createWholeSearch, parseBuiltIndex } from '../search/compact/whole-search.ts';
import { gapsIn } from '../search/gaps/gaps.ts';
import { readLog } from '../search/gaps/read-log.ts';
import { gapsReport } from '../search/gaps/report.ts';
import { loadAnalyser } from '../words/load-analyser.ts';
import { outDir } from './out-dir.ts';
import { run } from './run.ts';

const USAGE = [
  'Usage: npm run search:gaps -- <log.json> [--lang <tag>] [--json]   (or - for standard input)',
  '',
  'The log holds counters of the search (src/search/counters/counters-format.md): a JSON array, or one JSON object a line.',
  'Exit codes: 0 all of it was read, 1 something in it was passed over, 2 there is no such file, or no built site',
].join('\n');
const MISUSED = 2;
/** Findings that are shown: a server that writes another format makes one a line. */
const SHOWN = 10;

/** `npm run search:gaps -- <log.json>`: which queries find nothing, and what the search of today says to them. */
await run(async () => {
  const { file, language, json } = argumentsOf(process.argv.slice(2));
  const { library } = await readContent(contentRoot(process.env, process.cwd()));
  const tags = library.languages.map(({ tag }) => tag);
  if (language !== undefined && !tags.includes(language)) {
    throw new UsageError(
      `--lang names "${language}", which is no language. ${suggest(language, tags)}`,
      MISUSED,
    );
  }
  const log = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(`${file} cannot be read (${error.code}).\n${USAGE}`, MISUSED);
    },
  );
  const { records, findings } = readLog(file === '-' ? 'standard input' : file, log, tags);
  const wanted = library.languages.filter(
    ({ tag }) => (language ?? tag) === tag && records.some((record) => record.language === tag),
  );
  const gaps = await Promise.all(wanted.map(async (own) => gapsIn(records, own.tag, await builtSearch(own))));
  for (const finding of sortFindings(findings).slice(0, SHOWN)) console.error(`${formatFinding(finding)}\n`);
  if (findings.length > SHOWN) console.error(`and ${findings.length - SHOWN} more like these\n`);
  if (json) console.log(JSON.stringify(gaps, null, 2));
  else console.log(gaps.length > 0 ? gapsReport(gaps) : 'The log has no counters of these languages.');
  if (findings.length > 0) process.exitCode = 1;
});

/** The search of a language as the built site has it. */
async function builtSearch(language: Language): Promise<CompactSearch> {
  const read = (file: string) => {
    const path = join(outDir, language.tag, 'search', file);
    return readFile(path, 'utf8').catch(() => {
      throw new UsageError(`${path} is not there: build the site first, with npm run build.`, MISUSED);
    });
  };
  const built = parseBuiltIndex(await read('index.json'), await read('known.json'));
  const { ignore, ...compounds } = built.index.rules;
  return createWholeSearch(built, await loadAnalyser(language, { ignore, compounds, concepts: {} }));
}

function argumentsOf(args: string[]) {
  try {
    const options = { lang: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('Name one log.');
    return { file, language: values.lang, json: values.json };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`, MISUSED);
  }
}
