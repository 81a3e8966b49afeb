import type { Page } from '@playwright/test';
import { stopScript } from '../../src/offline/integration.ts';
import type { Kit } from '../../src/offline/kit.ts';
import { type OwnSite, ownSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';

/* A real server that is then gone; the network of the browser stays as it is. */

// What a page asks for in vain is an error to the console.
test.use({ serviceWorkers: 'allow', meantErrors: /Failed to load resource|ERR_/, status: 'unreachable' });

let site: OwnSite;
test.beforeEach(async () => {
  site = await ownSite();
});
test.afterEach(() => site.close());

/** Opens a page and waits until the kit of its language is kept. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path);
  const { version } = JSON.parse(site.read('fi/offline/kit.json')) as Kit;
  const isKept = (name: string) =>
    page.evaluate(
      async (name) =>
        (await caches.has(name)) && Boolean(await (await caches.open(name)).match('/fi/offline/kit.json')),
      name,
    );
  await expect.poll(() => isKept(`kit fi ${version}`)).toBe(true);
}

test('what was visited, the guides, the contact page and the search work without a network', async ({
  page,
}) => {
  await visit(page, '/fi/spam-filter/');
  await site.stop();

  await page.reload();
  await expect(page.locator('h1')).toContainText('Roskaposti');
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
  for (const path of ['/fi/', '/fi/webmail-login-problems/', '/fi/cannot-send/', '/fi/contact-support/']) {
    await page.goto(site.url + path);
    await expect(page.locator('main h1')).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(page).not.toHaveTitle(/Ei verkkoyhteyttä/);
  }
  await page.locator('[data-search-open]').click();
  await page.locator('dialog[open] input[type=search]').fill('salasana');
  await expect(page.locator('dialog[open] a[href*="forgot-email-password"]').first()).toBeVisible();
});

test('a page that was never visited says so and leads to what can be read', async ({ page }) => {
  await visit(page, '/fi/spam-filter/');
  await site.stop();
  await page.goto(`${site.url}/fi/forward-mail/`);
  await expect(page.locator('h1')).toHaveText('Ei verkkoyhteyttä');
  await page
    .getByRole('link', { name: /Webmail/ })
    .first()
    .click();
  await expect(page.locator('main guide-checklist')).toBeVisible();
});

for (const path of ['/', '/sv/', '/hc/xx/articles/1']) {
  test(`${path}, which was never visited, leads to what can be read in the language of the last visit`, async ({
    page,
  }) => {
    await visit(page, '/fi/spam-filter/');
    await site.stop();
    await page.goto(site.url + path);
    await expect(page.locator('h1')).toHaveText('Ei verkkoyhteyttä');
  });
}

test('a new edition is read at once, and kept whole beside its own scripts', async ({ page }) => {
  await visit(page, '/fi/contact-support/');
  const mended = site.read('fi/contact-support/index.html').replace(/<h1>[^<]*/, '<h1>Uusi otsikko');
  site.write('fi/contact-support/index.html', mended);
  const kit = JSON.parse(site.read('fi/offline/kit.json')) as Kit;
  site.write('fi/offline/kit.json', JSON.stringify({ ...kit, version: 'another' }));

  await visit(page, '/fi/contact-support/');
  await expect(page.locator('h1')).toHaveText('Uusi otsikko');
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.startsWith('kit'))).toEqual([
    'kit fi another',
  ]);
  await site.stop();
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Uusi otsikko');
});

test('a kit of which a file is missing is not kept, and the one before stays', async ({ page }) => {
  await visit(page, '/fi/contact-support/');
  const before = await page.evaluate(() => caches.keys());
  const kit = JSON.parse(site.read('fi/offline/kit.json')) as Kit;
  site.write(
    'fi/offline/kit.json',
    JSON.stringify({ ...kit, version: 'half', assets: [...kit.assets, '/_astro/gone.js'] }),
  );
  const asked = page.waitForEvent('console', { predicate: () => true, timeout: 5000 }).catch(() => undefined);
  await page.goto(`${site.url}/fi/spam-filter/`);
  await asked;
  await expect
    .poll(() =>
      page.evaluate(async () => Boolean(await (await caches.open('visited')).match('/fi/spam-filter/'))),
    )
    .toBe(true);
  await page.waitForTimeout(1000);
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.startsWith('kit'))).toEqual(
    before.filter((name) => name.startsWith('kit')),
  );
});

test('nothing is asked for before the page has loaded', async ({ page }) => {
  await page.goto(`${site.url}/fi/spam-filter/`);
  const early = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < (navigation?.loadEventStart ?? 0))
      .map(({ name }) => name);
  });
  expect(early.filter((name) => /after-load|offline/.test(name))).toEqual([]);
});

test('a provider that ends it ends it for those who have it: worker and all that was kept are gone', async ({
  page,
}) => {
  await visit(page, '/fi/contact-support/');
  site.write('offline.js', await stopScript());
  await page.goto(`${site.url}/fi/spam-filter/`);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});
