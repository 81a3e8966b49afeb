import { type Browser, chromium, type Page } from '@playwright/test';
import type { Library } from '../../src/library/model.ts';
import { stemmers } from '../../src/words/stemmers-plugin.ts';
import { chromiumArgs, findChromium } from '../../tests/support/find-chromium.ts';
import type { Grown } from './grown.ts';
import { hostileQueries } from './hostile.ts';
import type { Timed, Typing } from './keystrokes.ts';
import { bundle } from './library-bytes.ts';
import { percentile } from './measures.ts';
import type { Query } from './queries.ts';

/** How long the work in the page takes in a library of some size, in milliseconds. */
export interface Speed {
  readonly language: string;
  readonly articles: number;
  readonly strokes: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** What was typed when it took longest. */
  readonly slowest: string;
  /** Parsing and unpacking the index, in the middle. */
  readonly opening: number;
  readonly hostile: readonly { readonly name: string; readonly milliseconds: number }[];
}

/** Types the queries one may look at, letter by letter, in a real browser. */
export async function measureSpeed(
  { source, languages }: Library,
  grown: readonly Grown[],
  queries: readonly Query[],
): Promise<Speed[]> {
  const code = await bundle(`import ${JSON.stringify(new URL('keystrokes.ts', import.meta.url).pathname)};`, [
    stemmers(languages),
  ]);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  const speeds: Speed[] = [];
  for (const { language, articles } of grown) {
    const page = await openPage(browser, code);
    const own = grown.filter((one) => one.articles === articles);
    const indexes = Object.fromEntries(own.map((one) => [one.language, JSON.stringify(one.index)]));
    const setup = { language, others: [source].filter((tag) => indexes[tag] !== undefined), indexes };
    const wanted = queries.filter((query) => query.language === language && query.half === 'dev');
    const typed = await run(page, { ...setup, queries: wanted.map(({ text }) => text), letters: true });
    const hostile = await run(page, { ...setup, queries: Object.values(hostileQueries), letters: false });
    await page.close();
    const times = typed.strokes.map(({ milliseconds }) => milliseconds);
    const most = Math.max(...times);
    speeds.push({
      language,
      articles,
      strokes: times.length,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      most,
      slowest: typed.strokes.find(({ milliseconds }) => milliseconds === most)?.typed ?? '',
      opening: percentile(typed.openings, 0.5),
      hostile: Object.keys(hostileQueries).map((name, index) => ({
        name,
        milliseconds: hostile.strokes[index]?.milliseconds ?? 0,
      })),
    });
  }
  await browser.close();
  return speeds;
}

/** An empty page, isolated from other origins, in which clocks are exact to 5 µs instead of 100. */
async function openPage(browser: Browser, code: string): Promise<Page> {
  const page = await browser.newPage();
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  await page.route('http://localhost/**', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction(() => 'typeQueries' in globalThis);
  return page;
}

const run = (page: Page, typing: Typing): Promise<Timed> =>
  page.evaluate(
    (given) =>
      (globalThis as unknown as { typeQueries: (typing: Typing) => Promise<Timed> }).typeQueries(given),
    typing,
  );
