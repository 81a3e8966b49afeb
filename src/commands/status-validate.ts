import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { contentRoot } from '../library/content-root.ts';
import { formatFinding } from '../library/finding.ts';
import { readContent } from '../library/read-content.ts';
import { UsageError } from '../library/usage-error.ts';
import { resolveStatus } from '../status/config.ts';
import { readOut } from '../status/own/read-out.ts';
import { validateOwn } from '../status/own/validate.ts';
import { run } from './run.ts';

const USAGE = [
  'Usage: npm run status:validate file.json   (or - for standard input)',
  '',
  'Exit codes: 0 it is valid, 1 something is wrong in it, 2 there is no such file, or the command was called wrongly',
].join('\n');
const MISUSED = 2;

/** `npm run status:validate file.json`: what is wrong in a file of our own format, or what readers would see. */
await run(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) return console.log(USAGE);
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) throw new UsageError(USAGE, MISUSED);
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(`${file} cannot be read (${error.code}).\n${USAGE}`, MISUSED);
    },
  );
  const { document, findings } = validateOwn(file === '-' ? 'standard input' : file, bytes);
  for (const finding of findings) console.log(`${formatFinding(finding)}\n`);
  if (document === undefined) {
    console.log(findings.length === 1 ? '1 finding' : `${findings.length} findings`);
    process.exitCode = 1;
    return;
  }
  const { library } = await readContent(contentRoot(process.env, process.cwd()));
  const { provider, words, source } = library;
  if (provider === undefined) {
    console.log(
      'Valid. What readers would see depends on provider.yml, which cannot be read: npm run check.',
    );
    return;
  }
  const config = resolveStatus(provider.status);
  const surroundings = { config, services: provider.services, words: words[source] ?? {}, now: Date.now() };
  console.log(['Valid.', ...readOut(document, surroundings)].join('\n'));
});
