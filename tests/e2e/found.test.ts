import type { Page } from '@playwright/test';
import { pseudoTag, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const nearest = (page: Page) => page.locator('[data-near] + ul a').first();
const choices = (page: Page) => page.locator('[data-languages] a');

test.describe('the page of languages', () => {
  test.use({ locale: 'fi-FI' });

  test('sends a first visitor to the language their browser asks for, and going back leads away', async ({
    page,
  }) => {
    await page.goto('/robots.txt');
    await page.goto('/');
    await expect(page).toHaveURL(/\/fi\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/robots\.txt$/);
    await page.goForward();
    await expect(page).toHaveURL(/\/fi\/$/);
  });

  test('remembers the language read last, whatever the browser asks for', async ({ page }) => {
    await page.goto('/sv/');
    await page.goto('/');
    await expect(page).toHaveURL(/\/sv\/$/);
  });

  test('lets those who come to choose stay, as often as they like', async ({ page }) => {
    await page.goto('/fi/');
    await page.getByRole('link', { name: 'Kaikki kielet' }).click();
    await expect(page).toHaveURL(/\/\?all$/);
    await expect(choices(page)).toHaveCount(11);
    await choices(page).filter({ hasText: 'Svenska' }).click();
    await expect(page).toHaveURL(/\/sv\/$/);
    await page.goBack();
    await expect(choices(page)).toHaveCount(11);
  });

  test('after a host sent the visitor on, the language read last still comes first', async ({
    page,
    baseURL,
  }) => {
    await page.route(`${baseURL}/`, (route) =>
      route.fulfill({ status: 302, headers: { location: '/fi/#sent' } }),
    );
    await page.goto('/');
    await expect(page).toHaveURL(/\/fi\/$/);
    await page.goto('/sv/');
    await page.goto('/');
    await expect(page).toHaveURL(/\/sv\/$/);
  });
});

test.describe('the page of languages, where no language fits', () => {
  test.use({ locale: 'ja-JP' });

  test('lets the reader choose', async ({ page }) => {
    await page.goto('/');
    await expect(choices(page)).toHaveCount(11);
    await expect(page).toHaveURL(/\/$/);
  });
});

test.describe('the page of languages, without JavaScript', () => {
  test.use({ locale: 'fi-FI', javaScriptEnabled: false });

  test('is a list of links, to which a reader who was sent on can come back', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/fi\/#sent$/);
    await page.getByRole('link', { name: 'Kaikki kielet' }).click();
    await expect(choices(page)).toHaveCount(11);
    await choices(page).filter({ hasText: 'Suomi' }).click();
    await expect(page).toHaveURL(/\/fi\/$/);
  });
});

test.describe('the page of languages, for robots', () => {
  test.use({ userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' });

  test('stays what it is', async ({ page }) => {
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveURL(/\/$/);
    await expect(choices(page)).toHaveCount(11);
  });
});

test.describe('an address that leads nowhere', () => {
  test.use({ meantErrors: /status of 404/ });

  test('is taken for the article with nearly that address, and for words to search', async ({ page }) => {
    await page.goto('/fi/webmail-login-problem/');
    await expect(page.locator('#not-found-search')).toHaveValue('webmail login problem');
    await expect(page.locator('[data-near]')).toHaveText('Nämä ovat lähimpänä:');
    await expect(nearest(page)).toHaveAttribute('href', '/fi/webmail-login-problems/');
  });

  test('is searched for what it says, without the numbers of another system', async ({ page }) => {
    await page.goto('/fi/ohjeet/4711-roskaposti.html');
    await expect(page.locator('#not-found-search')).toHaveValue('roskaposti');
    await expect(nearest(page)).toHaveAttribute('href', /\/fi\/(spam|trusted|my-mail)/);
  });

  test('keeps what is asked for most where it says nothing', async ({ page }) => {
    await page.goto('/fi/4711/');
    await expect(page.locator('#not-found-search')).toHaveValue('');
    await expect(nearest(page)).toHaveAttribute('href', '/fi/webmail-login-problems/');
  });

  test('outside of any language is searched in the one that is chosen', async ({ page }) => {
    await page.goto('/kb/forgot_password');
    await choices(page).filter({ hasText: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/search\/\?q=forgot\+password$/);
    await expect(page.locator('main ol a').first()).toBeVisible();
  });
});

test.describe('an address that leads nowhere, without JavaScript', () => {
  test.use({ meantErrors: /status of 404/, javaScriptEnabled: false });

  test('leads to sections, to people and to the search', async ({ page }) => {
    await page.goto('/fi/webmail-login-problem/');
    await expect(page.locator('.section-links a')).toHaveCount(6);
    await expect(page.locator('.support a')).toHaveAttribute('href', /^https:/);
    await page.locator('#not-found-search').fill('salasana');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/fi\/search\/\?q=salasana$/);
  });
});

test.describe('a text that is missing in a language', () => {
  test.use({ baseURL: sites.mixed.url });

  test('is in no sitemap, feed or description of that language, and has no sets of languages', async ({
    page,
    request,
  }) => {
    const read = async (path: string) => (await request.get(path)).text();
    for (const file of [`/sitemap-${pseudoTag}-0.xml`, `/${pseudoTag}/feed.xml`]) {
      expect(await read(file)).toContain(`/${pseudoTag}/change-email-password/`);
      expect(await read(file)).not.toContain(`/${pseudoTag}/webmail-login-problems/`);
    }
    expect(await read('/sitemap-fi-0.xml')).not.toContain(`/${pseudoTag}/webmail-login-problems/`);
    await page.goto(`/${pseudoTag}/webmail-login-problems/`);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
    await expect(page.locator('link[hreflang]')).toHaveCount(0);
    await page.goto(`/${pseudoTag}/change-email-password/`);
    await expect(page.locator(`link[hreflang="${pseudoTag}"]`)).toHaveCount(1);
  });
});
