import { findingsOf } from '../checks/checked-library.ts';
import { contentRoot } from '../library/content-root.ts';
import { formatFinding } from '../library/finding.ts';
import { readContent } from '../library/read-content.ts';
import { run } from './run.ts';

/** `npm run check`: tells everything that is wrong in the content folder. Exit code 1 when there is anything. */
await run(async () => {
  const content = await readContent(contentRoot(process.env, process.cwd()));
  const findings = findingsOf(content);
  const { texts, library } = content;
  for (const finding of findings) console.log(`${formatFinding(finding)}\n`);
  const found = count(findings.length, 'finding');
  const looked = `${count(texts.length, 'text')}, ${count(library.languages.length, 'language')}`;
  console.log(findings.length === 0 ? `${found} in ${looked}` : found);
  if (findings.length > 0) process.exitCode = 1;
});

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
