import { expect, test } from '../support/test.ts';

const guide = '/fi/webmail-login-problems/';
const boxes = '.check input';

test.describe('the guide', () => {
  test('keeps ticked checks after a reload', async ({ page }) => {
    await page.goto(guide);
    await page.locator('input[name=right-page]').check();
    await page.locator('input[name=caps-lock-off]').check();
    await page.reload();
    await expect(page.locator('input[name=right-page]')).toBeChecked();
    await expect(page.locator('input[name=caps-lock-off]')).toBeChecked();
    await expect(page.locator(`${boxes}:checked`)).toHaveCount(2);
  });

  test('keeps ticked checks when the reader switches from Finnish to English', async ({ page }) => {
    await page.goto(guide);
    await page.locator('input[name=account-active]').check();
    await page.locator('.language-switch summary').click();
    await page.locator('.language-switch a[hreflang=en]').click();
    await expect(page).toHaveURL(/\/en\/webmail-login-problems\/$/);
    await expect(page.locator('input[name=account-active]')).toBeChecked();
    await expect(page.locator('.guide-progress output')).toHaveText('1 of 9 checked');
  });

  test('shows a tick from one tab in the other, both ways', async ({ context, page }) => {
    const other = await context.newPage();
    await page.goto(guide);
    await other.goto('/en/webmail-login-problems/');
    await page.locator('input[name=right-page]').check();
    await expect(other.locator('input[name=right-page]')).toBeChecked();
    await other.locator('input[name=tried-again]').check();
    await expect(page.locator('input[name=tried-again]')).toBeChecked();
    await other.locator('input[name=right-page]').uncheck();
    await expect(page.locator('input[name=right-page]')).not.toBeChecked();
  });

  test('tells progress in words and on a bar, and begins anew on request', async ({ page }) => {
    await page.goto(guide);
    const words = page.locator('.guide-progress output');
    await expect(words).toHaveText('0/9 tarkistettu');
    await expect(page.getByRole('button', { name: 'Aloita alusta' })).toBeHidden();
    for (const box of await page.locator(boxes).all()) await box.check();
    await expect(words).toHaveText('Kaikki 9 tarkistettu');
    await expect(page.locator('progress')).toHaveJSProperty('value', 9);
    await page.getByRole('button', { name: 'Aloita alusta' }).click();
    await expect(page.locator(`${boxes}:checked`)).toHaveCount(0);
    await page.reload();
    await expect(page.locator(`${boxes}:checked`)).toHaveCount(0);
  });

  test('can be ticked through by keyboard alone', async ({ page }) => {
    await page.goto(guide);
    await page.locator('input[name=nothing-reported]').focus();
    await page.keyboard.press('Space');
    await expect(page.locator('input[name=nothing-reported]')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('.guide-progress output')).toHaveText('1/9 tarkistettu');
  });

  test('links to each step by the same address in every language', async ({ page }) => {
    for (const language of ['fi', 'en']) {
      await page.goto(`/${language}/webmail-login-problems/#reset-password`);
      await expect(page.locator('#reset-password')).toBeInViewport();
      await expect(page.locator('.contents a[href="#reset-password"]')).toHaveCount(1);
    }
  });

  test('shows what it remembers after coming back through the history', async ({ page }) => {
    await page.goto(guide);
    await page.locator('input[name=right-page]').check();
    await page.goto('/fi/');
    await page.goBack();
    await expect(page.locator('input[name=right-page]')).toBeChecked();
  });
});

test.describe('the guide where storage is blocked', () => {
  test('works for the visit and reports no error', async ({ page, context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto(guide);
    await page.locator('input[name=right-page]').check();
    await expect(page.locator('.guide-progress output')).toHaveText('1/9 tarkistettu');
  });

  test('ignores what it cannot understand in storage', async ({ page, context }) => {
    await context.addInitScript(() =>
      localStorage.setItem('apuri:guide:webmail-login-problems', '{"version":'),
    );
    await page.goto(guide);
    await expect(page.locator(`${boxes}:checked`)).toHaveCount(0);
    await page.locator('input[name=right-page]').check();
    await expect(page.locator('.guide-progress output')).toHaveText('1/9 tarkistettu');
  });
});

test.describe('the guide without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('has every step, box and way on, and no control that does nothing', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('ol.steps > li.step')).toHaveCount(4);
    await expect(page.locator(boxes)).toHaveCount(9);
    await page.locator('input[name=right-page]').check();
    await expect(page.locator('.guide-progress')).toBeHidden();
    await expect(page.locator('theme-switch')).toBeHidden();
    await expect(page.getByRole('link', { name: /Aloita chat/ })).toBeVisible();
    await expect(page.locator('.related a').first()).toBeVisible();
  });

  test('prints empty boxes and leaves the navigation away', async ({ page }) => {
    await page.goto(guide);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(boxes).first()).toBeVisible();
    await expect(page.locator('.site-header')).toBeHidden();
    await expect(page.locator('.section-nav')).toBeHidden();
    await expect(page.locator('.contents')).toBeHidden();
  });
});
