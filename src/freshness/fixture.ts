import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Content, readContent } from '../library/read-content.ts';
import { carryOut, type Outcome } from './carry-out.ts';
import { plain } from './paint.ts';
import { readRequest } from './request.ts';
import { writeChanges } from './write-changes.ts';

/** The day on which everything is done. */
export const today = '2026-11-24';

/** The small sound content folder of the checks, where tests may write; its translations are not recorded yet. */
export interface Desk {
  readonly root: string;
  read(): Promise<Content>;
  /** Carries out `npm run translations -- …`, and writes what it writes. */
  run(...args: string[]): Promise<Outcome>;
  text(file: string): Promise<string>;
  /** Other words for what stands exactly once in a file. */
  edit(file: string, from: string, to: string): Promise<void>;
  close(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const root = await mkdtemp(join(tmpdir(), 'desk-'));
  await cp(join(import.meta.dirname, '../checks/fixtures/content'), root, { recursive: true });
  const read = () => readContent(root, 'content');
  const at = (file: string) => join(root, file.replace(/^content\//, ''));
  return {
    root,
    read,
    async run(...args) {
      const content = await read();
      const outcome = carryOut(readRequest(args), content, plain, today);
      await writeChanges(root, content, outcome.changes);
      return outcome;
    },
    text: (file) => readFile(at(file), 'utf8'),
    async edit(file, from, to) {
      const parts = (await readFile(at(file), 'utf8')).split(from);
      if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}.`);
      await writeFile(at(file), parts.join(to));
    },
    close: () => rm(root, { recursive: true }),
  };
}
