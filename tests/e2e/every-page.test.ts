import { createRequire } from 'node:module';
import { builtPages } from '../support/built-pages.ts';
import { expect, test } from '../support/test.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

// Pages that answer 404 log that answer as an error, and are looked at by the tests of languages.
const paths = builtPages('dist')
  .map(({ path }) => path)
  .filter((path) => !path.includes('404'))
  // Without that, the page of languages leads on.
  .map((path) => (path === '/' ? '/?all' : path));

/** Elements of the page that lists every word from A to Z: two for each. */
const mostOfWords = 2000;

/**
 * All pages of some languages, and of the others every so many, so that each article is looked at in several
 * languages: all of them would take a quarter of an hour.
 */
const sample = (languages: RegExp, every: number) =>
  paths.filter((path, index) => languages.test(path) || index % every === 0);

test.describe('every page', () => {
  test.use({ bypassCSP: false });

  // German has the longest words.
  for (const path of sample(/^\/((fi|de)\/|\?)/, 4)) {
    test(`${path} breaks no policy, moves nothing and fits a phone`, async ({ page }) => {
      await page.addInitScript(() => {
        const seen = { violations: [] as string[], shift: 0 };
        Object.assign(window, { seen });
        addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.violatedDirective));
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual({
        violations: [],
        shift: 0,
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      // Text at twice its size wraps; nothing is pushed out of the window.
      const enlarged = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return document.documentElement.scrollWidth;
      });
      expect(enlarged).toBeLessThanOrEqual(320);
      const most = path.endsWith('/a-z/') ? mostOfWords : 350;
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(most);
    });
  }
});

test.describe('every page, for readers who cannot see or point', () => {
  // axe is put into the page as a script, which the page's own policy rightly forbids.
  test.use({ bypassCSP: true });

  for (const path of sample(/^\/(fi\/|\?)/, 9)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${path} has no accessibility violation in ${colorScheme}, wide and narrow`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await page.addScriptTag({ path: axe });
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 700 });
          const found = await page.evaluate(async () => {
            const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
            return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
          });
          expect(found).toEqual([]);
        }
      });
    }
  }
});
