import { hostileFeeds, textOf } from '../../src/status/fixtures/hostile-feeds.ts';
import { STORED } from '../../src/status/stored.ts';
import { type Answer, answerStatus, statusPage } from '../support/status-feed.ts';
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
    const banner = page.locator('status-line.banner');
    await expect(banner.locator('[lang=en]', { hasText: 'Slow sign-in to webmail' })).toBeVisible();
    await expect(banner.getByRole('link')).toHaveAttribute('href', `${statusPage}/incidents/1`);
    await expect(banner).toContainText(/syy on löytynyt\s*alkoi \d/);
    await expect(page.locator('status-pill a')).not.toContainText('Häiriöitä ei ole');
    await expect(page.locator('.step').first().locator('status-line')).toContainText(
      'Palvelussa on häiriöitä',
    );
  });

  test('stands above the first step, with the advice to wait', async ({ page }) => {
    await page.goto(guide);
    const banner = page.locator('status-line.banner');
    await expect(banner.locator('.advice')).toBeVisible();
    const [above, below] = await Promise.all([
      banner.boundingBox(),
      page.locator('.step').first().boundingBox(),
    ]);
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
  });

  test('is told in an article without a guide too, as soon as a reader moves', async ({ page }) => {
    await page.goto('/en/change-email-password/');
    await page.mouse.move(200, 200);
    await expect(page.locator('status-line.banner')).toContainText('Slow sign-in to webmail');
    await expect(page.locator('status-line.banner .advice')).toBeVisible();
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
    await expect(page.locator('status-line.banner')).toContainText('Palvelun tila');
    await expect(page.locator('.advice').first()).toBeHidden();
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
        for (const path of [guide, '/en/change-email-password/', '/en/']) {
          await page.goto(path);
          await page.mouse.move(200, 200);
          await expect(page.locator('status-line').first()).not.toHaveAttribute('data-state', 'idle');
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
    expect(asked.filter((url) => /status-elements|setup\.json|summary\.json/.test(url))).toEqual([]);
    await expect(page.locator('status-pill a')).toHaveText('Palvelun tila');
    await page.mouse.move(200, 200);
    await expect(page.locator('status-pill a')).toContainText('Häiriöitä ei ole');
  });
});

test.describe('three tabs', () => {
  test('ask the status page once between them, and all tell the answer', async ({ context }) => {
    let asked = 0;
    context.on('request', (request) => {
      if (request.url().startsWith(statusPage)) asked++;
    });
    const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()));
    await Promise.all(tabs.map((tab, index) => tab.goto(index === 1 ? '/en/' : guide)));
    for (const tab of tabs) {
      await expect(tab.locator('status-pill')).toHaveAttribute('data-state', 'operational');
    }
    expect(asked).toBe(1);
    // Nor does the next page ask again.
    const [first = await context.newPage()] = tabs;
    await first.goto('/en/change-email-password/');
    await expect(first.locator('status-pill')).toHaveAttribute('data-state', 'operational');
    expect(asked).toBe(1);
  });
});

test.describe('an incident that ends', () => {
  test('is told as ended', async ({ page, context }) => {
    await answerStatus(context, 'incident');
    await page.goto(guide);
    await expect(page.locator('status-line.banner')).toContainText('Slow sign-in to webmail');
    await answerStatus(context, 'fine');
    // As if three minutes had passed: the next answer is due.
    await page.evaluate((name) => {
      const record = JSON.parse(localStorage.getItem(name) ?? '{}');
      for (const time of ['triedAt', 'fetchedAt']) record[time] -= 180_000;
      localStorage.setItem(name, JSON.stringify(record));
    }, STORED);
    await page.reload();
    const banner = page.locator('status-line.banner');
    await expect(banner).toHaveAttribute('data-state', 'operational');
    await expect(banner).toContainText(/Slow sign-in to webmail\s*korjattu\s*päättyi/);
    await expect(banner.locator('.advice')).toBeHidden();
  });
});

test.describe('a hostile status page', () => {
  const feeds = hostileFeeds().filter(({ provider }) => provider === 'statuspage');

  test('puts no element, no link and no request of its own into the page', async ({
    context,
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    expect(feeds.length).toBeGreaterThan(15);
    let body = '{}';
    const hosts = new Set<string>();
    context.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('dialog', (dialog) => {
      throw new Error(`A dialog: ${dialog.message()}`);
    });
    await context.route(`${statusPage}/**`, (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        contentType: 'application/json',
        body,
      }),
    );
    await page.goto(guide);
    const elements = 'status-pill *, status-line *';
    for (const feed of feeds) {
      body = textOf(feed.bodies[0]);
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      // A feed of megabytes takes its time before it is refused.
      await expect(page.locator('status-pill'), feed.name).not.toHaveAttribute('data-state', 'idle', {
        timeout: 20_000,
      });
      const found = await page.locator(elements).evaluateAll((all) => ({
        names: [...new Set(all.map(({ localName }) => localName))].sort(),
        links: all.flatMap((one) => (one instanceof HTMLAnchorElement ? [one.href] : [])),
        attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))].filter((name) =>
          /^on|style/.test(name),
        ),
      }));
      const known = ['a', 'b', 'p', 'path', 'span', 'svg', 'time'];
      expect(
        found.names.filter((name) => !known.includes(name)),
        feed.name,
      ).toEqual([]);
      expect(found.attributes, feed.name).toEqual([]);
      for (const link of found.links)
        expect(new URL(link).origin, feed.name).toBe(new URL(statusPage).origin);
    }
    expect([...hosts].sort()).toEqual([new URL(baseURL ?? '').host, new URL(statusPage).host].sort());
  });
});
