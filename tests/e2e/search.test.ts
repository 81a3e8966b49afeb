import { expect, test } from '../support/test.ts';

const guide = 'webmail-login-problems';

test.describe('the search dialog', () => {
  test('loads nothing before it is opened', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/fi/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /pagefind|search-dialog|search-session/.test(url))).toEqual([]);
  });

  for (const [how, open] of [
    ['its button', 'click'],
    ['the key /', '/'],
    ['Ctrl and K', 'Control+k'],
  ] as const) {
    test(`opens by ${how}, finds while typing and goes there with Enter`, async ({ page }) => {
      await page.goto('/fi/change-email-password/');
      if (open === 'click') await page.locator('[data-search-open]').click();
      else await page.keyboard.press(open);
      await expect(page.locator('dialog input')).toBeFocused();
      await page.keyboard.type('pääse kirjautumaan');
      const first = page.locator('dialog ol a').first();
      await expect(first).toHaveAttribute('href', `/fi/${guide}/`);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/fi/${guide}/`));
    });
  }

  test('closes with Escape and gives the focus back', async ({ page }) => {
    await page.goto('/fi/');
    await page.locator('[data-search-open]').click();
    await expect(page.locator('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeHidden();
    await expect(page.locator('[data-search-open]')).toBeFocused();
  });

  test('leaves the key / alone while the reader writes in a field', async ({ page }) => {
    await page.goto('/fi/');
    await page.locator('#home-search').fill('a');
    await page.locator('#home-search').press('/');
    await expect(page.locator('#home-search')).toHaveValue('a/');
    await expect(page.locator('dialog')).toBeHidden();
  });

  test('announces how many were found', async ({ page }) => {
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.keyboard.type('alias');
    await expect(page.locator('dialog [role=status]').filter({ hasText: /\d+ tulos/ })).toHaveCount(1);
  });

  test('finds the guide although one of the words is nowhere', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('two-step verification zebra');
    await expect(page.locator('dialog ol a').first()).toHaveAttribute('href', /two-step/);
  });

  test('says when nothing is found and shows other ways', async ({ page }) => {
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.keyboard.type('qqqqxyz');
    await expect(page.locator('dialog')).toContainText('qqqqxyz');
    await expect(page.locator('dialog a[href="/fi/search/"]').first()).toBeVisible();
  });

  test('takes markup, emoji and ten thousand letters as words to look for', async ({ page }) => {
    await page.goto('/fi/');
    await page.keyboard.press('/');
    for (const query of ['<img src=x onerror=alert(1)>', '🙂🙂', '%%% ((( [[[', 'salasana '.repeat(1200)]) {
      await page.locator('dialog input').fill(query);
      await page.waitForTimeout(300);
      await expect(page.locator('dialog img')).toHaveCount(0);
    }
  });
});

test.describe('the results page', () => {
  test('answers a shared address with a list of links in main, only in its language', async ({ page }) => {
    await page.goto('/fi/search/?q=salasana');
    const links = page.locator('main ol a');
    await expect(links.first()).toBeVisible();
    for (const link of await links.all()) expect(await link.getAttribute('href')).toMatch(/^\/fi\//);
    await expect(page.locator('main input[type=search]')).toHaveValue('salasana');
    await expect(page).toHaveTitle(/salasana/);
  });

  test('keeps the query when the reader comes back', async ({ page }) => {
    await page.goto('/fi/search/?q=alias');
    await page.locator('main ol a').first().click();
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    await expect(page.locator('main input[type=search]')).toHaveValue('alias');
    await expect(page.locator('main ol a').first()).toBeVisible();
  });

  test('is reached from the field of the home page', async ({ page }) => {
    await page.goto('/en/');
    await page.locator('#home-search').fill('password');
    await page.locator('#home-search').press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=password$/);
    await expect(page.locator('main ol a').first()).toBeVisible();
  });
});

test.describe('search that cannot load', () => {
  test('says so and offers the list of all articles', async ({ page, context }) => {
    await context.route('**/search/index.json', (route) => route.abort());
    await page.goto('/fi/search/?q=salasana');
    await expect(page.locator('main')).toContainText('Haku ei nyt toimi');
    await expect(page.locator(`main a[href="/fi/${guide}/"]`).first()).toBeVisible();
  });
});

test.describe('search without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lists every article of the language', async ({ page }) => {
    await page.goto('/fi/');
    await page.locator('.search-open').click();
    await expect(page).toHaveURL('/fi/search/');
    for (const id of [guide, 'contact-support', 'alias-or-mail-account']) {
      await expect(page.locator(`.search-all h3 ~ ul a[href="/fi/${id}/"]`)).toBeVisible();
    }
  });
});
