import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { carryOut } from '../../src/freshness/carry-out.ts';
import { plain } from '../../src/freshness/paint.ts';
import { readRequest } from '../../src/freshness/request.ts';
import { writeChanges } from '../../src/freshness/write-changes.ts';
import { readContent } from '../../src/library/read-content.ts';

/** Address of a guide whose Finnish text is changed at one step, dangerous at another, and fresh elsewhere. */
export const staleGuide = 'stale-guide';

/** Carries out `npm run translations -- …` in a content folder. */
export async function translations(root: string, ...args: string[]): Promise<void> {
  const content = await readContent(root);
  await writeChanges(root, content, carryOut(readRequest(args), content, plain, '2026-11-29').changes);
}

/** Adds the guide to a content folder, records its translation, and then edits its source text. */
export async function addStaleGuide(root: string): Promise<void> {
  const folder = join(root, 'articles/signing-in', staleGuide);
  await cp(join(import.meta.dirname, staleGuide), folder, { recursive: true });
  const sections = join(root, 'sections.yml');
  const listed = (await readFile(sections, 'utf8')).replace(
    '- webmail-login-problems\n      ',
    (first) => `${first}- ${staleGuide}\n      `,
  );
  await writeFile(sections, listed);
  await translations(root, 'done', staleGuide, 'fi');
  const edits = [
    ['Any server of the house will do.', 'Only the new server will do.', 'choose', 'changed'],
    ['Type port 25', 'Type port 465', 'port', 'dangerous'],
    ['Start the program anew.', 'Start the program again.', 'afterwards', 'minor'],
  ] as const;
  for (const [from, to, section, grade] of edits) {
    const text = await readFile(join(folder, 'en.mdx'), 'utf8');
    await writeFile(join(folder, 'en.mdx'), text.replace(from, to));
    await translations(root, 'edited', staleGuide, section, grade);
  }
}
