import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';

/** All files below a folder as paths with `/`, relative to it, in one order everywhere. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Runs a task for each item, no more at a time than the machine has cores for; results keep the order. */
export async function forEachLimited<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
  limit: number = availableParallelism() + 1,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    // Workers share the iterator, so each takes the next item nobody has.
    for (const [index, item] of queue) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
