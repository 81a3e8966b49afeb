import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { minifySync, transformWithOxc } from 'vite';
import type { Language } from '../library/model.ts';
import { isStemmer, stemmerModule } from './stemmer-names.ts';

/** Bytes of a language's stemmer as it travels (brotli); 0 where it has none. */
export async function weighStemmer({ stemmer }: Pick<Language, 'stemmer'>): Promise<number> {
  if (!isStemmer(stemmer)) return 0;
  const file = fileURLToPath(import.meta.resolve(stemmerModule(stemmer)));
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  return brotliCompressSync(minifySync(file, code).code).length;
}
