import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const page = '/fi/imap-or-pop/';

/** Opens the page and waits until the link copies: it does once the page has loaded and is at rest. */
async function open(browser: Page): Promise<void> {
  await Promise.all([browser.waitForResponse(/after-load/), browser.goto(page)]);
  await browser.waitForLoadState('networkidle');
}

test('the link at the end of an article copies it as Markdown and says so', async ({
  page: browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(browser);
  await browser.getByRole('link', { name: 'Kopioi Markdownina' }).click();
  await expect(browser.getByRole('status').filter({ hasText: 'Kopioitu' })).toBeVisible();
  const copied = await browser.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# .+\n\n<https:.+\/fi\/imap-or-pop\/>\n/);
  await expect(browser).toHaveURL(page);
});

test('where the clipboard is closed, the link leads to the copy', async ({ page: browser }) => {
  await browser.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
  });
  await open(browser);
  await browser.getByRole('link', { name: 'Kopioi Markdownina' }).click();
  await expect(browser).toHaveURL('/fi/imap-or-pop.md');
  await expect(browser.locator('body')).toContainText('# ');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the copy, which the server sends as Markdown', async ({
    page: browser,
    request,
  }) => {
    await browser.goto(page);
    const link = browser.getByRole('link', { name: 'Kopioi Markdownina' });
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toMatch(/^text\/markdown; ?charset=utf-8$/);
    await link.click();
    await expect(browser).toHaveURL('/fi/imap-or-pop.md');
  });
});
