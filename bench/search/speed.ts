import { chromium } from '@playwright/test';
import type { Library } from '../../src/library/model.ts';
import { stemmers } from '../../src/words/stemmers-plugin.ts';
import { chromiumArgs, findChromium } from '../../tests/support/find-chromium.ts';
import type { Grown } from './grown.ts';
import { hostileQueries } from './hostile.ts';
import { bundle } from './library-bytes.ts';
import { percentile } from './measures.ts';
import type { Query } from './queries.ts';
import { openTyping, type Step, type Typing } from './typing.ts';

/** How long the work in the page takes in a library of some size, in milliseconds. */
export interface Speed {
  readonly language: string;
  readonly articles: number;
  readonly letters: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** What was typed when it took longest. */
  readonly slowest: string;
  /** 95 % by the clock on the wall, with what other processes took. */
  readonly clock95: number;
  /** Parsing and unpacking the indexes of the reader's and the source language, in the middle. */
  readonly opening: number;
  readonly hostile: readonly { readonly name: string; readonly work: number }[];
}

/** Sizes that are typed in. */
const typedAt = [24, 250, 1000];
/** Queries typed a language, spread over the list. */
const TYPED = 20;

/** Types queries one may look at, letter by letter, and pastes hostile ones, in a real browser. */
export async function measureSpeed(
  { source, languages }: Library,
  grown: readonly Grown[],
  queries: readonly Query[],
): Promise<Speed[]> {
  const path = new URL('keystrokes.ts', import.meta.url).pathname;
  const code = await bundle(`import ${JSON.stringify(path)};`, [stemmers(languages)]);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  const speeds: Speed[] = [];
  for (const { language, articles } of grown.filter(({ articles }) => typedAt.includes(articles))) {
    const own = grown.filter((one) => one.articles === articles);
    const files = Object.fromEntries(
      own.map(({ language: tag, index, known }) => [
        tag,
        { 'index.json': JSON.stringify(index), 'known.json': JSON.stringify(known) },
      ]),
    );
    const typing = await openTyping(browser, code, { language, others: [source], files });
    const wanted = queries.filter((query) => query.language === language && query.half === 'dev');
    const apart = Math.ceil(wanted.length / TYPED);
    const typed = wanted.filter((_, index) => index % apart === 0).map(({ text }) => text);
    speeds.push({ language, articles, ...(await typeAll(typing, typed)), hostile: await pasteAll(typing) });
    await typing.close();
  }
  await browser.close();
  return speeds;
}

async function typeAll(
  typing: Typing,
  queries: readonly string[],
): Promise<Omit<Speed, 'language' | 'articles' | 'hostile'>> {
  const openings: number[] = [];
  const strokes: (Step & { readonly typed: string })[] = [];
  for (const query of queries) {
    openings.push((await typing.open()).work);
    const characters = [...query];
    for (const length of characters.keys()) {
      const typed = characters.slice(0, length + 1).join('');
      strokes.push({ typed, ...(await typing.type(typed)) });
    }
  }
  const work = strokes.map((stroke) => stroke.work);
  const most = Math.max(...work);
  return {
    letters: strokes.length,
    p50: percentile(work, 0.5),
    p95: percentile(work, 0.95),
    most,
    slowest: strokes.find((stroke) => stroke.work === most)?.typed ?? '',
    clock95: percentile(
      strokes.map(({ clock }) => clock),
      0.95,
    ),
    opening: percentile(openings, 0.5),
  };
}

async function pasteAll(typing: Typing): Promise<Speed['hostile']> {
  const hostile: { name: string; work: number }[] = [];
  for (const [name, query] of Object.entries(hostileQueries)) {
    await typing.open();
    hostile.push({ name, work: (await typing.type(query)).work });
  }
  return hostile;
}
