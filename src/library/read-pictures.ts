import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';

/** What a picture's file says of itself. */
export interface Picture {
  readonly bytes: number;
  /** In CSS pixels; absent where the file does not tell, so that the page would jump when it loads. */
  readonly width?: number;
  readonly height?: number;
}

const isPicture = /\.(png|jpe?g|webp|avif|gif|svg)$/;

/** The pictures among the files of a folder, by path below it. Never throws: a broken picture has no size. */
export async function readPictures(root: string, paths: readonly string[]): Promise<Map<string, Picture>> {
  const pictures = paths.filter((path) => isPicture.test(path));
  return new Map(
    await Promise.all(pictures.map(async (path) => [path, await read(join(root, path))] as const)),
  );
}

async function read(file: string): Promise<Picture> {
  const data = await readFile(file);
  try {
    const { width, height } = await imageMetadata(data, file);
    return width > 0 && height > 0 ? { bytes: data.length, width, height } : { bytes: data.length };
  } catch {
    return { bytes: data.length };
  }
}
