import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { linesOf } from '../../src/library/lines.ts';

export type Half = 'dev' | 'test';

/** What somebody types, and the articles of which any is right. */
export interface Query {
  readonly language: string;
  readonly text: string;
  readonly kind: string;
  /** Ids of articles; any of them counts. */
  readonly expected: readonly string[];
  readonly half: Half;
}

const columns = ['query', 'kind', 'article', 'half'];

/**
 * The queries of one list, `<language>.tsv` or `<language>.dev.tsv`.
 *
 * @throws with file and line where a row is not as it should be. The row itself is not told: it may be one of those
 * nobody tunes to.
 */
export function parseQueries(file: string, text: string): Query[] {
  const [head = '', ...rows] = linesOf(text);
  if (head !== columns.join('\t')) {
    throw new Error(`${file}:1: the first line must be "${columns.join('⇥')}", with tabs.`);
  }
  const language = basename(file).replace(/(?:\.dev)?\.tsv$/, '');
  return rows.flatMap((row, index): Query[] => {
    if (row.trim() === '') return [];
    const cells = row.split('\t');
    const [query = '', kind = '', article = '', half = ''] = cells;
    const expected = article.split(' ').filter((id) => id !== '');
    if (cells.length !== columns.length || query === '' || expected.length === 0) {
      throw new Error(
        `${file}:${index + 2}: expected ${columns.length} cells (${columns.join(', ')}) parted by tabs, found ${cells.length}.`,
      );
    }
    if (half !== 'dev' && half !== 'test') {
      throw new Error(`${file}:${index + 2}: half must be "dev" or "test".`);
    }
    return [{ language, text: query, kind, expected, half }];
  });
}

/** Every query of a folder, those of the second lists too, in the order of the files. */
export async function readQueries(folder: string): Promise<Query[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).toSorted();
  const lists = names.map(async (name) =>
    parseQueries(join(folder, name), await readFile(join(folder, name), 'utf8')),
  );
  return (await Promise.all(lists)).flat();
}
