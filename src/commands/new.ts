import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../checks/checked-library.ts';
import { carryOut } from '../desk/carry-out.ts';
import { parseAddress, planArticle } from '../desk/new-article.ts';
import { contentRoot } from '../library/content-root.ts';
import { suggest } from '../library/nearest.ts';
import { readContent } from '../library/read-content.ts';
import { UsageError } from '../library/usage-error.ts';
import { ask } from './ask.ts';
import { run } from './run.ts';

const usage = 'Usage: npm run new -- <section>/<article-id> --kind <kind> --title "<title>"';

/** `npm run new -- <section>/<id>`: an article's folder from a template of `content/templates/`. */
await run(async () => {
  const root = contentRoot(process.env, process.cwd());
  const content = await readContent(root);
  const given = argumentsOf(process.argv.slice(2));
  const sections = content.library.sections.map(({ id }) => id).join(', ');
  const address = given.address ?? (await ask(`Section and id, <section>/<article-id> (${sections})`, usage));
  const { section, id } = parseAddress(content, address);
  const kinds = await readdir(join(root, 'templates')).catch(() => [] as string[]);
  const kind =
    given.kind ??
    (await ask(`Kind (${kinds.join(', ')})`, `${usage}\n--kind is one of: ${kinds.join(', ')}`));
  if (!kinds.includes(kind)) {
    throw new UsageError(`There is no template "${kind}" in templates/. ${suggest(kind, kinds)}`);
  }
  const title =
    given.title ?? (await ask('Title, 4 to 65 characters', `${usage}\n--title has 4 to 65 characters.`));
  if (title.trim().length < 4 || title.trim().length > 65) {
    throw new UsageError(
      `The title "${title}" has ${title.trim().length} characters; 4 to 65 can be read in a list.`,
    );
  }
  const read = (name: string) => readFile(join(root, 'templates', kind, name), 'utf8');
  const template = { facts: await read('article.yml'), text: await read('text.mdx') };
  const plan = planArticle(content, { section, id, title: title.trim(), template, today: today() });
  const written = await carryOut(root, plan);
  console.log(`${written.map((path) => `${content.root}/${path}`).join('\n')}\n`);
  console.log('Now write what says TODO. npm run dev shows the article, and tells what is left.');
});

function argumentsOf(args: string[]) {
  try {
    const options = { kind: { type: 'string' }, title: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { ...values, address: positionals[0] };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`, 2);
  }
}
