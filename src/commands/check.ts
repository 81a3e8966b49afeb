import { parseArgs } from 'node:util';
import { checkContent } from '../desk/check-content.ts';
import { type Format, formats, report } from '../desk/report.ts';
import { contentRoot } from '../library/content-root.ts';
import { failsCheck } from '../library/finding.ts';
import { suggest } from '../library/nearest.ts';
import { UsageError } from '../library/usage-error.ts';
import { run } from './run.ts';

/**
 * `npm run check`: tells everything that is wrong in the content folder, with `--json` or `--format github` for
 * programs. Exit code 1 when there is an error or something that stops the check only; warnings do not fail.
 */
await run(async () => {
  const format = formatOf(process.argv.slice(2));
  const look = await checkContent(contentRoot(process.env, process.cwd()));
  console.log(report(look, format));
  if (look.findings.some(failsCheck)) process.exitCode = 1;
});

function formatOf(args: string[]): Format {
  try {
    const options = { json: { type: 'boolean' }, format: { type: 'string', default: 'text' } } as const;
    const { json, format } = parseArgs({ args, options }).values;
    const chosen = formats.find((one) => one === (json ? 'json' : format));
    if (chosen) return chosen;
    throw new Error(`Unknown format "${format}". ${suggest(format, formats)}`);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${said}\nUsage: npm run check -- [--json | --format ${formats.join('|')}]`, 2);
  }
}
