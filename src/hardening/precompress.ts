import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { filesBelow, forEachLimited } from './files.ts';

/**
 * Pictures and fonts are compressed already. Of the search index only what was unpacked before gains (brotli makes
 * Pagefind's own gzip files longer by 2 to 5 bytes); the comparison of sizes tells the two apart.
 */
const texts = /\.(?:html|css|m?js|md|json|svg|xml|txt|webmanifest)$/;
const binaries = /\.(?:wasm|pagefind|pf_\w+)$/;

/** Smaller files fit into one packet with their headers either way. In bytes. */
const smallest = 256;

export interface CompressionTotals {
  readonly files: number;
  readonly bytes: number;
  readonly brotliBytes: number;
}

/**
 * Writes `page.html.br` and `page.html.gz` beside each text file, where they are smaller. Runs last: nothing may
 * change a file after its compressed copies are made. The same input gives the same bytes on every machine.
 */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes, brotliBytes } = await precompressFolder(fileURLToPath(dir));
        const kilobytes = (count: number) => `${Math.round(count / 1024)} KB`;
        logger.info(`${files} files compressed: ${kilobytes(bytes)} are ${kilobytes(brotliBytes)} as brotli`);
      },
    },
  };
}

export async function precompressFolder(folder: string): Promise<CompressionTotals> {
  const names = (await filesBelow(folder)).filter((name) => texts.test(name) || binaries.test(name));
  const sizes = await forEachLimited(names, async (name) => {
    const file = join(folder, name);
    const plain = await readFile(file);
    if (plain.byteLength < smallest) return { bytes: 0, brotliBytes: 0 };
    const small = await brotli(plain, binaries.test(name));
    await writeIfSmaller(`${file}.br`, small, plain);
    await writeIfSmaller(`${file}.gz`, await gzipped(plain), plain);
    return { bytes: plain.byteLength, brotliBytes: Math.min(small.byteLength, plain.byteLength) };
  });
  return {
    files: sizes.filter(({ bytes }) => bytes > 0).length,
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    brotliBytes: sizes.reduce((sum, { brotliBytes }) => sum + brotliBytes, 0),
  };
}

async function writeIfSmaller(file: string, small: Buffer, plain: Buffer): Promise<void> {
  if (small.byteLength < plain.byteLength) await writeFile(file, small);
}

function brotli(plain: Buffer, binary: boolean): Promise<Buffer> {
  return promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: binary ? constants.BROTLI_MODE_GENERIC : constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
    },
  });
}

async function gzipped(plain: Buffer): Promise<Buffer> {
  const result = await promisify<Buffer, { level: number }, Buffer>(gzip)(plain, { level: 9 });
  result[9] = 255; // The header names the operating system; "unknown" keeps builds equal everywhere (RFC 1952).
  return result;
}
