import { type Answer, statusPage } from '../support/status-feed.ts';
import { expect, test } from '../support/test.ts';

const guide = '/fi/webmail-login-problems/';

test.describe('the status of a service that works', () => {
  test('is told in words in the header and in the first step of the guide', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('status-pill a')).toContainText('Häiriöitä ei ole');
    await expect(page.locator('.step').first().locator('status-line')).toContainText(
      /ei (ole )?(ilmoitettu|häiriö)|toimi/i,
    );
  });
});

test.describe('the status during an incident', () => {
  test.use({ status: 'incident' });

  test('names the incident in its own language and links to it', async ({ page }) => {
    await page.goto(guide);
    const line = page.locator('.step').first().locator('status-line');
    await expect(line).toContainText('Slow sign-in to webmail');
    await expect(line.locator('[lang=en]').first()).toContainText('Slow sign-in');
    await expect(page.locator('status-pill a')).not.toContainText('Häiriöitä ei ole');
  });
});

for (const status of ['unreachable', 'error', 'html'] as const) {
  test.describe(`the status when the status page is ${status}`, () => {
    test.use({ status });

    test('is never said to be fine, and the page to look at is linked', async ({ page }) => {
      await page.goto(guide);
      await expect(page.locator('status-pill a')).toContainText(/ei saatu selville/);
      await expect(page.locator('status-pill a')).toHaveAttribute('href', statusPage);
      await expect(page.locator('.step').first().locator('status-line')).toContainText(/ei saatu selville/);
    });
  });
}

test.describe('the status without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is a link to the status page that claims nothing', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('status-pill a')).toHaveText('Palvelun tila');
  });
});

for (const status of ['fine', 'incident', 'unreachable'] satisfies Answer[]) {
  test.describe(`the page when the status is ${status}`, () => {
    test.use({ status });

    for (const width of [320, 1280]) {
      test(`does not move at ${width} pixels when the answer comes`, async ({ page }) => {
        await page.addInitScript(() => {
          Object.assign(window, { shift: 0 });
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
            for (const { value } of shifts) (window as unknown as { shift: number }).shift += value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.setViewportSize({ width, height: 900 });
        for (const path of [guide, '/en/']) {
          await page.goto(path);
          await expect(page.locator('status-line')).not.toHaveAttribute('data-state', 'idle');
          await page.waitForTimeout(300);
          expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
        }
      });
    }
  });
}

test.describe('the status on a page that does not show it in its text', () => {
  test('is asked for when the reader first moves, and not before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/fi/alias-or-mail-account/');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    expect(asked.filter((url) => /status-elements|summary\.json/.test(url))).toEqual([]);
    await expect(page.locator('status-pill a')).toHaveText('Palvelun tila');
    await page.mouse.move(200, 200);
    await expect(page.locator('status-pill a')).toContainText('Häiriöitä ei ole');
  });
});
