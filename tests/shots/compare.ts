import { diffLines } from 'diff';
import pixelmatch from 'pixelmatch';

/** A picture as RGBA, a byte each. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Comparison {
  /** Share of pixels that look different in the square that changed most, 0–1: a button on a long page counts too. */
  readonly share: number;
  /** Where: what is different in red, the rest pale. */
  readonly marks: Raster;
}

/** Share below which two pictures are the same: a caret, a letter drawn a shade darker. */
export const tolerance = 0.02;
/** Sides of the square, in pixels of the small pictures. */
const square = 40;

/** Compares two pictures, also of different sizes. Differences that come of smoothing only are none. */
export function compareRasters(before: Raster, after: Raster): Comparison {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const marks = new Uint8Array(width * height * 4);
  const options = { threshold: 0.1, alpha: 0.3, windowSize: square };
  const [one, other] = [before, after].map((raster) => onCanvas(raster, width, height));
  const count = pixelmatch(one as Uint8Array, other as Uint8Array, marks, width, height, options);
  return { share: count / square ** 2, marks: { width, height, data: marks } };
}

/** Lines that a page's outline has lost (`- `) and gained (`+ `); empty where it says the same. */
export function compareOutlines(before: string, after: string): string[] {
  return diffLines(before, after).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .trimEnd()
          .split('\n')
          .map((line) => `${added ? '+' : '-'} ${line}`)
      : [],
  );
}

/** Puts a picture into the upper left corner of a canvas that is clear elsewhere. */
function onCanvas({ width, height, data }: Raster, wide: number, high: number): Uint8Array {
  if (width === wide && height === high) return data;
  const canvas = new Uint8Array(wide * high * 4);
  for (let row = 0; row < height; row++) {
    canvas.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * wide * 4);
  }
  return canvas;
}
