import type { Browser, BrowserContext, Page } from '@playwright/test';
import { answerStatus } from '../tests/support/status-feed.ts';

/** What a browser fetched, in bytes of bodies as they came over the wire (brotli), by kind. */
export interface Weight {
  readonly requests: number;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly other: number;
  readonly elements: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** A cold visit on a phone; nobody touches anything. The status page answers that all is well. */
export async function weighPage(browser: Browser, url: string): Promise<Weight> {
  const { context, page, loaded } = await openPage(browser);
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shift: number }).shift += (
          entry as PerformanceEntry & { value: number }
        ).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const own = loaded.filter((file) => file.url.startsWith(new URL(url).origin));
  const sum = (kind: RegExp) =>
    own.filter(({ type }) => kind.test(type)).reduce((all, { bytes }) => all + bytes, 0);
  const weight = {
    requests: own.length,
    html: sum(/html/),
    css: sum(/css/),
    js: sum(/javascript/),
    other: sum(/^(?!.*(?:html|css|javascript))/),
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
    shift: await page.evaluate(() => (window as unknown as { shift: number }).shift),
  };
  await context.close();
  return weight;
}

/**
 * Files fetched from opening the search to the first result, cold, and what comes right after it: of what is `later`
 * not a byte had come when the first result was in the page.
 */
export async function weighSearch(browser: Browser, url: string, word: string) {
  const { context, page, loaded } = await openPage(browser);
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('dialog ol a')) return;
      performance.mark('first-result');
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  // What a page fetches by itself, a second after it has loaded (src/page/after-load.island.ts), is no part of the search.
  await page.waitForTimeout(2000);
  const before = loaded.length;
  await page.locator('[data-search-open]').click();
  await page.keyboard.insertText(word);
  await page.locator('dialog ol a').first().waitFor();
  await page.waitForTimeout(2000);
  const late = await page.evaluate(() => {
    const [shown] = performance.getEntriesByName('first-result');
    const resources = performance.getEntriesByType('resource');
    return (resources as PerformanceResourceTiming[])
      .filter(({ responseStart, responseEnd }) => shown && (responseStart || responseEnd) > shown.startTime)
      .map(({ name }) => name);
  });
  const fetched = loaded.slice(before).map((file) => ({ ...file, later: late.includes(file.url) }));
  await context.close();
  const first = fetched.filter(({ later }) => !later);
  const bytes = first.reduce((all, one) => all + one.bytes, 0);
  return { requests: first.length, bytes, files: fetched };
}

async function openPage(browser: Browser): Promise<{
  context: BrowserContext;
  page: Page;
  loaded: { url: string; type: string; bytes: number }[];
}> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await answerStatus(context, 'fine');
  const page = await context.newPage();
  const loaded: { url: string; type: string; bytes: number }[] = [];
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ response }) => {
    const length = Number(response.headers['content-length'] ?? response.headers['Content-Length'] ?? 0);
    loaded.push({ url: response.url, type: response.mimeType, bytes: length });
  });
  return { context, page, loaded };
}
