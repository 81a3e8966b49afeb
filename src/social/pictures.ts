import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Job } from './paint-worker.ts';
import type { SocialPicture } from './social-picture.ts';

/** Where pictures are kept between builds. */
export interface Studio {
  readonly cache: string;
  /** An SVG, as text. */
  readonly logo: string;
}

/**
 * Draws what the cache lacks, in another thread.
 *
 * @returns how many were drawn
 * @throws what the drawing failed on
 */
export async function paint({ cache, logo }: Studio, all: readonly SocialPicture[]): Promise<number> {
  await mkdir(cache, { recursive: true });
  const lacking = new Map(all.map((one) => [cachedFile({ cache, logo }, one), one]));
  for (const file of lacking.keys()) if (existsSync(file)) lacking.delete(file);
  if (lacking.size === 0) return 0;
  const job: Job = { logo, pictures: [...lacking] };
  const worker = new Worker(new URL('./paint-worker.ts', import.meta.url), { workerData: job });
  const written: Promise<void>[] = [];
  await new Promise<void>((done, failed) => {
    worker.on('message', ([file, png]: [string, Uint8Array]) => written.push(keep(file, png)));
    worker.on('error', failed);
    worker.on('exit', () => done());
  });
  await Promise.all(written);
  return lacking.size;
}

/** Puts pictures that were painted into a folder. */
export async function hang(studio: Studio, all: readonly SocialPicture[], folder: string): Promise<void> {
  for (const picture of all) {
    const target = join(folder, picture.file);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(cachedFile(studio, picture), target);
  }
}

/** By all that the picture is made from: what it says, the code that draws it, and the fonts and libraries. */
function cachedFile({ cache, logo }: Studio, { file: _, ...said }: SocialPicture): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([said, logo]))
    .update(tools());
  return join(cache, `${hash.digest('hex').slice(0, 32)}.png`);
}

let known: string | undefined;

function tools(): string {
  known ??= [
    ...['draw.ts', 'fonts.ts'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')),
    ...globSync('node_modules/{satori,@resvg/resvg-js,@fontsource/*}/package.json')
      .sort()
      .map((file) => readFileSync(file, 'utf8')),
  ].join('\n');
  return known;
}

/** Whole or not at all: another build may read the same cache. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, png);
  await rename(beside, file);
}
