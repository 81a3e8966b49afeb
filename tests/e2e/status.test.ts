import { expect, test } from '../support/test.ts';

const guide = '/fi/webmail-login-problems/';

test.describe('the status of a service that works', () => {
  test('is told in words in the header and in the first step of the guide', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('status-pill a')).toContainText(/toimi/i);
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
    await expect(page.locator('status-pill a')).not.toContainText('Kaikki toimii');
  });
});

for (const status of ['unreachable', 'error', 'html'] as const) {
  test.describe(`the status when the status page is ${status}`, () => {
    test.use({ status });

    test('is never said to be fine, and the page to look at is linked', async ({ page }) => {
      await page.goto(guide);
      await expect(page.locator('status-pill a')).toContainText(/ei voi/i);
      await expect(page.locator('status-pill a')).toHaveAttribute('href', 'https://status.one.com/');
      await expect(page.locator('.step').first().locator('status-line')).toContainText(/ei voi/i);
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
