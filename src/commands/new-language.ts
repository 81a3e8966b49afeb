import { parseArgs } from 'node:util';
import { carryOut } from '../desk/carry-out.ts';
import { planLanguage } from '../desk/new-language.ts';
import { contentRoot } from '../library/content-root.ts';
import { readContent } from '../library/read-content.ts';
import { UsageError } from '../library/usage-error.ts';
import { ask } from './ask.ts';
import { run } from './run.ts';

const usage = 'Usage: npm run new-language -- <tag> [--fallback <tag>,<tag>]';

/** `npm run new-language -- <tag>`: a language whose words are all to do; the site builds at once. */
await run(async () => {
  const root = contentRoot(process.env, process.cwd());
  const content = await readContent(root);
  const { tag, fallback } = argumentsOf(process.argv.slice(2));
  const plan = planLanguage(content, tag ?? (await ask('Tag of the language, such as sv', usage)), fallback);
  const written = await carryOut(root, plan);
  console.log(`${written.map((path) => `${content.root}/${path}`).join('\n')}\n`);
  console.log('Every word that says TODO waits for its translation; npm run check lists them.');
  console.log('In search/, write what readers call things: npm run check lists the concepts without words.');
  console.log(
    'In languages.yml, say which languages are nearest (fallback:), how it is written (quotes:, spelling:)',
  );
  console.log('and how its words are stemmed (stemmer:).');
});

function argumentsOf(args: string[]) {
  try {
    const options = { fallback: { type: 'string', default: '' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { tag: positionals[0], fallback: values.fallback.split(',').filter((one) => one !== '') };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`, 2);
  }
}
