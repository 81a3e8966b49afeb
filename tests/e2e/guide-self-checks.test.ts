import type { Page } from '@playwright/test';
import { testGuide } from '../support/mixed-content.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const guide = '/fi/webmail-login-problems/';
const status = 'input[name=nothing-reported]';
const capsLock = 'input[name=caps-lock-off]';
const note = (page: Page, check: string) => page.locator(`#site-note-${check}`);

test.describe('the check of the service status', () => {
  test('ticks itself with the time when the status page reports nothing', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator(status)).toBeChecked();
    await expect(note(page, 'nothing-reported')).toHaveText(/^Tarkistettu puolestasi klo \d+\.\d\d\.$/);
    await expect(page.locator(status)).toHaveAccessibleDescription(/Tarkistettu puolestasi/);
    await expect(page.locator('.guide-progress output')).toHaveText('1/9 tarkistettu');
  });

  test('can be unticked, and is not ticked again, not even in the other language', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator(status)).toBeChecked();
    await page.waitForTimeout(600);
    await page.locator(status).uncheck();
    await page.goto('/en/webmail-login-problems/');
    await expect(page.locator('.step status-line')).toHaveAttribute('data-indicator', 'operational');
    await expect(note(page, 'nothing-reported')).toHaveText(/^Checked for you at/);
    await expect(page.locator(status)).not.toBeChecked();
  });

  test('stays as the reader ticked it when the answer comes', async ({ page }) => {
    await page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => {
        document.querySelector<HTMLInputElement>('[name=nothing-reported]')?.click();
      }),
    );
    await page.goto(guide);
    await expect(page.locator('.step status-line')).toHaveAttribute('data-indicator', 'operational');
    await expect(page.locator(status)).toBeChecked();
    const stored = await page.evaluate(() => localStorage.getItem('apuri:guide:webmail-login-problems'));
    expect(JSON.parse(stored ?? '')).toMatchObject({ seen: { 'nothing-reported': 0 } });
  });
});

test.describe('the check of the service status during an incident', () => {
  test.use({ status: 'incident' });

  test('is never ticked by the page, and advises to wait', async ({ page }) => {
    await page.goto(guide);
    await expect(note(page, 'nothing-reported')).toHaveText(
      'Tilasivulla on ilmoitus. Nyt kannattaa odottaa.',
    );
    await expect(page.locator(status)).not.toBeChecked();
    await page.locator(status).check();
    await expect(page.locator(status)).toBeChecked();
  });

  test('loses the tick that the page gave it before', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = { 'nothing-reported': Date.now() - 60_000 };
      const entry = { version: 2, changed: Date.now(), ticked: seen, seen };
      localStorage.setItem('apuri:guide:webmail-login-problems', JSON.stringify(entry));
    });
    await page.goto(guide);
    await expect(note(page, 'nothing-reported')).toHaveText(/kannattaa odottaa/);
    await expect(page.locator(status)).not.toBeChecked();
  });
});

for (const answer of ['unreachable', 'error', 'html'] as const) {
  test.describe(`the check of the service status when the status page is ${answer}`, () => {
    test.use({ status: answer });

    test('is not ticked, and asks the reader to look, where a link leads to the page', async ({ page }) => {
      await page.goto(guide);
      await expect(note(page, 'nothing-reported')).toHaveText(
        'Tila ei selvinnyt. Avaa tilasivu ja katso itse.',
      );
      await expect(page.locator(status)).not.toBeChecked();
      await expect(
        page
          .locator('.step')
          .first()
          .getByRole('link', { name: /tilasivu/i }),
      ).toBeVisible();
    });
  });
}

test.describe('the check of Caps Lock', () => {
  test.use({ status: 'unreachable' });
  const key = (page: Page, isOn: boolean, init = {}) =>
    page.evaluate(
      ([modifierCapsLock, rest]) =>
        dispatchEvent(new KeyboardEvent('keydown', { key: 'a', modifierCapsLock, ...rest })),
      [isOn, init] as const,
    );

  test('ticks itself at the first move of the mouse', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator(capsLock)).not.toBeChecked();
    await page.mouse.move(50, 50);
    await page.mouse.move(60, 60);
    await expect(page.locator(capsLock)).toBeChecked();
    await expect(note(page, 'caps-lock-off')).toHaveText(/Tarkistettu puolestasi klo/);
  });

  test('follows the key live, both ways', async ({ page }) => {
    await page.goto(guide);
    await key(page, true);
    await expect(note(page, 'caps-lock-off')).toHaveText('Caps Lock on päällä. Ota se pois päältä.');
    await expect(page.locator(capsLock)).not.toBeChecked();
    await key(page, false);
    await expect(page.locator(capsLock)).toBeChecked();
    await key(page, true);
    await expect(page.locator(capsLock)).not.toBeChecked();
    await expect(note(page, 'caps-lock-off')).toHaveText(/on päällä/);
  });

  test('is told by a real key', async ({ page }) => {
    await page.goto(guide);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(capsLock)).toBeChecked();
  });

  test('is ticked by a press that comes just when the page ticks it', async ({ page }) => {
    await page.goto(guide);
    await key(page, true);
    await expect(note(page, 'caps-lock-off')).toHaveText(/on päällä/);
    await page.evaluate(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
      document.querySelector<HTMLInputElement>('[name=caps-lock-off]')?.click();
    });
    await expect(page.locator(capsLock)).toBeChecked();
    await page.waitForTimeout(600);
    await page.locator(capsLock).uncheck();
    await expect(page.locator(capsLock)).not.toBeChecked();
  });

  test('hears a key that comes while the rest of the guide is on its way', async ({ page }) => {
    await page.route(/_astro\/later/, async (route) => {
      await new Promise((wait) => setTimeout(wait, 1000));
      await route.continue();
    });
    await page.goto(guide);
    await page.mouse.move(50, 50);
    await key(page, true);
    await expect(note(page, 'caps-lock-off')).toHaveText(/on päällä/);
    await expect(page.locator(capsLock)).not.toBeChecked();
  });

  test('does not untick what the reader ticked, but says so', async ({ page }) => {
    await page.goto(guide);
    await page.locator(capsLock).check();
    await key(page, true);
    await expect(note(page, 'caps-lock-off')).toHaveText(/on päällä/);
    await expect(page.locator(capsLock)).toBeChecked();
  });
});

test.describe('the check of Caps Lock on a phone', () => {
  test.use({ status: 'unreachable', hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('says nothing and ticks nothing: there is no such key', async ({ page }) => {
    await page.goto(guide);
    await page.locator('#details-and-page').tap();
    await page.locator('input[name=details-spelt-right]').tap();
    await page.waitForTimeout(300);
    await expect(page.locator(capsLock)).not.toBeChecked();
    await expect(note(page, 'caps-lock-off')).toHaveText('');
    await expect(note(page, 'caps-lock-off')).toBeHidden();
    await page.locator(capsLock).tap();
    await expect(page.locator(capsLock)).toBeChecked();
  });
});

test.describe('cookies and network', () => {
  test.use({ baseURL: sites.mixed.url, status: 'unreachable' });
  const path = `/en/${testGuide}/`;

  test('are looked at once a reader is there, and say how little they prove', async ({ page, context }) => {
    await page.goto(path);
    await page.mouse.move(50, 50);
    await expect(page.locator('input[name=cookies-work]')).toBeChecked();
    await expect(note(page, 'cookies-work')).toHaveText(
      /^Cookies work on this site \(.+\)\. Others may differ\.$/,
    );
    await expect(page.locator('input[name=on-network]')).toBeChecked();
    await expect(note(page, 'on-network')).toHaveText(/Your device is on a network/);
    expect(await context.cookies()).toEqual([]);
  });

  test('say it at once when the network goes and when it is back', async ({ page, context }) => {
    await page.goto(path);
    await page.mouse.move(50, 50);
    await expect(page.locator('input[name=on-network]')).toBeChecked();
    await context.setOffline(true);
    await expect(note(page, 'on-network')).toHaveText('Your device is not on any network.');
    await expect(page.locator('input[name=on-network]')).not.toBeChecked();
    await context.setOffline(false);
    await expect(page.locator('input[name=on-network]')).toBeChecked();
  });

  test('that are blocked are told, and the box stays usable', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} });
    });
    await page.goto(path);
    await page.mouse.move(50, 50);
    await expect(note(page, 'cookies-work')).toHaveText('Your browser blocks cookies on this site.');
    await expect(page.locator('input[name=cookies-work]')).not.toBeChecked();
    await page.locator('input[name=cookies-work]').check();
    await expect(page.locator('input[name=cookies-work]')).toBeChecked();
  });
});

test.describe('the two sign-in pages', () => {
  test.use({ status: 'unreachable' });

  test('stand side by side, each with who uses it, its user name and its password', async ({ page }) => {
    await page.goto(guide);
    const cards = page.locator('.pages > li');
    await expect(cards).toHaveCount(2);
    await expect(cards.nth(0)).toContainText(/Webmail.*Koko sähköpostiosoitteesi.*Sähköpostitilin salasana/s);
    await expect(cards.nth(1)).toContainText(/Ohjauspaneeli.*Yhteysosoite.*Ohjauspaneelin oma salasana/s);
    await expect(page.locator('.pages a')).toHaveCount(0);
  });

  test('are linked where the configuration knows the address, and only there', async ({ page }) => {
    await page.goto(`${sites.mixed.url}/en/${testGuide}/`);
    const links = page.locator('.pages a');
    await expect(links).toHaveCount(1);
    await expect(links).toHaveAttribute('href', 'https://mail.example.com/');
  });

  test('"I was on this one" takes one press: it is remembered, ticks nothing, leads to the right one, and can be taken back', async ({
    page,
  }) => {
    await page.goto(guide);
    await page.locator('input[name=right-page]').check();
    await page.getByRole('button', { name: 'Olin tällä sivulla' }).click();
    await expect(page.locator('input[name=right-page]')).not.toBeChecked();
    await expect(page.locator('.guide-progress output')).toHaveText(
      'Oikea sivu on Webmail. Kokeile kirjautua siellä.',
    );
    await expect(page.locator('.pages > li').first()).toBeFocused();
    await page.reload();
    await page.mouse.move(50, 50);
    await expect(page.getByRole('button', { name: 'Olin tällä sivulla', pressed: true })).toBeVisible();
    await page.locator('input[name=right-page]').check();
    await expect(page.getByRole('button', { name: 'Olin tällä sivulla', pressed: true })).toBeVisible();
    await page.getByRole('button', { name: 'Olin tällä sivulla' }).click();
    await expect(page.getByRole('button', { name: 'Olin tällä sivulla', pressed: false })).toBeVisible();
  });
});
