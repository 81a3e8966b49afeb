import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepLanguages } from '../support/keep-languages.ts';
import { writersSite } from '../support/sites.ts';
import { addStaleGuide, staleGuide, translations } from '../support/stale-content.ts';
import { startSite } from '../support/start-site.ts';
import { expect, test } from '../support/test.ts';

// One server with one content folder, which the tests change.
test.describe.configure({ mode: 'serial' });
let content: string;
let server: ChildProcess;
test.use({ baseURL: writersSite('').url });

test.beforeAll(async () => {
  // Longer than `startSite` waits: a busy machine takes a minute to build what the first page needs.
  test.setTimeout(250_000);
  content = await mkdtemp(join(tmpdir(), 'writers-'));
  await cp('content', content, { recursive: true });
  await keepLanguages(content, ['fi', 'en']);
  await addStaleGuide(content);
  server = await startSite(writersSite(content));
});
test.afterAll(async () => {
  server?.kill();
  await rm(content, { recursive: true });
});

test('the desk tells how every translation stands, the most linked to first, then the worst', async ({
  page,
}) => {
  await page.goto('/_desk');
  await expect(page).toHaveURL('/_desk/');
  const languages = page.getByRole('table', { name: 'Languages' }).getByRole('row');
  await expect(languages.nth(1)).toContainText('Suomi (fi)');
  const texts = page.getByRole('table', { name: 'Texts' });
  await expect(texts.getByRole('row').nth(1)).toContainText('contact-support');
  const stale = texts.getByRole('row').filter({ hasText: staleGuide });
  await expect(stale).toContainText('dangerous');
  await expect(stale).toContainText('choose (changed), port');
  await expect(stale.getByRole('link').last()).toHaveText(/articles\/signing-in\/stale-guide\/fi\.mdx$/);
});

test('all screens are seen at once, in every language, light and dark', async ({ page }) => {
  const answer = await page.goto('/_screens/');
  expect(answer?.status()).toBe(200);
  const menu = page.getByRole('img', { name: /Activate account/ });
  await expect(menu).toHaveCount(2);
  const ground = (index: number) =>
    menu
      .nth(index)
      .locator('div')
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await ground(0)).not.toBe(await ground(1));
  await expect(page.getByRole('img', { name: /Aktivoi tili/ })).toHaveCount(2);
});

test('its tables sort by a press on a head, and back by another', async ({ page }) => {
  await page.goto('/_desk/');
  const texts = page.getByRole('table', { name: 'Texts' });
  const state = texts.getByRole('columnheader', { name: 'State' });
  await state.getByRole('button').click();
  await expect(state).toHaveAttribute('aria-sort', 'ascending');
  await expect(texts.getByRole('row').last()).toContainText(staleGuide);
  await state.getByRole('button').press('Enter');
  await expect(state).toHaveAttribute('aria-sort', 'descending');
  await expect(texts.getByRole('row').nth(1)).toContainText(staleGuide);
  const links = texts.getByRole('columnheader', { name: 'Links here' });
  await links.getByRole('button').click();
  await expect(state).not.toHaveAttribute('aria-sort');
  const counts = await texts.locator('tbody tr td:nth-child(6)').allTextContents();
  expect(counts.map(Number)).toEqual(counts.map(Number).toSorted((a, b) => a - b));
});

test('an edit of the source shows in the translation at once, and goes when it is done', async ({ page }) => {
  const file = join(content, 'articles/accounts/alias-or-mail-account/en.mdx');
  const text = await readFile(file, 'utf8');
  await page.goto('/fi/alias-or-mail-account/');
  await expect(page.locator('.stale')).toHaveCount(0);
  await writeFile(file, text.replace('## What the difference means', '## What that means'));
  await expect(page.locator('#difference + .stale')).toBeVisible();
  await translations(content, 'edited', 'alias-or-mail-account', 'dangerous');
  await expect(page.locator('.replaced #difference')).toHaveText('What that means');
  await translations(content, 'done', 'alias-or-mail-account', 'fi');
  await expect(page.locator('.stale')).toHaveCount(0);
});
