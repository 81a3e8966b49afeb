import { expect, test } from '../support/test.ts';

const background = () => getComputedStyle(document.documentElement).backgroundColor;

test.describe('light and dark', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });
      test('follow the system', async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto('/fi/');
        const light = await page.screenshot({ clip: { x: 5, y: 700, width: 1, height: 1 } });
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await page.screenshot({ clip: { x: 5, y: 700, width: 1, height: 1 } });
        expect(light.equals(dark)).toBe(false);
      });
    });
  }

  test('are remembered when the reader chose, before anything is painted', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/fi/');
    const light = await page.evaluate(background);
    await page.getByRole('radio', { name: 'Tumma' }).check();
    const dark = await page.evaluate(background);
    expect(dark).not.toBe(light);
    await page.goto('/fi/contact-support/', { waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    // Nothing is painted before the style sheet is there.
    await page.waitForFunction(() => [...document.styleSheets].some(({ cssRules }) => cssRules.length > 0));
    expect(await page.evaluate(background)).toBe(dark);
    await expect(page.getByRole('radio', { name: 'Tumma' })).toBeChecked();
    await page.getByRole('radio', { name: 'Laitteen mukaan' }).check();
    await page.reload();
    expect(await page.evaluate(background)).toBe(light);
  });
});
