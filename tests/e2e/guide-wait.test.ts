import type { Page } from '@playwright/test';
import { testGuide } from '../support/mixed-content.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const guide = '/fi/webmail-login-problems/';
const waited = (page: Page) => page.locator('input[name=waited-five-minutes]');
const timer = (page: Page) => page.getByRole('timer');
const start = (page: Page) => page.getByRole('button', { name: 'Käynnistä ajastin' });
const output = (page: Page) => page.locator('.guide-progress output');

test.use({ status: 'unreachable' });

test.describe('a wait of five minutes', () => {
  test('counts down in its place and in the title, and is over once', async ({ page }) => {
    await page.clock.install();
    await page.goto(guide);
    const title = await page.title();
    await expect(timer(page)).toHaveText('Odotusaika: 5 minuuttia');
    await start(page).click();
    await expect(timer(page)).toHaveText(/^Jäljellä (5 min|4 min 59 s)$/);
    await page.clock.fastForward('01:30');
    await expect(timer(page)).toHaveText(/^Jäljellä 3 min 2\d s$/);
    await expect(page).toHaveTitle(/^Jäljellä 3 min 2\d s – /);
    await expect(waited(page)).not.toBeChecked();
    await page.clock.fastForward('03:30');
    await expect(timer(page)).toHaveText('Odotusaika on kulunut');
    await expect(output(page)).toHaveText('Odotusaika on kulunut');
    await expect(page).toHaveTitle(`Odotusaika on kulunut – ${title}`);
    await expect(waited(page)).toBeChecked();
    // Back at the page: the title is as before, and nothing is said again.
    await page.locator('h1').click();
    await expect(page).toHaveTitle(title);
    await page.locator('input[name=right-page]').check();
    await expect(output(page)).toHaveText(/tarkistettu/);
  });

  test('survives a reload and a change of language', async ({ page }) => {
    await page.clock.install();
    await page.goto(guide);
    await start(page).click();
    await expect(timer(page)).toHaveText(/^Jäljellä/);
    await page.clock.fastForward('02:00');
    await page.reload();
    await expect(timer(page)).toHaveText(/^Jäljellä 2 min 5\d s$/);
    await page.goto('/en/webmail-login-problems/');
    await expect(timer(page)).toHaveText(/^2 min,? 5\d sec left$/);
    await page.clock.fastForward('03:00');
    await expect(timer(page)).toHaveText('The wait is over');
    await expect(waited(page)).toBeChecked();
  });

  test('is over at once for a computer that slept through it', async ({ page }) => {
    await page.clock.install();
    await page.goto(guide);
    await start(page).click();
    await expect(timer(page)).toHaveText(/^Jäljellä/);
    await page.clock.pauseAt(Date.now() + 60 * 60 * 1000);
    await page.clock.resume();
    await expect(waited(page)).toBeChecked();
  });

  test('that ended while the page was closed is told when the reader is back', async ({ page }) => {
    await page.addInitScript(() => {
      if (sessionStorage.getItem('begun')) return;
      sessionStorage.setItem('begun', 'once');
      const waits = { 'waited-five-minutes': Date.now() - 1000 };
      const entry = { version: 2, changed: Date.now() - 301_000, waits };
      localStorage.setItem('apuri:guide:webmail-login-problems', JSON.stringify(entry));
    });
    await page.goto(guide);
    await expect(output(page)).toHaveText('Odotusaika on kulunut');
    await expect(waited(page)).toBeChecked();
    await page.reload();
    await expect(waited(page)).toBeChecked();
    await expect(output(page)).toHaveText(/tarkistettu/);
  });

  test('that is over stays told when the page has loaded to its end only then', async ({ page }) => {
    const { promise: told, resolve } = Promise.withResolvers<void>();
    await page.route('**/late.png', async (route) => {
      await told;
      await route.fulfill({ contentType: 'image/png', body: '' });
    });
    await page.addInitScript(() => {
      const waits = { 'waited-five-minutes': Date.now() - 1000 };
      const entry = { version: 2, changed: Date.now() - 301_000, waits };
      localStorage.setItem('apuri:guide:webmail-login-problems', JSON.stringify(entry));
      addEventListener('DOMContentLoaded', () => {
        document.body.append(Object.assign(new Image(), { src: '/late.png', alt: '' }));
      });
    });
    await page.goto(guide, { waitUntil: 'commit' });
    await expect(output(page)).toHaveText('Odotusaika on kulunut');
    resolve();
    await page.waitForLoadState('load');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(output(page)).toHaveText('Odotusaika on kulunut');
  });

  test('is no longer than five minutes when the clock was set back', async ({ page }) => {
    await page.addInitScript(() => {
      const entry = {
        version: 2,
        changed: Date.now(),
        waits: { 'waited-five-minutes': Date.now() + 60 * 60 * 1000 },
      };
      localStorage.setItem('apuri:guide:webmail-login-problems', JSON.stringify(entry));
    });
    await page.goto(guide);
    await expect(timer(page)).toHaveText(/^Jäljellä (5 min|4 min 5\d s)$/);
    const end = await page.evaluate(() => {
      const entry = JSON.parse(localStorage.getItem('apuri:guide:webmail-login-problems') ?? '');
      return entry.waits['waited-five-minutes'] - Date.now();
    });
    expect(end).toBeLessThanOrEqual(5 * 60 * 1000);
  });

  test('can be stopped, which ticks nothing, and ends when the reader ticks the box', async ({ page }) => {
    await page.goto(guide);
    const title = await page.title();
    await start(page).click();
    const stop = page.getByRole('button', { name: 'Lopeta ajastin' });
    await expect(stop).toBeFocused();
    await stop.click();
    await expect(timer(page)).toHaveText('Odotusaika: 5 minuuttia');
    await expect(page).toHaveTitle(title);
    await expect(waited(page)).not.toBeChecked();
    await start(page).click();
    await waited(page).check();
    await expect(timer(page)).toHaveText('Odotusaika: 5 minuuttia');
    await expect(start(page)).toBeHidden();
  });

  test('runs in the other tab too', async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto('/en/webmail-login-problems/');
    await page.goto(guide);
    await start(page).click();
    await expect(timer(other)).toHaveText(/left$/);
    await other.getByRole('button', { name: 'Stop the timer' }).click();
    await expect(timer(page)).toHaveText('Odotusaika: 5 minuuttia');
  });

  test('can be started by keyboard alone', async ({ page }) => {
    await page.goto(guide);
    await start(page).focus();
    await page.keyboard.press('Enter');
    await expect(timer(page)).toHaveText(/^Jäljellä/);
  });
});

test('a wait really passes, with the clock of the machine', async ({ page }) => {
  await page.goto(`${sites.mixed.url}/en/${testGuide}/`);
  await page.getByRole('button', { name: 'Start the timer' }).click();
  await expect(page.getByRole('timer')).toHaveText('2 sec left');
  await expect(page.locator('input[name=waited]')).toBeChecked({ timeout: 5000 });
  await expect(output(page)).toHaveText('The wait is over');
});
