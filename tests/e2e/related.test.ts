import { pseudoTag, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

// The article as Markdown is no way on.
const ways = 'nav.article-list a:not([href$=".md"])';

test.describe('ways on from the end of an article', () => {
  test.use({ javaScriptEnabled: false });

  test('are there without JavaScript: related articles, the next one, the section, people', async ({
    page,
  }) => {
    await page.goto('/fi/change-email-password/');
    await expect(page.locator('.related li')).toHaveCount(5);
    await expect(page.locator(ways)).toHaveCount(2);
    await expect(page.locator(ways).nth(0)).toHaveAttribute('href', '/fi/sections/signing-in/');
    await expect(page.locator(ways).nth(0)).toContainText('Kirjautuminen');
    await expect(page.locator(ways).nth(1)).toHaveText('Ota yhteyttä tukeen');
  });

  test('begin with what the writer named, with the reason where there is one', async ({ page }) => {
    await page.goto('/en/forgot-email-password/');
    const links = page.locator('.related a');
    await expect(links.nth(0)).toHaveAttribute('href', '/en/change-email-password/');
    const reset = page.locator('.related li', {
      has: page.locator('[href$="/reset-control-panel-password/"]'),
    });
    await expect(reset.locator('p')).toHaveText('If you manage the domain');
    await expect(page.locator('.related p')).toHaveCount(1);
  });

  test('tell the next one of the section once, beside its title where it is one of them', async ({
    page,
  }) => {
    await page.goto('/en/cannot-send/');
    await expect(page.locator('a[rel=next]')).toHaveCount(0);
    const next = page.locator('.related li', { has: page.locator('[href$="/my-mail-lands-in-spam/"]') });
    await expect(next.locator('p')).toHaveText('Next');
    await page.goto('/en/webmail-or-control-panel/');
    await expect(page.locator('a[rel=next]')).toHaveCount(1);
  });

  test('have no next one behind the last article of a section', async ({ page }) => {
    await page.goto('/fi/contact-support/');
    await expect(page.locator('a[rel=next]')).toHaveCount(0);
    await expect(page.locator(ways)).toHaveCount(2);
  });
});

test('search that finds nothing shows where to start, and every section by its link', async ({ page }) => {
  await page.goto('/en/search/?q=qqqqxyz');
  await expect(page.locator('.search-answer')).toContainText('qqqqxyz');
  const all = page.locator('.search-all');
  await expect(all.getByRole('heading', { name: 'Good places to start' })).toBeVisible();
  await expect(all.locator('ul').first().locator('li')).toHaveCount(5);
  await expect(all.locator('h3 a[href="/en/sections/accounts/"]')).toBeVisible();
});

test.describe('a way on to a text in another language', () => {
  test.use({ baseURL: sites.mixed.url });

  test('names the language, for eyes and for programs, and keeps the address of the reader’s', async ({
    page,
  }) => {
    await page.goto(`/${pseudoTag}/change-email-password/`);
    const link = page.locator('.related a').first();
    await expect(link).toHaveAttribute('hreflang', 'fi');
    await expect(link).toHaveAttribute('href', new RegExp(`^/${pseudoTag}/`));
    await expect(link.locator('span[lang=fi]')).toHaveCount(1);
    await expect(link.locator('small')).toHaveText('Suomi');
  });

  test('says so in the middle of a text too, but not to who is reading that language', async ({ page }) => {
    await page.goto(`/${pseudoTag}/change-email-password/`);
    const inText = page.locator('.prose a[href$="/mail-server-settings/"]');
    await expect(inText).toHaveAttribute('hreflang', 'fi');
    await expect(inText.locator('small')).toHaveText('(Suomi)');
    await page.goto(`/${pseudoTag}/forgot-email-password/`);
    await expect(page.locator('.prose a[href$="/reset-control-panel-password/"] small')).toHaveCount(0);
  });
});
