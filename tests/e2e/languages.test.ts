import { pseudoTag, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

test.describe('languages', () => {
  test('the switch keeps the article and is made of links', async ({ page }) => {
    await page.goto('/fi/alias-or-mail-account/');
    await page.locator('.language-switch summary').click();
    const links = page.locator('.language-switch a');
    await expect(links).toHaveCount(11);
    await expect(page.locator('.language-switch [lang=en]')).toHaveAttribute(
      'href',
      '/en/alias-or-mail-account/',
    );
    await expect(page.locator('.language-switch [aria-current]')).toHaveText('Suomi');
    await page.keyboard.press('Escape');
    await expect(links.first()).toBeHidden();
    await expect(page.locator('.language-switch summary')).toBeFocused();
  });

  test('the switch keeps the step', async ({ page }) => {
    await page.goto('/fi/webmail-login-problems/#reset-password');
    await page.locator('.language-switch summary').click();
    await page.locator('.language-switch a[lang=en]').click();
    await expect(page).toHaveURL(/\/en\/webmail-login-problems\/#reset-password$/);
  });
});

test.describe('an address that leads nowhere', () => {
  test.use({ meantErrors: /status of 404/ });

  test('is answered in its own language with status 404', async ({ page }) => {
    const finnish = await page.goto('/fi/salasanaa-ei-ole/').catch(() => null);
    expect(finnish?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sivua ei löytynyt');
    await expect(page.locator('.search-form input').first()).toBeVisible();
    const elsewhere = await page.goto('/nothing/here/');
    expect(elsewhere?.status()).toBe(404);
    await expect(page.locator('[data-languages] a')).toHaveCount(11);
  });
});

test.describe('a text that is missing in a language', () => {
  test.use({ baseURL: sites.mixed.url });

  test('is shown in the nearest language, and said to be', async ({ page }) => {
    await page.goto(`/${pseudoTag}/webmail-login-problems/`);
    await expect(page.locator('html')).toHaveAttribute('lang', pseudoTag);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('article')).toHaveAttribute('lang', 'fi');
    await expect(page.locator('article')).toHaveAttribute('dir', 'ltr');
    await expect(page.locator('.fallback-notice b')).toHaveText('Suomi');
    await expect(page.locator('article .label').first()).toHaveText('Sähköpostien hallinta');
  });

  test('is kept out of search engines: canonical elsewhere, no alternates, not listed', async ({ page }) => {
    await page.goto(`/${pseudoTag}/webmail-login-problems/`);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      /\/fi\/webmail-login-problems\/$/,
    );
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[hreflang]')).toHaveCount(0);
    await page.goto('/fi/webmail-login-problems/');
    await expect(page.locator(`link[hreflang="${pseudoTag}"]`)).toHaveCount(0);
    await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(3);
  });

  test('lists related texts of the own language first and names the language of the others', async ({
    page,
  }) => {
    await page.goto(`/${pseudoTag}/webmail-login-problems/`);
    const related = page.locator('.related li');
    await expect(related.first().locator('a')).toHaveAttribute(
      'href',
      `/${pseudoTag}/change-email-password/`,
    );
    await expect(related.first().locator('small')).toHaveCount(0);
    await expect(related.nth(1).locator('small')).toHaveText('Suomi');
  });

  test('has the name of its language in one piece, also in the narrow list beside an article', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${pseudoTag}/webmail-login-problems/`);
    const badge = page.locator('.section-nav small').first();
    await expect(badge).toBeVisible();
    expect(await badge.evaluate((one) => one.getClientRects().length)).toBe(1);
    expect((await badge.boundingBox())?.height).toBeLessThan(25);
  });

  test('is in no index of a language that lacks it, and search finds it marked with its own', async ({
    page,
    request,
  }) => {
    const index = await request.get(`/${pseudoTag}/search/index.json`);
    const { articles } = (await index.json()) as { articles: [string][] };
    expect(articles.map(([slug]) => slug)).not.toContain('webmail-login-problems');
    await page.goto(`/${pseudoTag}/search/?q=Webmail`);
    const found = page.locator('main ol a.search-link[href*="webmail-login-problems"]');
    await expect(found).toHaveAttribute('lang', 'fi');
    await expect(found).toHaveAttribute('hreflang', 'fi');
  });
});
