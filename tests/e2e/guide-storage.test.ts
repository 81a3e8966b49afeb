import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../support/find-chromium.ts';
import { sites } from '../support/sites.ts';
import { answerStatus } from '../support/status-feed.ts';
import { expect, test } from '../support/test.ts';

const guide = '/fi/webmail-login-problems/';
const key = 'apuri:guide:webmail-login-problems';
const boxes = '.check input:not([data-auto=status], [data-auto=caps-lock])';

test.describe('the guide where storage is of no use', () => {
  test.use({ status: 'unreachable' });

  test('works for the visit where the browser is set to block site data', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'blocked-'));
    await mkdir(join(folder, 'Default'));
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    await writeFile(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: await findChromium(),
      args: chromiumArgs,
      baseURL: sites.real.url,
    });
    try {
      await answerStatus(context, 'fine');
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(guide);
      // The setting is in force: even the name of the storage throws.
      await expect(page.evaluate(() => localStorage.length)).rejects.toThrow(/Access is denied/);
      await page.locator('input[name=right-page]').check();
      await page.locator('input[name=tried-again]').check();
      await page.locator('input[name=right-page]').uncheck();
      await page.getByRole('button', { name: 'Käynnistä ajastin' }).click();
      await expect(page.locator('[role=timer]')).toHaveText(/^Jäljellä 4 min|^Jäljellä 5 min/);
      await page.getByRole('button', { name: 'Tämä auttoi' }).first().click();
      await expect(page.locator('.guide-end')).toBeVisible();
      await expect(page.locator(`${boxes}:checked`)).toHaveCount(1);
      await expect(page.getByText(/Selain ei tallenna rasteja/)).toBeVisible();
      await expect(page.getByText('Rastit säilyvät tällä laitteella')).toBeHidden();
      await page.reload();
      await expect(page.locator(`${boxes}:checked`)).toHaveCount(0);
      expect(errors).toEqual([]);
    } finally {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test('works for the visit where storage is full', async ({ page }) => {
    await page.goto('/fi/');
    await page.evaluate(() => {
      localStorage.clear();
      for (let size = 5 * 1024 * 1024; size > 0; size = Math.floor(size / 2)) {
        try {
          localStorage.setItem(`filler-${size}`, 'x'.repeat(size));
        } catch {
          // Full: a smaller piece may still fit.
        }
      }
    });
    await page.goto(guide);
    await page.locator('input[name=right-page]').check();
    await page.locator('input[name=tried-again]').check();
    await expect(page.locator(`${boxes}:checked`)).toHaveCount(2);
    await expect(page.getByText(/Selain ei tallenna rasteja/)).toBeVisible();
    await page.evaluate(() => localStorage.clear());
    await page.locator('input[name=account-active]').check();
    await expect(page.getByText('Rastit säilyvät tällä laitteella')).toBeVisible();
    await page.reload();
    await expect(page.locator(`${boxes}:checked`)).toHaveCount(3);
  });

  test('ignores what it cannot understand in storage', async ({ page, context }) => {
    await context.addInitScript((name) => {
      if (sessionStorage.getItem('spoilt')) return;
      sessionStorage.setItem('spoilt', 'once');
      localStorage.setItem(name, '{"version":');
    }, key);
    await page.goto(guide);
    await expect(page.locator(`${boxes}:checked`)).toHaveCount(0);
    await page.locator('input[name=right-page]').check();
    await page.reload();
    await expect(page.locator(`${boxes}:checked`)).toHaveCount(1);
  });

  test('takes over what an earlier version has stored', async ({ page, context }) => {
    await context.addInitScript((name) => {
      const entry = { version: 1, changed: Date.now(), ticked: { 'right-page': Date.now(), 'long-gone': 1 } };
      if (!localStorage.getItem(name)) localStorage.setItem(name, JSON.stringify(entry));
    }, key);
    await page.goto(guide);
    await expect(page.locator('input[name=right-page]')).toBeChecked();
    await page.locator('input[name=tried-again]').check();
    const stored = await page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? ''), key);
    expect(stored).toMatchObject({ version: 2, ticked: { 'right-page': expect.any(Number) } });
  });
});
