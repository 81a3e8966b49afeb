import { createRequire } from 'node:module';
import { expect, test as playwright } from '@playwright/test';
import { type StatusServer, startStatusServer } from '../../src/status/serve/server.ts';

/* The page of buttons of `npm run status:serve`, as a developer uses it. */

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const test = playwright.extend<{ server: StatusServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  server: async ({}, use) => {
    const server = await startStatusServer();
    await use(server);
    await server.close();
  },
});

test.describe('the page of buttons without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('chooses what is answered, and how, and keeps the text', async ({ page, server }) => {
    const answer = async () => (await fetch(`${server.url}statuspage/api/v2/summary.json`)).json();
    await page.goto(server.url);
    await page.getByLabel('Text of the incident').fill('Mail "waits"');
    await page.getByLabel('What it touches').selectOption('Mail');
    await page.getByRole('button', { name: 'Partial outage' }).click();
    expect(await answer()).toMatchObject({
      status: { indicator: 'major' },
      incidents: [{ name: 'Mail "waits"', components: [{ name: 'Mail' }] }],
    });
    await page.getByRole('button', { name: 'Without permission' }).click();
    await expect(page.getByLabel('Text of the incident')).toHaveValue('Mail "waits"');
    await expect(page.locator('[aria-current]')).toHaveText([
      'Partial outage',
      'Without permission for other origins',
    ]);
    await page.getByRole('button', { name: 'Operational' }).click();
    expect(await answer()).toMatchObject({ status: { indicator: 'none' }, incidents: [] });
  });
});

test.describe('the page of buttons', () => {
  // axe is put into the page as a script, which the page's own policy rightly forbids.
  test.use({ bypassCSP: true });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no accessibility violation in ${colorScheme} and fits a phone`, async ({ page, server }) => {
      await fetch(`${server.url}statuspage/api/v2/summary.json`);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 700 });
      for (const path of ['', 'statuspage/']) {
        await page.goto(server.url + path);
        await page.addScriptTag({ path: axe });
        const found = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
        });
        expect(found).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
    });
  }
});
