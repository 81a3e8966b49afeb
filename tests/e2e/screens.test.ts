import { accented, type Change, mirrored } from '../../src/pseudo/pseudo-words.ts';
import { builtPages } from '../support/built-pages.ts';
import { expect, test } from '../support/test.ts';

/** Language → style sheet → the screens of the articles that have it. */
const drawn = new Map<string, Map<string, string[]>>();
for (const { path, html } of builtPages('dist')) {
  const screens = html.match(/<div class="screen".*?<\/small><\/div>/gs) ?? [];
  const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const [, language = ''] = path.split('/');
  if (screens.length === 0) continue;
  const own = drawn.get(language) ?? new Map<string, string[]>();
  drawn.set(language, own.set(sheet, [...(own.get(sheet) ?? []), ...screens]));
}

const same: Change = (text) => text;
const cases = [
  ...[...drawn.keys()].map((language) => ({ name: language, language, dir: 'ltr', change: same })),
  // As npm run pseudo has them: two fifths longer, and from the right.
  { name: 'accented English', language: 'en', dir: 'ltr', change: accented },
  { name: 'mirrored English', language: 'en', dir: 'rtl', change: mirrored },
  { name: 'German from the right', language: 'de', dir: 'rtl', change: same },
];

test('every language has the same screens, at least ten of them', () => {
  const numbers = new Set([...drawn.values()].map((own) => [...own.values()].flat().length));
  expect(numbers.size).toBe(1);
  expect([...numbers][0]).toBeGreaterThanOrEqual(10);
});

for (const { name, language, dir, change } of cases) {
  test(`no word of a screen leaves its box or its window, on a phone of 320: ${name}`, async ({ page }) => {
    for (const [sheet, screens] of drawn.get(language) ?? []) {
      const words = screens.join('\n').replace(/>([^<]+)</g, (_, text: string) => `>${change(text)}<`);
      const body = `<body class="page-article"><main><div class="prose">${words}</div></main></body>`;
      const head = `<title>x</title><link rel="stylesheet" href="${sheet}">`;
      await page.route('**/all-screens/', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="${language}" dir="${dir}">${head}${body}</html>`,
        }),
      );
      for (const width of [320, 800]) {
        await page.setViewportSize({ width, height: 700 });
        await page.goto('/all-screens/');
        expect(await page.locator('.screen').count()).toBe(screens.length);
        expect(await page.evaluate(overflowing)).toEqual([]);
      }
      await page.unroute('**/all-screens/');
    }
  });
}

/** Elements of screens that reach over the edge of their window, and words that reach over that of their element. */
function overflowing(): string[] {
  const inside = (inner: DOMRect, outer: DOMRect) =>
    inner.left >= outer.left - 0.5 &&
    inner.right <= outer.right + 0.5 &&
    inner.top >= outer.top - 0.5 &&
    inner.bottom <= outer.bottom + 0.5;
  const found = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
  for (const window of document.querySelectorAll('.screen > div')) {
    const frame = window.getBoundingClientRect();
    if (frame.left < 0 || frame.right > innerWidth) found.push(window.outerHTML);
    for (const element of window.querySelectorAll('*')) {
      if (!inside(element.getBoundingClientRect(), frame)) found.push(element.outerHTML);
    }
    const walker = document.createTreeWalker(window, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const holder = text.parentElement?.getBoundingClientRect();
      if (holder && !inside(range.getBoundingClientRect(), holder)) found.push(`words: ${text.nodeValue}`);
    }
  }
  return found;
}

test('a screen is one picture, whose name tells each mark by its number', async ({ page }) => {
  await page.goto('/en/activate-or-deactivate-account/');
  const picture = page.getByRole('img', {
    name: 'Sketch: Mail administration. Step 3: three dots at the end of the row. Step 4: Activate account.',
  });
  await expect(picture).toBeVisible();
  await expect(picture.getByText('Sketch')).toBeVisible();
  const shown = await picture
    .locator('mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark, '::before').content));
  expect(shown.map((content) => content.replaceAll(/[" ]/g, ''))).toEqual(['3.', '4.']);
  // Nothing of it is read twice.
  await expect(picture).toMatchAriaSnapshot('- img');
});

test('a screen stands in its step, and the numbers of the list go on', async ({ page }) => {
  await page.goto('/en/activate-or-deactivate-account/');
  const steps = page.locator('ol:has(.screen) > li');
  await expect(steps).toHaveCount(5);
  await expect(steps.nth(3).locator('.screen')).toHaveCount(1);
  // Numbers in the drawing look as those of the list.
  const looks = await steps.nth(3).evaluate((step) => {
    const mark = step.querySelector('mark');
    return [getComputedStyle(step, '::marker'), mark && getComputedStyle(mark, '::before')].map(
      (style) => `${style?.color} ${style?.fontWeight}`,
    );
  });
  expect(looks[0]).toBe(looks[1]);
});

test('pages without a screen have no rule for one', async ({ page }) => {
  const rules = () =>
    page.evaluate(() =>
      [...document.styleSheets].some((sheet) =>
        [...sheet.cssRules].some((rule) => rule.cssText.includes('.screen')),
      ),
    );
  await page.goto('/en/activate-or-deactivate-account/');
  expect(await rules()).toBe(true);
  await page.goto('/en/two-step-verification/');
  expect(await rules()).toBe(false);
});

test.describe('where colours are forced', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is marked keeps its outline and its number', async ({ page }) => {
    await page.goto('/en/activate-or-deactivate-account/');
    const mark = page.locator('.screen mark').first();
    expect(await mark.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
    const [ink, ground] = await mark.evaluate((one) => [
      getComputedStyle(one, '::before').color,
      getComputedStyle(one).backgroundColor,
    ]);
    expect(ink).not.toBe(ground);
  });
});
