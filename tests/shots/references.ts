import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Raster } from './compare.ts';

/*
 * What pages looked like when somebody last said that it is right: small pictures and the outlines of pages, committed.
 */

const folder = join(import.meta.dirname, 'references');
const browserFile = join(folder, 'browser.txt');
/** A quarter of the width: what a glance tells is still there, at a twentieth of the bytes. */
const scale = 4;
/** Bytes that all of it may weigh in the repository. */
export const most = 1_500_000;

/** A screenshot as references keep it: the same pixels always give the same bytes. */
export async function small(png: Buffer): Promise<Buffer> {
  const picture = sharp(png);
  const { width } = await picture.metadata();
  return picture
    .resize({ width: Math.round(width / scale) })
    .webp({ quality: 40, effort: 6 })
    .toBuffer();
}

export async function raster(file: Buffer | string): Promise<Raster> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

export function png({ data, width, height }: Raster): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

/** Path of a reference picture, if there is one. */
export function referencePicture(name: string): string | undefined {
  const file = join(folder, `${name}.webp`);
  return existsSync(file) ? file : undefined;
}

/** Outline of a state; undefined where there is none yet. */
export async function referenceOutline(state: string): Promise<string | undefined> {
  return readFile(join(folder, `${state}.yml`), 'utf8').catch(() => undefined);
}

/** Name and version of the browser that made the references. */
export function madeWith(): string | undefined {
  return existsSync(browserFile) ? readFileSync(browserFile, 'utf8').trim() : undefined;
}

/** References for pictures and states, in place of those there were; `whole`: of all others too, which are removed. */
export async function accept(
  browser: string,
  pictures: ReadonlyMap<string, Buffer>,
  outlines: ReadonlyMap<string, string>,
  whole: boolean,
): Promise<number> {
  if (whole) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, picture] of pictures) await writeFile(join(folder, `${name}.webp`), picture);
  for (const [state, outline] of outlines) await writeFile(join(folder, `${state}.yml`), outline);
  await writeFile(browserFile, `${browser}\n`);
  return weight();
}

/** Pictures that docs/design.md shows. */
const shown = [
  'home-390-light',
  'home-1280-dark',
  'guide-half-390-light',
  'guide-incident-390-light',
  'article-steps-390-light',
  'search-open-1280-dark',
  'rtl-home-390-light',
];

/** Puts the tops of the pictures that the documentation shows beside it, from whole screenshots. */
export async function illustrate(screenshots: ReadonlyMap<string, Buffer>): Promise<void> {
  await mkdir('docs/design', { recursive: true });
  for (const name of shown) {
    const screenshot = screenshots.get(name);
    if (!screenshot) continue;
    const { width, height } = await sharp(screenshot).metadata();
    const top = { left: 0, top: 0, width, height: Math.min(height, width < 700 ? 844 : 900) };
    await sharp(screenshot)
      .extract(top)
      .resize({ width: Math.min(width, 720) })
      .webp({ quality: 70, effort: 6 })
      .toFile(`docs/design/${name}.webp`);
  }
}

/** Bytes of all references. */
export function weight(): number {
  return globSync(join(folder, '*')).reduce((sum, file) => sum + statSync(file).size, 0);
}
