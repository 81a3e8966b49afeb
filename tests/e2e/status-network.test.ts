import { type Browser, chromium, expect, type Page, test as playwright } from '@playwright/test';
import { FAULTS, type Scenario } from '../../src/status/serve/scenario.ts';
import { chromiumArgs, findQuickChromium } from '../support/find-chromium.ts';
import { statusPage } from '../support/status-feed.ts';
import { NO_OPENSSL, type SecureStatusServer, startInPlaceOf } from '../support/status-server.ts';

/*
 * The built site with its real headers, in a real browser, over a real network: nothing is intercepted. Only the name
 * of the status page leads to the development status server, on a port of this machine, with a certificate of its own.
 */

const feed = '/api/v2/summary.json';
const guide = '/fi/webmail-login-problems/';
const fine = 'Häiriöitä ei ole';

const test = playwright.extend<
  { status: SecureStatusServer; errors: string[] },
  { server: SecureStatusServer | undefined; browser: Browser }
>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const server = await startInPlaceOf(new URL(statusPage).hostname, 'statuspage');
      await use(server);
      await server?.close();
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ server }, use) => {
      const args = [...chromiumArgs, ...(server?.chromiumArgs ?? [])];
      const browser = await chromium.launch({ executablePath: await findQuickChromium(), args });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  status: async ({ server }, use) => {
    test.skip(server === undefined, NO_OPENSSL);
    server?.set({});
    await use(server as SecureStatusServer);
  },
  errors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

const pill = (page: Page) => page.locator('status-pill a');
const line = (page: Page) => page.locator('.step').first().locator('status-line');
const feedRequests = ({ requests }: SecureStatusServer) =>
  requests().filter(({ path }) => path.includes(feed));

test('a status page that answers over the network is told in words', async ({ page, status }) => {
  const response = await page.goto(guide);
  expect(response?.headers()['content-security-policy']).toContain(`connect-src 'self' ${statusPage};`);
  await expect(pill(page)).toContainText(fine);
  expect(feedRequests(status)).toHaveLength(1);
});

test('an incident on the status page is named, with a link to it', async ({ page, status }) => {
  status.set({ situation: 'degraded', title: 'Mail waits <b>long</b>' });
  await page.goto(guide);
  const banner = page.locator('status-line.banner');
  await expect(banner).toContainText('Mail waits <b>long</b>');
  await expect(banner.getByRole('link')).toHaveAttribute('href', `${statusPage}/incidents/1`);
  await expect(pill(page)).not.toContainText(fine);
});

test.describe('a status page that fails is never said to be fine:', () => {
  // "slow" answers in the end.
  const faults = (Object.keys(FAULTS) as Scenario['fault'][]).filter(
    (fault) => fault !== 'none' && fault !== 'slow',
  );
  for (const fault of faults) {
    test(FAULTS[fault], async ({ page, status }) => {
      status.set({ fault });
      // What stands there for a moment only would be seen here.
      await page.addInitScript((words) => {
        const seen = { fine: false };
        Object.assign(window, { seen });
        const look = () => {
          const texts = [...document.querySelectorAll('status-pill, status-line')];
          if (texts.some(({ textContent }) => textContent?.includes(words))) seen.fine = true;
        };
        new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
      }, fine);
      await page.goto(guide);
      await expect(pill(page)).toContainText(/ei saatu selville/, { timeout: 15_000 });
      await expect(line(page)).toContainText(/ei saatu selville/);
      await expect(pill(page)).toHaveAttribute('href', statusPage);
      expect(await page.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({
        fine: false,
      });
      expect(feedRequests(status)).toHaveLength(1);
    });
  }
});

test('a status page that is slow is told in words all the same', async ({ page, status }) => {
  status.set({ fault: 'slow' });
  await page.goto(guide);
  await expect(pill(page)).toContainText(fine, { timeout: 10_000 });
});

test('an answer that has not changed is not sent again', async ({ page, status }) => {
  const askAgain = async () => {
    await page.evaluate(() => localStorage.clear());
    await page.reload();
  };
  await page.goto(guide);
  await expect(pill(page)).toContainText(fine);
  await askAgain();
  await expect(pill(page)).toContainText(fine);
  const [first, second] = feedRequests(status);
  expect(first).toMatchObject({ status: 200 });
  expect(second).toMatchObject({ status: 304, headers: { 'if-none-match': expect.stringContaining('"') } });
  status.set({ situation: 'partialOutage' });
  await askAgain();
  await expect(page.locator('status-line.banner')).toContainText('Slow sign-in to webmail');
});

test('nothing is told about the reader: no cookie, no referrer, and no question for permission', async ({
  page,
  status,
  context,
}) => {
  await context.addCookies([
    { name: 'known', value: '1', url: statusPage, sameSite: 'None', secure: true },
    { name: 'here', value: '1', url: test.info().project.use.baseURL ?? '' },
  ]);
  await page.goto(guide);
  await expect(pill(page)).toContainText(fine);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(pill(page)).toContainText(fine);
  expect(status.requests().map(({ method, path }) => `${method} ${path}`)).toEqual([
    `GET ${feed}`,
    `GET ${feed}`,
  ]);
  for (const { headers } of status.requests()) {
    expect(headers).toMatchObject({ accept: 'application/json', origin: test.info().project.use.baseURL });
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
  const kept = await context.cookies(statusPage);
  expect(kept.map(({ name }) => name)).toEqual(['known']);
});
