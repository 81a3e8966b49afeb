import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { violationsOn, widthsOnPhone } from '../support/axe.ts';
import { builtPages } from '../support/built-pages.ts';
import { pseudoTag, sites } from '../support/sites.ts';
import { staleGuide } from '../support/stale-content.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: sites.mixed.url });
const path = `/fi/${staleGuide}/`;
const dist = sites.mixed.env['HELP_OUT'] ?? '';

test.describe('a translation behind its source', () => {
  test('says at a changed section that there is a newer text, and leads to it', async ({ page }) => {
    await page.goto(path);
    const step = page.locator('.step').filter({ has: page.locator('#choose') });
    await expect(step).toContainText('Mikä tahansa talon palvelin käy.');
    const line = step.locator('h2 + .stale');
    await expect(line).toContainText('alkuperäistä tekstiä on muutettu');
    await line.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`/en/${staleGuide}/#choose`);
    await expect(page.locator('#choose')).toBeInViewport();
    await expect(page.locator('article')).toContainText('Only the new server will do.');
  });

  test('shows a dangerous section in another language, and says so in its own', async ({ page }) => {
    await page.goto(path);
    const part = page.locator('.replaced');
    await expect(part).toHaveCount(1);
    await expect(part).toHaveAttribute('lang', 'en');
    await expect(part).toHaveAttribute('dir', 'ltr');
    await expect(part.locator('.stale')).toHaveAttribute('lang', 'fi');
    await expect(part.locator('.stale')).toContainText('toisella kielellä: English');
    await expect(part).toContainText('Type port 465');
    await expect(page.locator('main')).not.toContainText('portti 25');
  });

  test('speaks in such a section the language of its text: buttons, notes, requests, waits', async ({
    page,
  }) => {
    await page.goto(path);
    const part = page.locator('.replaced');
    await expect(part.locator('.label')).toHaveText('Save');
    await expect(part.locator('.note-warning .note-title')).toHaveText('Warning');
    await expect(part).toContainText('This step is for the person who manages the email accounts');
    await expect(part).toContainText('Time to wait: 30 sec');
    await expect(part.locator('a[href="/fi/contact-support/"]')).toHaveAttribute('lang', 'fi');
    const after = page.locator('#afterwards');
    await expect(after).toHaveText('Lopuksi');
    await expect(page.locator('.support')).toContainText('Kirjoita meille');
  });

  test('has the section’s heading in its contents and at its address', async ({ page }) => {
    await page.goto(`${path}#port`);
    await expect(page.locator('#port')).toHaveText('Type the port');
    await expect(page.locator('#port')).toBeFocused();
    const contents = page.locator('.contents a');
    await expect(contents).toHaveText(['Valitse palvelin', 'Type the port', 'Lopuksi']);
    await expect(contents.nth(1)).toHaveAttribute('lang', 'en');
    await expect(contents.nth(0)).not.toHaveAttribute('lang');
  });

  test('keeps ticks in such a section when the reader changes the language', async ({ page }) => {
    await page.goto(path);
    await page.locator('.replaced').getByLabel('The port is typed.').check();
    await expect(page.locator('#site-progress')).toContainText('1');
    await page.goto(`/en/${staleGuide}/`);
    await expect(page.getByLabel('The port is typed.')).toBeChecked();
  });

  test('has nothing of it at a section with a typo mended', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.stale')).toHaveCount(2);
    await expect(page.locator('#afterwards + p')).toHaveText('Käynnistä ohjelma uudelleen.');
  });

  test('is found by its own words', async ({ page }) => {
    await page.goto('/fi/search/?q=palvelin');
    await expect(page.locator(`main ol a[href^="${path}"]`).first()).toBeVisible();
  });

  test('is shown to readers of a third language as it is to its own', async ({ page }) => {
    await page.goto(`/${pseudoTag}/${staleGuide}/`);
    await expect(page.locator('article')).toHaveAttribute('lang', 'fi');
    await expect(page.locator('.replaced')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.replaced .stale')).toHaveAttribute('lang', 'fi');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${path}$`));
    await expect(page.locator('link[hreflang]')).toHaveCount(0);
  });

  test('fits a phone with large text', async ({ page }) => {
    await page.goto(path);
    expect(await widthsOnPhone(page)).toEqual([320, 320]);
  });
});

test.describe('for readers who cannot see or point', () => {
  test.use({ bypassCSP: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a translation behind its source has no accessibility violation in ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await violationsOn(page)).toEqual([]);
    });
  }
});

test.describe('the built site', () => {
  test('has no byte of this on pages that are fresh', () => {
    const pages = builtPages(dist).filter(({ path }) => !path.includes(staleGuide));
    expect(pages.length).toBeGreaterThan(20);
    for (const { path, html } of pages) {
      const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
      expect([path, /class="(?:stale|replaced)"/.test(html)]).toEqual([path, false]);
      expect([path, readFileSync(join(dist, sheet), 'utf8').includes('.replaced')]).toEqual([path, false]);
    }
  });

  test('has in the search index of a language no word of another, and none of what is said of the text', () => {
    const folder = join(dist, 'pagefind/fragment');
    const fragments = readdirSync(folder).filter((file) => !/\.(br|gz)$/.test(file));
    const of = (address: string) =>
      fragments
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .filter((one) => one.includes(`"url":"${address}"`));
    expect(of(path)).toHaveLength(1);
    expect(of(path)[0]).toContain('Mikä tahansa talon palvelin käy.');
    expect(of(path)[0]).not.toMatch(/465|Type the port|portti 25|alkuperäistä tekstiä|toisella kielellä/);
    expect(of(`/en/${staleGuide}/`)[0]).toContain('Type port 465');
    expect(of(`/${pseudoTag}/${staleGuide}/`)).toEqual([]);
  });

  test('lists no text under a language that lacks it', () => {
    const map = (tag: string) => readFileSync(join(dist, `sitemap-${tag}-0.xml`), 'utf8');
    expect(map(path.split('/')[1] ?? '')).toContain(`${path}</loc>`);
    expect(map(pseudoTag)).toContain(`/${pseudoTag}/change-email-password/</loc>`);
    expect(map(pseudoTag)).not.toContain(`/${pseudoTag}/${staleGuide}/`);
  });
});
