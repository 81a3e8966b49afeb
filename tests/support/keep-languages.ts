import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** Leaves only some languages in a content folder, so that a site for tests is built in a moment. */
export async function keepLanguages(target: string, kept: readonly string[]): Promise<void> {
  const path = join(target, 'languages.yml');
  const lines = (await readFile(path, 'utf8')).split('\n');
  const tagOf = (line: string) => /\{ tag: ([\w-]+)/.exec(line)?.[1];
  const gone = lines.flatMap((line) => tagOf(line) ?? []).filter((tag) => !kept.includes(tag));
  await writeFile(path, lines.filter((line) => !gone.includes(tagOf(line) ?? '')).join('\n'));
  // An earlier help centre's names for them would lead nowhere.
  const old = join(target, 'redirects.yml');
  const goneTo = (line: string) => gone.includes(/^ +\S+: ([\w-]+)$/.exec(line)?.[1] ?? '');
  const left = (await readFile(old, 'utf8')).split('\n').filter((line) => !goneTo(line));
  await writeFile(old, left.join('\n'));
  for (const file of await readdir(target, { recursive: true })) {
    if (gone.includes(basename(file, extname(file)))) await rm(join(target, file));
  }
}
