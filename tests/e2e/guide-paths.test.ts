import { testGuide } from '../support/mixed-content.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: sites.mixed.url, status: 'unreachable' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`answers ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('are links: to a step, to another article, to the end', async ({ page }) => {
      await page.goto(`/en/${testGuide}/`);
      const answer = (name: string) => page.locator('.answer').getByRole('link', { name });
      await answer('Not yet').click();
      await expect(page).toHaveURL(/#detour$/);
      await expect(page.getByRole('heading', { name: 'Take a detour' })).toBeFocused();
      await answer('I have given up').click();
      await expect(page).toHaveURL(/#after$/);
      await expect(page.getByRole('heading', { name: 'What comes after' })).toBeInViewport();
      await answer('Never').click();
      await expect(page).toHaveURL(/\/en\/contact-support\/$/);
    });

    test('of a fallback page lead to the article in the reader’s own language', async ({ page }) => {
      await page.goto(`/fi/${testGuide}/`);
      await page.locator('.answer').getByRole('link', { name: 'Never' }).click();
      await expect(page).toHaveURL(/\/fi\/contact-support\/$/);
    });
  });
}

test('a step whose way does not lead to the one below it says where it leads', async ({ page }) => {
  await page.goto(`/en/${testGuide}/`);
  const step = page.locator('.step').filter({ has: page.locator('#pause') });
  await expect(step.locator('.answer').last().getByRole('link')).toHaveText('Go on to: Come to the end');
  await step.locator('.answer').last().getByRole('link').click();
  await expect(page.locator('#last')).toBeFocused();
});
