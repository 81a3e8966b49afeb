import { chromium, type Page } from '@playwright/test';
import { chromiumArgs, findQuickChromium } from '../support/find-chromium.ts';
import { answerStatus } from '../support/status-feed.ts';
import { expect, test } from '../support/test.ts';

const guide = '/fi/webmail-login-problems/';
const boxes = '.check input';
const words = '.guide-progress output';
const box = (page: Page, name: string) => page.locator(`input[name=${name}]`);
/** Checks that the reader ticked; the page itself may have ticked others. */
const ticked = (page: Page) =>
  page
    .locator(`${boxes}:checked:not([data-auto=status], [data-auto=caps-lock])`)
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).name));

test.describe('the guide', () => {
  // Nothing is ticked by the page while the status page does not answer; the mouse tells of Caps Lock all the same.
  test.use({ status: 'unreachable' });

  test('keeps ticked checks after a reload', async ({ page }) => {
    await page.goto(guide);
    await box(page, 'right-page').check();
    await box(page, 'details-spelt-right').check();
    await page.reload();
    await expect(box(page, 'right-page')).toBeChecked();
    expect(await ticked(page)).toEqual(['right-page', 'details-spelt-right']);
  });

  test('keeps ticked checks when the reader switches from Finnish to English', async ({ page }) => {
    await page.goto(guide);
    await box(page, 'account-active').check();
    await page.locator('.language-switch summary').click();
    await page.locator('.language-switch a[lang=en]').click();
    await expect(page).toHaveURL(/\/en\/webmail-login-problems\/$/);
    await expect(box(page, 'account-active')).toBeChecked();
    expect(await ticked(page)).toEqual(['account-active']);
    await expect(page.locator(words)).toHaveText(/^[12] of 9 checked$/);
  });

  test('shows a tick from one tab in the other, both ways', async ({ context, page }) => {
    const other = await context.newPage();
    await page.goto(guide);
    await other.goto('/en/webmail-login-problems/');
    await box(page, 'right-page').check();
    await expect(box(other, 'right-page')).toBeChecked();
    await box(other, 'tried-again').check();
    await expect(box(page, 'tried-again')).toBeChecked();
    await box(other, 'right-page').uncheck();
    await expect(box(page, 'right-page')).not.toBeChecked();
  });

  test('loses no tick when two tabs tick at the same time', async ({ context, page }) => {
    const other = await context.newPage();
    await page.goto(guide);
    await other.goto(guide);
    const press = (tab: Page, names: string[]) =>
      tab.evaluate((all) => {
        for (const name of all) document.querySelector<HTMLInputElement>(`input[name=${name}]`)?.click();
      }, names);
    await Promise.all([
      press(page, ['right-page', 'account-active', 'tried-again']),
      press(other, ['details-spelt-right', 'listed-as-account', 'password-changed']),
    ]);
    await expect.poll(() => ticked(page)).toHaveLength(6);
    await page.reload();
    expect(await ticked(page)).toHaveLength(6);
  });

  test('tells progress in words and on a bar', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator(words)).toHaveText('0/9 tarkistettu');
    for (const one of await page.locator(boxes).all()) await one.check();
    await expect(page.locator(words)).toHaveText('Kaikki 9 tarkistettu');
    await expect(page.locator('progress')).toHaveJSProperty('value', 9);
  });

  test('begins anew on request, and takes that back on request', async ({ page }) => {
    await page.goto(guide);
    await expect(page.getByRole('button', { name: 'Aloita alusta' })).toBeHidden();
    await box(page, 'right-page').check();
    await box(page, 'tried-again').check();
    await page.getByRole('button', { name: 'Aloita alusta' }).click();
    expect(await ticked(page)).toEqual([]);
    await expect(page.locator(words)).toHaveText('Rastit poistettu');
    await expect(page.getByRole('button', { name: 'Kumoa' })).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await ticked(page)).toEqual(['right-page', 'tried-again']);
    await expect(page.getByRole('button', { name: 'Aloita alusta' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.reload();
    expect(await ticked(page)).toEqual([]);
    await expect(page.getByRole('button', { name: 'Kumoa' })).toBeHidden();
  });

  test('keeps what is ticked while a new start is still on its way', async ({ page }) => {
    const { promise: late, resolve: come } = Promise.withResolvers<void>();
    await page.route('**/guide/words.json', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(guide);
    await box(page, 'right-page').check();
    await page.getByRole('button', { name: 'Aloita alusta' }).click();
    await box(page, 'tried-again').check();
    come();
    await expect(box(page, 'right-page')).not.toBeChecked();
    expect(await ticked(page)).toEqual(['tried-again']);
    await expect(box(page, 'tried-again')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Kumoa' })).toBeHidden();
  });

  test('cannot take a new start back once something else was ticked', async ({ page }) => {
    await page.goto(guide);
    await box(page, 'right-page').check();
    await page.getByRole('button', { name: 'Aloita alusta' }).click();
    await box(page, 'tried-again').check();
    await expect(page.getByRole('button', { name: 'Kumoa' })).toBeHidden();
    expect(await ticked(page)).toEqual(['tried-again']);
  });

  test('can be ticked through by keyboard alone', async ({ page }) => {
    await page.goto(guide);
    await box(page, 'right-page').focus();
    await page.keyboard.press('Space');
    await expect(box(page, 'right-page')).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(box(page, 'details-spelt-right')).toBeFocused();
    await page.keyboard.press('Space');
    expect(await ticked(page)).toEqual(['right-page', 'details-spelt-right']);
  });

  test('links to each step by the same address in every language', async ({ page }) => {
    for (const language of ['fi', 'en']) {
      await page.goto(`/${language}/webmail-login-problems/#reset-password`);
      await expect(page.locator('#reset-password')).toBeInViewport();
      await expect(page.locator('.contents a[href="#reset-password"]')).toHaveCount(1);
    }
  });

  test('offers the address of a step at its number', async ({ page }) => {
    await page.goto(guide);
    const link = page.getByRole('link', { name: 'Linkki vaiheeseen 3' });
    await link.click();
    await expect(page).toHaveURL(/#account-exists-and-active$/);
    await expect(page.locator('#account-exists-and-active')).toBeFocused();
  });

  test('shows what was done meanwhile after coming back through the history', async ({ page }) => {
    await page.goto(guide);
    await box(page, 'right-page').check();
    await box(page, 'account-active').check();
    await page.goto('/en/webmail-login-problems/');
    await box(page, 'tried-again').check();
    await box(page, 'account-active').uncheck();
    await page.goBack();
    await expect(box(page, 'tried-again')).toBeChecked();
    await expect(box(page, 'account-active')).not.toBeChecked();
    expect(await ticked(page)).toEqual(['right-page', 'tried-again']);
  });

  test('shows what was done meanwhile when the browser kept the page as it was left', async ({ baseURL }) => {
    const browser = await chromium.launch({
      executablePath: await findQuickChromium(),
      args: chromiumArgs,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    try {
      const context = await browser.newContext(baseURL ? { baseURL } : {});
      await answerStatus(context, 'fine');
      const page = await context.newPage();
      await page.goto(guide);
      await box(page, 'right-page').check();
      await page.waitForLoadState('networkidle');
      await page.goto('/en/webmail-login-problems/');
      await box(page, 'tried-again').check();
      await page.waitForLoadState('networkidle');
      await page.goBack({ waitUntil: 'commit' });
      await expect(box(page, 'tried-again')).toBeChecked();
      expect(await ticked(page)).toEqual(['right-page', 'tried-again']);
    } finally {
      await browser.close();
    }
  });

  test('says once that ticks are kept on this device', async ({ page }) => {
    await page.goto(guide);
    await expect(page.getByText('Rastit säilyvät tällä laitteella 30 päivää.')).toBeVisible();
    await expect(page.getByText(/Selain ei tallenna/)).toBeHidden();
  });
});

test.describe('a guide that was solved', () => {
  test.use({ status: 'unreachable' });

  test('says which step did it, where the reader pressed, and lets them take it back', async ({ page }) => {
    await page.goto(guide);
    const step = page.locator('.step').nth(1);
    await step.getByRole('button', { name: 'Tämä auttoi' }).click();
    const end = step.locator('.guide-end');
    await expect(end).toHaveText(/^Hienoa! Ratkaisu löytyi vaiheesta 2: Tarkista sivu ja kirjautumistiedot/);
    await expect(end).toBeFocused();
    await expect(page.locator(words)).toHaveText('Vaihe 2 auttoi');
    await expect(step.getByRole('button', { name: 'Tämä auttoi' })).toBeHidden();
    await expect(page.locator(boxes).first()).toBeVisible();
    await end.getByRole('button', { name: 'Ei auttanutkaan' }).click();
    await expect(page.locator('.guide-end')).toBeHidden();
    await expect(step.getByRole('button', { name: 'Tämä auttoi' })).toBeFocused();
    await expect(page.locator(words)).toHaveText(/tarkistettu/);
  });

  test('is solved in the other tab and in the other language too, and after a reload', async ({
    context,
    page,
  }) => {
    const other = await context.newPage();
    await other.goto('/en/webmail-login-problems/');
    await page.goto(guide);
    await page.getByRole('button', { name: 'Tämä auttoi' }).nth(3).click();
    await expect(other.locator(words)).toHaveText('Step 4 solved it');
    await expect(other.getByText('Good! Solved in step 4: Reset the password')).toBeVisible();
    await other.reload();
    await expect(other.locator(words)).toHaveText('Step 4 solved it');
    await other.getByRole('button', { name: 'Not solved after all' }).click();
    await expect(page.locator('.guide-end')).toBeHidden();
  });

  test('tells the rest of the page, at once and after every change', async ({ page }) => {
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      addEventListener('guide-change', (event) => {
        const { ticked, solved } = (event as CustomEvent).detail;
        const state = `${[...ticked.keys()]} ${solved?.step ?? 'open'}`;
        if (state !== told.at(-1)) told.push(state);
      });
    });
    await page.goto(guide);
    await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=right-page]')?.click());
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('[name=solved]')?.click());
    await expect(page.locator('.guide-end')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([
      ' open',
      'right-page open',
      'right-page service-status',
    ]);
    const held = await page.evaluate(() => {
      const guide = document.querySelector('guide-checklist') as unknown as { state: { solved: unknown } };
      return guide.state.solved;
    });
    expect(held).toMatchObject({ step: 'service-status' });
  });
});

test.describe('the guide without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('has every step, box and way on, and no control that does nothing', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('ol.steps > li.step')).toHaveCount(4);
    await expect(page.locator(boxes)).toHaveCount(9);
    await box(page, 'right-page').check();
    await expect(page.locator('.guide-progress')).toBeHidden();
    await expect(page.locator('theme-switch')).toBeHidden();
    for (const button of await page.locator('guide-checklist button').all())
      await expect(button).toBeHidden();
    await expect(page.getByText('Odotusaika: 5 minuuttia')).toBeVisible();
    await expect(page.locator('.guide-kept')).toBeHidden();
    await expect(page.getByRole('link', { name: /Aloita chat/ })).toBeVisible();
    await expect(page.locator('.related a').first()).toBeVisible();
  });

  test('tells both sign-in pages apart, and leads on by its answers', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('.pages')).toContainText('Sähköpostitilin salasana');
    await expect(page.locator('.pages')).toContainText('Ohjauspaneelin oma salasana');
    await page.getByRole('link', { name: 'Se on pelkkä alias' }).click();
    await expect(page).toHaveURL(/\/fi\/alias-or-mail-account\/$/);
    await page.goBack();
    await page.getByRole('link', { name: 'Sitä ei ole kummassakaan luettelossa' }).click();
    await expect(page).toHaveURL(/#still-stuck$/);
  });

  test('prints empty boxes and leaves the navigation and every button away', async ({ page }) => {
    await page.goto(guide);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(boxes).first()).toBeVisible();
    await expect(page.locator(`${boxes}:checked`)).toHaveCount(0);
    await expect(page.locator('.site-header')).toBeHidden();
    await expect(page.locator('.section-nav')).toBeHidden();
    await expect(page.locator('.contents')).toBeHidden();
    for (const button of await page.locator('button').all()) await expect(button).toBeHidden();
  });
});

test.describe('the guide on paper', () => {
  test('shows what is ticked on the screen, and no button', async ({ page }) => {
    await page.goto(guide);
    await box(page, 'right-page').check();
    await page.emulateMedia({ media: 'print' });
    await expect(box(page, 'right-page')).toBeChecked();
    await expect(page.locator('.guide-kept')).toBeHidden();
    for (const button of await page.locator('button').all()) await expect(button).toBeHidden();
    await expect(page.getByText('Odotusaika: 5 minuuttia')).toBeVisible();
    await expect(page.getByText('Sähköpostiosoitteeni (täytä tähän):')).toBeVisible();
    await expect(page.locator('.hand-off')).toBeHidden();
  });
});
