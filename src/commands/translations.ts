import { styleText } from 'node:util';
import { carryOut } from '../freshness/carry-out.ts';
import { plain } from '../freshness/paint.ts';
import { readRequest } from '../freshness/request.ts';
import { writeChanges } from '../freshness/write-changes.ts';
import { contentRoot } from '../library/content-root.ts';
import { readContent } from '../library/read-content.ts';
import { run } from './run.ts';

/** `npm run translations`: which translations are fresh, and what is recorded of it. */
await run(async () => {
  const request = readRequest(process.argv.slice(2));
  const root = contentRoot(process.env, process.cwd());
  const content = await readContent(root);
  const colours = process.stdout.isTTY && !process.env.NO_COLOR;
  const paint = colours
    ? (...[how, text]: Parameters<typeof plain>) => styleText(how, text, { validateStream: false })
    : plain;
  const { lines, changes } = carryOut(request, content, paint, new Date().toISOString().slice(0, 10));
  await writeChanges(root, content, changes);
  console.log(lines.join('\n'));
});
