import { type OwnSite, ownSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';

/* When everything around a page fails: what readers came for is there, and nothing they did is lost. */

// A file that cannot be had is an error to the console; nothing else may be one.
const missing = /^Failed to load resource|^Refused to (?:execute|apply)|Failed to find a valid digest/;
test.use({ meantErrors: missing });

const guide = '/fi/webmail-login-problems/';

test.describe('a site half deployed', () => {
  let site: OwnSite;
  test.beforeEach(async () => {
    site = await ownSite();
  });
  test.afterEach(() => site.close());

  const filesOf = (html: string) => [
    ...new Set([...html.matchAll(/"\/(_astro\/[\w.-]+\.(?:js|css))"/g)].map(([, file = '']) => file)),
  ];

  test('is read without each of the files that a page names', async ({ page }) => {
    const html = site.read(`${guide.slice(1)}index.html`);
    expect(filesOf(html).length).toBeGreaterThan(3);
    for (const file of filesOf(html)) {
      const content = site.read(file);
      site.remove(file);
      await page.goto(site.url + guide);
      await expect(page.locator('main h1'), `without ${file}`).toBeVisible();
      await page.locator('input[name=right-page]').check();
      await expect(page.locator('main ol li').first()).toBeVisible();
      site.write(file, content);
    }
  });

  test('is read where a file is another than the page was made for', async ({ page }) => {
    const scripts = filesOf(site.read(`${guide.slice(1)}index.html`));
    const file = scripts.find((name) => site.read(name).includes('data-search-open')) ?? '';
    site.write(file, 'document.body.textContent = "another edition"');
    await page.goto(site.url + guide);
    await expect(page.locator('main h1')).toContainText('Webmail');
    await page.locator('[data-search-open]').click();
    await expect(page).toHaveURL(/\/fi\/search\/$/);
  });

  for (const part of ['search', 'search-later', 'light-finnish', 'full-text']) {
    test(`leads to another way of searching without ${part}`, async ({ page }) => {
      const file =
        (await namesIn(site)).find((name) => name.includes(`/${part}.`) && name.endsWith('.js')) ?? '';
      site.remove(file);
      await page.goto(`${site.url}/fi/`);
      await page.locator('[data-search-open]').first().click();
      // Either the dialog answers and offers other ways, or the link leads to the page that lists every guide.
      const ways = page.locator('dialog[open] a[href], main a[href="/fi/webmail-login-problems/"]');
      await expect(ways.first()).toBeVisible({ timeout: 5000 });
    });
  }

  test('answers from its index though what search loads later is gone', async ({ page }) => {
    const file = (await namesIn(site)).find((name) => name.includes('/search-later.')) ?? '';
    site.remove(file);
    await page.goto(`${site.url}/fi/`);
    await page.locator('[data-search-open]').first().click();
    await page.keyboard.insertText('salasana unohtunut');
    await expect(page.locator('dialog[open] ol a[href="/fi/forgot-email-password/"]')).toBeVisible();
    await page.locator('dialog input').fill('salasna hukasa kissa koira');
    await expect(page.locator('dialog[open] a[href]').first()).toBeVisible();
  });

  async function namesIn(own: OwnSite): Promise<readonly string[]> {
    const { assets } = JSON.parse(own.read('fi/offline/kit.json')) as { assets: string[] };
    return assets.map((address) => address.slice(1));
  }

  test('whose server has gone keeps what the reader does on an open page', async ({ page }) => {
    await page.goto(site.url + guide);
    await page.waitForLoadState('networkidle');
    await site.stop();
    await page.locator('input[name=right-page]').check();
    await expect(page.locator('input[name=right-page]')).toBeChecked();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('right-page');
  });
});

test('words typed before the script came are still there when it has, on a line of 400 kbit/s', async ({
  page,
}) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto('/fi/', { waitUntil: 'commit' });
  await page.locator('main input[type=search]').fill('salasana');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('input[type=search]').first()).toHaveValue('salasana');
  await page.locator('main input[type=search]').press('Enter');
  await expect(page.locator('a[href*="forgot-email-password"]').first()).toBeVisible({ timeout: 15_000 });
});

for (const [how, hours] of [
  ['behind', -24],
  ['ahead', 24],
] as const) {
  test(`a clock a day ${how} hides no incident and loses no tick`, async ({ page }) => {
    await page.goto(guide);
    await page.locator('input[name=right-page]').check();
    await page.clock.setSystemTime(Date.now() + hours * 3_600_000);
    await page.reload();
    await expect(page.locator('input[name=right-page]')).toBeChecked();
    await expect(page.locator('status-line, status-pill').first()).toBeVisible();
  });
}

test('the way back shows the page as it was left', async ({ page }) => {
  await page.goto(guide);
  await page.locator('input[name=right-page]').check();
  await page.locator('.breadcrumbs a').first().click();
  await expect(page).toHaveURL(/\/fi\/$/);
  await page.goBack();
  await expect(page.locator('input[name=right-page]')).toBeChecked();
  await page.goForward();
  await expect(page).toHaveURL(/\/fi\/$/);
});

test.describe('a browser that keeps nothing', () => {
  for (const path of ['/fi/', '/fi/search/?q=salasana', '/fi/spam-filter/', '/fi/a-z/', '/']) {
    test(`reads ${path}`, async ({ page }) => {
      await page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
          Object.defineProperty(window, name, { get: refuse });
        Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
      });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('main h1')).toBeVisible();
    });
  }
});
