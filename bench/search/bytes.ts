import { basename } from 'node:path';
import { chromium } from '@playwright/test';
import type { Library } from '../../src/library/model.ts';
import { stemmerModule } from '../../src/words/stemmer-names.ts';
import { chromiumArgs, findChromium } from '../../tests/support/find-chromium.ts';
import { weighSearch } from '../measure.ts';

/** What a browser loads in a language from opening the search to the first results, in bytes as they travel (brotli). */
export interface Load {
  readonly language: string;
  /** Scripts but the stemmer, and styles. */
  readonly program: number;
  readonly stemmer: number;
  readonly words: number;
  readonly index: number;
  /** All that came before the first result was shown. */
  readonly first: number;
  /** What came after: what a result shows besides its title, and what may be needed next. */
  readonly later: number;
  /** Anything else that came before, by address: there should be nothing. */
  readonly others: readonly string[];
  readonly requests: number;
}

/** The title of the first article is asked for in each language, so that the first stage answers. */
export async function measureLoads(
  { languages, articles }: Library,
  url: string,
  wanted: readonly string[],
): Promise<Load[]> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  const loads: Load[] = [];
  for (const { tag, stemmer } of languages.filter(({ tag }) => wanted.includes(tag))) {
    const title = articles.find(({ texts }) => texts[tag])?.texts[tag]?.title ?? '';
    const { files } = await weighSearch(browser, `${url}${tag}/`, title);
    loads.push(sorted(tag, files, stemmer === undefined ? undefined : chunkOf(stemmer)));
  }
  await browser.close();
  return loads;
}

/** How the built script of a stemmer begins: with the name of its module. */
const chunkOf = (stemmer: string): string =>
  basename(import.meta.resolve(stemmerModule(stemmer))).replace(/\.[jt]s$/, '.');

interface Fetched {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
  /** Whether not a byte of it had come when the first result was shown. */
  readonly later: boolean;
}

type Kind = 'program' | 'stemmer' | 'words' | 'index';

/** @throws where a file came without its length, which would count as nothing. */
export function sorted(language: string, files: readonly Fetched[], stemmer?: string): Load {
  const unknown = files.find(({ bytes }) => bytes === 0);
  if (unknown) throw new Error(`${unknown.url} came without content-length: its bytes cannot be counted.`);
  const sums: Record<Kind, number> = { program: 0, stemmer: 0, words: 0, index: 0 };
  const others: string[] = [];
  let first = 0;
  let later = 0;
  for (const { url, type, bytes, later: isLater } of files) {
    if (isLater) {
      later += bytes;
      continue;
    }
    first += bytes;
    const kind = kindOf(new URL(url).pathname, type, stemmer);
    if (kind) sums[kind] += bytes;
    else others.push(`${new URL(url).pathname} ${bytes}`);
  }
  return { language, ...sums, first, later, others, requests: files.length };
}

function kindOf(path: string, type: string, stemmer: string | undefined): Kind | undefined {
  if (path.endsWith('/search/index.json')) return 'index';
  if (path.endsWith('/search/words.json')) return 'words';
  if (path.includes('/pagefind/') || !/javascript|css/.test(type)) return undefined;
  return stemmer !== undefined && basename(path).startsWith(stemmer) ? 'stemmer' : 'program';
}
