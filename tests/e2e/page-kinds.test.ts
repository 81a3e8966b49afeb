import { expect, test } from '../support/test.ts';

/* What readers need who press keys instead of pointing, set their own colours or cannot bear motion, on a page of each kind. */

const kinds = [
  '/',
  '/fi/',
  '/fi/sections/signing-in/',
  '/fi/webmail-login-problems/',
  '/fi/mail-server-settings/',
  '/fi/contact-support/',
  '/fi/search/?q=salasana',
  '/fi/a-z/',
];

for (const path of kinds) {
  test.describe(path, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 700 });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
    });

    test('is walked through by the Tab key in the order of the page, each stop seen and marked', async ({
      page,
    }) => {
      // A page that glides to its focus would be looked at on its way.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      let before = -1;
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const { activeElement: element } = document;
          if (!element || element === document.body) return undefined;
          const box = element.getBoundingClientRect();
          // The mark may be around the row or card that the element stands in.
          const marked = [element];
          while (marked.length < 4) marked.push(marked.at(-1)?.parentElement ?? element);
          const all = [...document.querySelectorAll('*')];
          // The middle of what is seen of it belongs to it: nothing that sticks to an edge covers it (WCAG 2.4.11).
          const top = document.elementFromPoint(
            Math.min(innerWidth - 1, Math.max(0, box.x + Math.min(box.width, 20) / 2)),
            (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2,
          );
          return {
            name: `${element.localName} ${element.textContent?.trim().slice(0, 30)}`,
            place: all.indexOf(element),
            inWindow: box.bottom > 0 && box.top < innerHeight,
            covered: !(top && (element.contains(top) || top.contains(element))),
            marked: marked.some((one) =>
              [null, '::after'].some((part) => getComputedStyle(one, part).outlineStyle !== 'none'),
            ),
          };
        });
        if (stop === undefined) break;
        expect(stop, stop.name).toMatchObject({ inWindow: true, covered: false, marked: true });
        expect(stop.place, `${stop.name} comes later than the stop before it`).toBeGreaterThan(before);
        before = stop.place;
      }
      expect(before).toBeGreaterThan(20);
    });

    test('keeps the borders of what can be pressed, and the focus, in forced colours', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const unmarked = await page.evaluate(() => {
        // A button that looks like a link is known by its line.
        const isMarked = ({ borderTopStyle, textDecorationLine }: CSSStyleDeclaration) =>
          borderTopStyle !== 'none' || textDecorationLine === 'underline';
        return [
          ...document.querySelectorAll<HTMLElement>(
            'button, .button, .card, input:not([type=radio], [type=checkbox])',
          ),
        ]
          .filter((element) => element.checkVisibility() && !isMarked(getComputedStyle(element)))
          .map((element) => element.outerHTML.slice(0, 80));
      });
      expect(unmarked).toEqual([]);
    });

    test('moves nothing for readers who asked for less motion', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const search = page.locator('body:not(.page-search) [data-search-open]').first();
      if ((await search.count()) > 0) {
        await search.click();
        await page.locator('dialog[open]').waitFor();
      }
      const moving = await page.evaluate(() => ({
        animations: document.getAnimations().length,
        scroll: getComputedStyle(document.documentElement).scrollBehavior,
      }));
      expect(moving).toEqual({ animations: 0, scroll: 'auto' });
    });
  });
}
