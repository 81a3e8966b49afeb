import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Setup } from './keystrokes.ts';
import { percentile } from './measures.ts';

/** Milliseconds of one step: on the clock, and those in which the page's thread itself ran. */
export interface Step {
  readonly clock: number;
  /** On a machine that others use too, only this is search's own doing. */
  readonly work: number;
}

/** Types in a real page. */
export interface Typing {
  open(): Promise<Step>;
  type(typed: string): Promise<Step>;
  close(): Promise<void>;
}

/** Steps that do nothing, to know what a step costs by itself. */
const IDLE = 40;

/** @param code of `keystrokes.ts`, bundled */
export async function openTyping(browser: Browser, code: string, setup: Setup): Promise<Typing> {
  const page = await browser.newPage();
  await isolate(page);
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction(() => 'createTypist' in globalThis);
  await page.evaluate((given) => {
    const { createTypist } = globalThis as unknown as { createTypist: (setup: Setup) => object };
    Object.assign(globalThis, { typist: createTypist(given) });
  }, setup);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before = await threadTime(session);
  let idle = 0;

  async function step(call: string): Promise<Step> {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `typist.${call}`,
      awaitPromise: true,
      returnByValue: true,
    });
    const now = await threadTime(session);
    const work = Math.max(0, now - before - idle);
    before = now;
    return { clock: Number(result.value), work };
  }

  const idling: number[] = [];
  for (let turn = 0; turn < IDLE; turn += 1) idling.push((await step('rest()')).work);
  idle = percentile(idling, 0.5);
  return {
    open: () => step('open()'),
    type: (typed) => step(`type(${JSON.stringify(typed)})`),
    close: () => page.close(),
  };
}

/** An empty page of its own, whose clock is exact to 5 µs instead of 100. */
async function isolate(page: Page): Promise<void> {
  const headers = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  await page.route('http://localhost/**', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto('http://localhost/');
}

/** Milliseconds the page's thread has run. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (time === undefined) throw new Error('This Chromium does not tell how long a page’s thread has run.');
  return time * 1000;
}
