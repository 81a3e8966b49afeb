import type { Page } from '@playwright/test';
import { violationsOn, widthsOnPhone } from '../support/axe.ts';
import { pseudoTag, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const guide = '/fi/webmail-login-problems/';

async function open(page: Page, path = guide) {
  await page.goto(path);
  await page.locator('.hand-off summary').click();
  const form = page.locator('.hand-off');
  await expect(form.locator('textarea')).toBeVisible();
  return {
    form,
    words: form.locator('textarea'),
    lines: form.locator('li label'),
    help: form.locator('textarea + p'),
    copy: form.getByRole('button', { name: /Kopioi|Copy/ }),
  };
}

/** Address of a link after it was pressed, and whether it would have been followed. */
async function press(page: Page, name: RegExp): Promise<{ href: string; isFollowed: boolean }> {
  const result = page.evaluate(
    () =>
      new Promise<{ href: string; isFollowed: boolean }>((resolve) => {
        addEventListener(
          'click',
          (event) => {
            const isFollowed = !event.defaultPrevented;
            event.preventDefault();
            resolve({ href: (event.target as HTMLAnchorElement).href, isFollowed });
          },
          { once: true },
        );
      }),
  );
  await page.locator('.hand-off').getByRole('link', { name }).click();
  return result;
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('the summary for support', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'Europe/Helsinki' });

  test('costs a reader nothing before it is opened', async ({ page }) => {
    const ours: string[] = [];
    page.on('request', (request) => {
      if (/hand-?off/.test(request.url())) ours.push(new URL(request.url()).pathname);
    });
    await page.goto(guide);
    await page.waitForLoadState('networkidle');
    expect(ours).toEqual([]);
    await page.locator('.hand-off summary').click();
    await expect(page.locator('.hand-off textarea')).toBeVisible();
    expect(ours).toContain(`${guide}hand-off.json`);
  });

  test('shows every line before anything leaves, in both languages', async ({ page }) => {
    const { form, lines } = await open(page);
    await expect(lines).toHaveCount(20);
    await expect(lines.last()).toHaveText(/^Koottu: .+ \(Europe\/Helsinki \(GMT\+0200\)\)$/);
    await expect(lines.first()).toHaveText('Ohje: Etkö pääse kirjautumaan Webmailiin? Selvitä syy');
    await expect(form.locator('li > span').first()).toHaveText(
      'Guide: Cannot sign in to Webmail? Find out why',
    );
    await expect(form.locator('li > span').first()).toHaveAttribute('lang', 'en');
    await expect(lines.nth(17)).toHaveText(/^Tilasivu: Häiriöitä ei ole ilmoitettu \(.+\)$/);
  });

  test('follows what is ticked while it is open', async ({ page }) => {
    const { lines } = await open(page);
    const line = lines.filter({ hasText: 'Tili on aktiivinen.' });
    await expect(line).toHaveText('Tarkistamatta: Tili on aktiivinen.');
    await page.locator('input[name=account-active]').check();
    await expect(line).toHaveText(/^Tarkistettu: Tili on aktiivinen\. \(\d+\.\d+\.\d+ klo .+\)$/);
    await page.locator('input[name=account-active]').uncheck();
    await expect(line).toHaveText('Tarkistamatta: Tili on aktiivinen.');
  });

  test('knows what was ticked before it was opened', async ({ page }) => {
    await page.goto(guide);
    await page.locator('input[name=right-page]').check();
    const { lines } = await open(page);
    await expect(lines.nth(7)).toHaveText(/^Tarkistettu: Olen Webmailin kirjautumissivulla/);
  });

  test("copies the reader's words and the lines, without those that were struck out", async ({ page }) => {
    const { form, words, lines, copy } = await open(page);
    await words.fill('Näytöllä lukee ”väärä salasana”.');
    await lines.nth(18).locator('input').uncheck();
    await copy.click();
    await expect(form.locator('[role=status]').last()).toHaveText(/^Kopioitu/);
    const text = await copied(page);
    expect(text).toMatch(/^Näytöllä lukee ”väärä salasana”\.\n\nGuide: Cannot sign in/);
    expect(text).toContain('\n\nOhje: Etkö pääse');
    expect(text).toContain('(Europe/Helsinki (GMT+0200))');
    expect(text).not.toMatch(/Selain|Browser/);
  });

  test('is one text where the support team reads the same language', async ({ page }) => {
    const { form, copy } = await open(page, '/en/webmail-login-problems/');
    await expect(form.locator('li > span')).toHaveCount(0);
    await copy.click();
    expect(await copied(page)).toMatch(/^Guide: [^\n]+\nhttps:\/\/\S+\nLanguage: English\nNot solved yet\n/);
  });

  test('does not leave with a password in it, and says where it stands', async ({ page }) => {
    const { words, help, copy } = await open(page);
    await words.fill('En pääse sisään.\nSalasana: kissa');
    await expect(help).toHaveText(/^Rivi 2: sanan ”Salasana” vieressä/);
    await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await copy.click();
    await expect(words).toBeFocused();
    await expect(words).toHaveAttribute('aria-invalid', 'true');
    await expect(words).toHaveAccessibleDescription(/^Rivi 2/);
    expect(
      await words.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart)),
    ).toBe('Salasana: kissa');
    expect(await copied(page)).toBe('nothing yet');
    const { href, isFollowed } = await press(page, /sähköpostilla/);
    expect(isFollowed).toBe(false);
    expect(decodeURIComponent(href)).not.toContain('kissa');

    await words.fill('En pääse sisään, vaikka salasana on oikein.');
    await copy.click();
    await expect(help).toHaveText(/^Kerro omin sanoin/);
    expect(await copied(page)).toMatch(/^En pääse sisään, vaikka/);
  });

  test('opens as a message, of a length that mail programs take', async ({ page }) => {
    const { words } = await open(page);
    await words.fill('Ääkkösiä. '.repeat(30));
    const { href, isFollowed } = await press(page, /sähköpostilla/);
    expect(isFollowed).toBe(true);
    expect(href.length).toBeLessThanOrEqual(2000);
    expect(decodeURIComponent(href)).toMatch(
      /^mailto:\?subject=Help needed: Cannot sign in[^&]*&body=Ääkkösiä\./,
    );
    expect(decodeURIComponent(href)).toMatch(/\r\n… \(lyhennetty: Kopioi-painike ottaa koko tekstin\)$/);
  });

  test('is put into the share sheet of a device that has one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: async (shared: ShareData) => Object.assign(window, { shared }),
      });
    });
    const { form } = await open(page);
    await form.getByRole('button', { name: 'Jaa' }).click();
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
    expect(shared.text).toMatch(/^Guide: [\s\S]*\n\nOhje: /);
  });

  test('has no button for a share sheet where there is none', async ({ page }) => {
    await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
    const { form } = await open(page);
    await expect(form.getByRole('button')).toHaveText(['Kopioi']);
  });

  test('is there to be copied by hand where the browser does not copy', async ({ page }) => {
    await page.addInitScript(() =>
      Object.assign(Clipboard.prototype, { writeText: () => Promise.reject(new Error('not allowed')) }),
    );
    const { form, copy } = await open(page);
    await copy.click();
    await expect(form.locator('[role=status]').last()).toHaveText(/^Selain ei sallinut kopiointia/);
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toMatch(/^Guide: [\s\S]*Koottu: /);
  });

  test('can be made by keyboard alone', async ({ page }) => {
    await page.goto(guide);
    await page.locator('.hand-off summary').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.hand-off textarea')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ei toimi');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.locator('.hand-off li input').first()).not.toBeChecked();
    for (let line = 0; line < 20; line++) await page.keyboard.press('Tab');
    await expect(page.locator('.hand-off').getByRole('button', { name: 'Kopioi' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.hand-off [role=status]').last()).toHaveText(/^Kopioitu/);
  });
});

test.describe('what a reader found instead', () => {
  test('is in the summary: the wrong sign-in page, also after the right one, and an answer that led on', async ({
    page,
  }) => {
    await page.goto(guide);
    await page.getByRole('button', { name: 'Olin tällä sivulla' }).click();
    await page.locator('input[name=right-page]').check();
    await page.getByRole('link', { name: 'Se on pelkkä alias' }).click();
    await expect(page).toHaveURL(/alias-or-mail-account/);
    const { lines } = await open(page);
    await expect(lines.filter({ hasText: 'Olen Webmailin' })).toHaveText(
      /^Tarkistettu: .* – Ensin väärällä kirjautumissivulla: Ohjauspaneeli$/,
    );
    await expect(lines.filter({ hasText: 'eikä vain aliaksena' })).toHaveText(
      /^Tarkistamatta: .* – Kävikin näin: Se on pelkkä alias$/,
    );
  });
});

test.describe('words a reader has written for support', () => {
  test('are there again after another page, and after a reload', async ({ page }) => {
    const { words } = await open(page);
    await words.fill('Näytöllä lukee 535');
    await page.goto('/fi/contact-support/');
    await page.goBack();
    for (const again of [() => Promise.resolve(), () => page.reload()]) {
      await again();
      await page.locator('.hand-off summary').click();
      await expect(page.locator('.hand-off textarea')).toHaveValue('Näytöllä lukee 535');
    }
  });
});

test.describe('the summary for support, when the status page reports trouble', () => {
  test.use({ status: 'incident' });

  test('says so', async ({ page }) => {
    const { lines, form } = await open(page);
    await expect(lines.nth(17)).toHaveText(/^Tilasivu: Palvelussa on häiriöitä \(.+\): \S/);
    await expect(form.locator('li > span').nth(17)).toHaveText(
      /^Status page: Problems with the service \(.+\): \S/,
    );
  });
});

test.describe('the summary for support, when it cannot be fetched', () => {
  test.use({ meantErrors: /Failed to load resource/ });

  test('says so, and is fetched at the next press on line', async ({ page, context }) => {
    await page.goto(guide);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.locator('.hand-off summary').click();
    const note = page.locator('.hand-off .note');
    await expect(note).toHaveText(/^Lataus ei onnistunut/);
    await context.setOffline(false);
    await page.locator('.hand-off summary').click();
    await expect(page.locator('.hand-off textarea')).toBeAttached();
    await expect(note).toHaveText(/^Kerro tuelle/);
  });
});

test.describe('ways out of the page that another provider has', () => {
  test.use({ baseURL: sites.mixed.url });

  test('the chat opens with the summary in its address, whole lines of it', async ({ page }) => {
    const { words } = await open(page);
    await words.fill('Ei toimi & en tiedä miksi');
    const { href, isFollowed } = await press(page, /Aloita chat/);
    expect(isFollowed).toBe(true);
    expect(href.length).toBeLessThanOrEqual(2000);
    const { origin, searchParams } = new URL(href);
    expect(origin).toBe('https://chat.example.com');
    expect(searchParams.get('lang')).toBe('any');
    expect(searchParams.get('message')).toMatch(/^Ei toimi & en tiedä miksi\r\n\r\nGuide: Cannot sign in/);
  });

  test('the plain link to the chat has no summary, and no placeholder', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('.support a').first()).toHaveAttribute(
      'href',
      'https://chat.example.com/?lang=any&message=',
    );
    await expect(page.locator('.support a').last()).toHaveAttribute('href', 'mailto:help@example.com');
  });

  test('a message goes to the address of support', async ({ page }) => {
    await open(page);
    expect((await press(page, /sähköpostilla/)).href).toMatch(/^mailto:help@example\.com\?subject=/);
  });

  test('a page whose text is in another language speaks the language of the text', async ({ page }) => {
    const { words, lines } = await open(page, `/${pseudoTag}/webmail-login-problems/`);
    await expect(lines.nth(2)).toHaveText('Kieli: Suomi');
    await words.fill('password: xyz');
    await expect(page.locator('.hand-off textarea + p')).toHaveText(/^Rivi 1/);
  });
});

test.describe('a step that only an administrator can do', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('says so below its heading, and brings a request that can be copied', async ({ page }) => {
    await page.goto(guide);
    const step = page.locator('li.step', { has: page.locator('#account-exists-and-active') });
    await expect(step.locator('h2 + [role=note]')).toContainText(
      'Tämän vaiheen tekee se, joka hoitaa sähköpostitilejä',
    );
    await step.getByText('Näytä pyyntö').click();
    await step.getByRole('button', { name: 'Kopioi' }).click();
    await expect(step.locator('[role=status]')).toHaveText(/^Kopioitu/);
    const text = await copied(page);
    expect(text).toMatch(/^Hei!\n\nTarvitsen apuasi ohjeessa ”Etkö pääse/);
    expect(text).toContain('/fi/webmail-login-problems/#account-exists-and-active');
    expect(text).toContain('Vaihe 4: Aseta uusi salasana');
    const href = (await step.getByRole('link', { name: 'Lähetä sähköpostilla' }).getAttribute('href')) ?? '';
    expect(href.length).toBeLessThanOrEqual(2000);
    expect(decodeURIComponent(href).replaceAll('\r\n', '\n')).toContain(`&body=${text}`);
  });

  test('refers to the request of the step before, where that covers it', async ({ page }) => {
    await page.goto(`${guide}#reset-password`);
    const step = page.locator('li.step', { has: page.locator('#reset-password') });
    await step.getByRole('link', { name: 'Vaiheen 3 pyyntö koskee myös tätä vaihetta.' }).click();
    await expect(page).toHaveURL(/#account-exists-and-active$/);
  });

  test('is not what other steps are', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('h2 + [role=note]')).toHaveCount(2);
  });
});

test.describe('the hand-off without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('tells what support needs to know, and has nothing that does nothing', async ({ page }) => {
    await page.goto(guide);
    await page.locator('.hand-off summary').click();
    await expect(page.locator('.hand-off .note')).toHaveText(/^Kerro tuelle, mitkä vaiheet olet tehnyt/);
    await expect(page.locator('.hand-off :is(button, input, textarea, form)')).toHaveCount(0);
  });

  test('has the request to an administrator, readable, and a message that leads to it', async ({ page }) => {
    await page.goto(guide);
    await page.getByText('Näytä pyyntö').click();
    await expect(page.locator('blockquote')).toContainText('Vaihe 4: Aseta uusi salasana');
    const href = await page.locator('blockquote + a').getAttribute('href');
    expect(href?.length).toBeLessThanOrEqual(2000);
    expect(decodeURIComponent(href ?? '')).toContain('/fi/webmail-login-problems/#account-exists-and-active');
    await expect(page.locator('.note button')).toHaveCount(0);
  });
});

test.describe('the hand-off, for readers who cannot see or point', () => {
  test.use({ bypassCSP: true });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no accessibility violation in any state, and fits a phone (${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      const { words, copy, form } = await open(page);
      await page.locator('.note details summary').click();
      await expect(page.locator('.note details button')).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
      await form.locator('li input').first().uncheck();
      await words.fill('salasana: kissa');
      await copy.click();
      await expect(words).toHaveAttribute('aria-invalid', 'true');
      expect(await violationsOn(page)).toEqual([]);
      for (const width of await widthsOnPhone(page)) expect(width).toBeLessThanOrEqual(320);
      expect(await violationsOn(page)).toEqual([]);
      await words.fill('');
      await copy.click();
      await expect(form.locator('[role=status]').last()).not.toBeEmpty();
      expect(await violationsOn(page)).toEqual([]);
    });
  }

  test('shows in forced colours what is struck out and what is wrong', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const { words, copy, form } = await open(page);
    await form.locator('li input').first().uncheck();
    await words.fill('salasana: kissa');
    await copy.click();
    await expect(form.locator('li span').first()).toHaveCSS('text-decoration-line', 'line-through');
    await expect(words).toHaveCSS('border-top-width', '2px');
    expect(await violationsOn(page)).toEqual([]);
  });
});
