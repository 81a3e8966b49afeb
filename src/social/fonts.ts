import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'satori';
import { UsageError } from '../library/usage-error.ts';

/** Letters of most languages; `font:` in `languages.yml` names another package where they do not do. */
const common = '@fontsource/noto-sans';
const weights = [400, 700] as const;

const subsets = new Map<string, readonly Subset[]>();
const files = new Map<string, Font[]>();

interface Subset {
  readonly package: string;
  readonly name: string;
  has(codePoint: number): boolean;
}

export interface Fonts {
  readonly fonts: Font[];
  /** Letters that no font has. */
  readonly missing: readonly string[];
}

/**
 * The fonts with the letters of a text, from packages of Fontsource: `unicode.json` tells which file has which. Equal
 * needs give the same array, by which satori keeps what it has read.
 */
export function fontsFor(text: string, own: string | undefined): Fonts {
  const known = [common, ...(own === undefined ? [] : [own])].flatMap(subsetsOf);
  const letters = [...new Set(text)].filter((letter) => /[^\p{C}\p{Z}]/u.test(letter));
  const chosen = new Set<Subset>();
  const missing = letters.filter((letter) => {
    const subset = known.find((one) => one.has(letter.codePointAt(0) ?? 0));
    if (subset) chosen.add(subset);
    return subset === undefined;
  });
  const needed = known.filter((subset) => chosen.has(subset));
  const key = needed.map((subset) => `${subset.package} ${subset.name}`).join();
  const fonts = files.get(key) ?? needed.flatMap(read);
  files.set(key, fonts);
  return { fonts, missing };
}

function subsetsOf(name: string): readonly Subset[] {
  const known = subsets.get(name);
  if (known) return known;
  const ranges = JSON.parse(readPackage(name, 'unicode.json').toString()) as Record<string, string>;
  const all = Object.entries(ranges).map(([subset, list]): Subset => {
    const pairs = list.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    return {
      package: name,
      // Numbered subsets are `[12]` there and `12` in names of files.
      name: subset.replace(/[[\]]/g, ''),
      has: (codePoint) => pairs.some(([from, to]) => codePoint >= from && codePoint <= to),
    };
  });
  // Latin first: what it has is in no other file.
  const sorted = all.toSorted((a, b) => Number(b.name === 'latin') - Number(a.name === 'latin'));
  subsets.set(name, sorted);
  return sorted;
}

function read({ package: name, name: subset }: Subset): Font[] {
  const family = name.replace('@fontsource/', '');
  return weights.map((weight) => ({
    name: `${family} ${subset}`,
    weight,
    style: 'normal',
    data: readPackage(name, `files/${family}-${subset}-${weight}-normal.woff`),
  }));
}

function readPackage(name: string, file: string): Buffer {
  try {
    return readFileSync(join('node_modules', name, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UsageError(
      `The pictures for previews need node_modules/${name}/${file}, which is not there. ` +
        `Run npm install --save-exact ${name}, or put right the font: in languages.yml.`,
    );
  }
}
