import { carryOut } from '../desk/carry-out.ts';
import { planPublished } from '../desk/published-ids.ts';
import { contentRoot } from '../library/content-root.ts';
import { readContent } from '../library/read-content.ts';
import { UsageError } from '../library/usage-error.ts';
import { run } from './run.ts';

/** `npm run published`: writes the ids of new articles into `published.yml`, whose addresses are then never lost. */
await run(async () => {
  const root = contentRoot(process.env, process.cwd());
  const content = await readContent(root);
  const list = `${content.root}/published.yml`;
  const broken = content.findings.find(({ file }) => file === list);
  if (broken) throw new UsageError(`${list}:${broken.line} cannot be read: ${broken.found}. ${broken.mend}`);
  const plan = planPublished(content);
  if (!plan) return console.log(`Every article stands in ${list}.`);
  await carryOut(root, { files: new Map(), changed: new Map([['published.yml', plan.text]]) });
  console.log(plan.added.map((id) => `+ ${id}`).join('\n'));
});
