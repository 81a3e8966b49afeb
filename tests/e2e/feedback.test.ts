import type { BrowserContext, Page, Route } from '@playwright/test';
import { violationsOn, widthsOnPhone } from '../support/axe.ts';
import { pseudoTag, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

/* The site `mixed` names an endpoint for answers at a path of its own; each test says how that replies. */
const article = '/fi/webmail-or-control-panel/';
const guide = '/fi/webmail-login-problems/';

test.use({ baseURL: sites.mixed.url });

interface Arrival {
  readonly answer: unknown;
  readonly headers: Record<string, string>;
}

/** Replies to answers, and collects them. */
async function reply(context: BrowserContext, how: number | ((route: Route) => Promise<void>)) {
  const arrivals: Arrival[] = [];
  await context.unroute('**/feedback');
  await context.route('**/feedback', async (route) => {
    const request = route.request();
    arrivals.push({ answer: request.postDataJSON(), headers: await request.allHeaders() });
    if (typeof how === 'number') await route.fulfill({ status: how });
    else await how(route);
  });
  return arrivals;
}

async function ask(page: Page, path = article) {
  await page.goto(path);
  const form = page.locator('#site-feedback');
  return {
    form,
    choose: (answer: string) => form.getByRole('radio', { name: answer, exact: true }).check(),
    words: form.locator('textarea'),
    send: form.getByRole('button', { name: 'Lähetä' }),
    told: form.locator('> [role=status]'),
  };
}

test.describe('"Was this helpful?"', () => {
  test('is asked below every article, and fetches nothing before it is touched', async ({ page }) => {
    const ours: string[] = [];
    page.on('request', (request) => {
      if (/later|feedback\.json/.test(request.url())) ours.push(request.url());
    });
    for (const path of [article, guide, `/${pseudoTag}/contact-support/`]) {
      const { form } = await ask(page, path);
      await expect(form).toBeVisible();
      await expect(form.locator('textarea')).toBeHidden();
    }
    await page.waitForLoadState('networkidle');
    expect(ours).toEqual([]);
  });

  test('thanks for an answer that was accepted, and says nothing of who sent it', async ({
    page,
    context,
  }) => {
    const arrivals = await reply(context, 204);
    await context.addCookies([{ name: 'session', value: 'secret', url: sites.mixed.url }]);
    const { choose, words, send, told, form } = await ask(page);
    await choose('Ei');
    await words.fill('  En löytänyt kohtaa Asetukset.  ');
    await send.click();
    await expect(told).toHaveText('Kiitos! Vastauksesi tuli perille.');
    await expect(told).toBeFocused();
    await expect(form.locator('textarea')).toHaveCount(0);
    expect(arrivals.map(({ answer }) => answer)).toEqual([
      {
        version: 1,
        article: 'webmail-or-control-panel',
        language: 'fi',
        textLanguage: 'fi',
        reviewed: '2026-11-22',
        answer: 'no',
        words: 'En löytänyt kohtaa Asetukset.',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
    expect(arrivals[0]?.headers['content-type']).toBe('application/json');
    expect(arrivals[0]?.headers).not.toHaveProperty('cookie');
    expect(arrivals[0]?.headers).not.toHaveProperty('referer');
  });

  test('tells the language of the page and of a text that is shown in another one', async ({
    page,
    context,
  }) => {
    const arrivals = await reply(context, 204);
    await page.goto(`/${pseudoTag}/contact-support/`);
    const form = page.locator('#site-feedback');
    await form.locator('input[value=yes]').check();
    await form.locator('button').click();
    await expect(form.locator('textarea')).toHaveCount(0);
    expect(arrivals[0]?.answer).toMatchObject({ language: pseudoTag, textLanguage: 'fi', answer: 'yes' });
  });

  test('is answered once in an hour, and says so', async ({ page, context }) => {
    const arrivals = await reply(context, 204);
    const first = await ask(page);
    await first.choose('Kyllä');
    await first.send.click();
    await expect(first.told).toHaveText(/^Kiitos/);
    const again = await ask(page);
    await again.choose('Ei');
    await again.send.click();
    await expect(again.told).toHaveText(/^Olet jo vastannut/);
    const other = await ask(page, '/fi/contact-support/');
    await other.choose('Ei');
    await other.send.click();
    await expect(other.told).toHaveText(/^Kiitos/);
    expect(arrivals).toHaveLength(2);
  });

  test('does not leave with a password in it', async ({ page, context }) => {
    const arrivals = await reply(context, 204);
    const { choose, words, send, form } = await ask(page);
    await choose('Ei');
    await words.fill('Salasana: kissa');
    await send.click();
    await expect(form.locator('textarea + p')).toHaveText(/^Rivi 1: sanan ”Salasana”/);
    await expect(words).toBeFocused();
    expect(arrivals).toHaveLength(0);
  });

  test('tells how much room is left when it is nearly gone', async ({ page }) => {
    const { choose, words, form } = await ask(page);
    const room = form.locator('.feedback-more > [role=status]').first();
    await choose('Kyllä');
    await words.fill('x'.repeat(900));
    await expect(room).toBeEmpty();
    await words.fill('x'.repeat(965));
    await expect(room).toHaveText('Tilaa on vielä 30 merkille');
    await words.fill('x'.repeat(999));
    await expect(room).toHaveText('Tilaa on vielä yhdelle merkille');
    await words.press('End');
    await words.pressSequentially('yyy');
    await expect(words).toHaveValue(`${'x'.repeat(999)}y`);
  });

  test('offers the step that solved the trouble, as the guide tells it', async ({ page, context }) => {
    const arrivals = await reply(context, 204);
    const { form, send, told } = await ask(page, guide);
    await expect(form.getByRole('radio')).toHaveCount(2);
    await page.evaluate(() => {
      const list = document.querySelector('guide-checklist') as HTMLElement;
      const [ticked, seen, waits, answers] = [new Map(), new Map(), new Map(), new Map()];
      const detail = { ticked, seen, waits, answers, solved: { step: 'details-and-page', at: Date.now() } };
      Object.defineProperty(list, 'state', { get: () => detail, set: () => {} });
      list.dispatchEvent(new CustomEvent('guide-change', { detail, bubbles: true }));
    });
    await expect(form.getByRole('radio', { name: 'Vaihe 2 auttoi' })).toBeChecked();
    // The first move brings the end of the guide into sight, and what is below it moves down.
    await page.mouse.move(50, 50);
    await expect(page.locator('.guide-end')).toBeVisible();
    await send.click();
    await expect(told).toHaveText(/^Kiitos/);
    expect(arrivals[0]?.answer).toMatchObject({ answer: 'solved', step: 'details-and-page' });
  });

  test('can be answered by keyboard alone', async ({ page, context }) => {
    await reply(context, 204);
    const { form, words, told } = await ask(page);
    await form.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(words).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ei auttanut');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(told).toHaveText(/^Kiitos/);
  });
});

test.describe('an answer that is not accepted', () => {
  test.use({ meantErrors: /Failed to load resource/ });

  for (const status of [429, 500]) {
    test(`is not thanked for, and stays in the field (${status})`, async ({ page, context }) => {
      await reply(context, status);
      const { choose, words, send, told } = await ask(page);
      await choose('Ei');
      await words.fill('Tärkeä huomio');
      await send.click();
      await expect(told).toHaveText(/^Vastaustasi ei voitu nyt ottaa vastaan/);
      await expect(words).toHaveValue('Tärkeä huomio');
      await reply(context, 204);
      await send.click();
      await expect(told).toHaveText(/^Kiitos/);
    });
  }

  test('is not called lost or arrived when the connection drops', async ({ page, context }) => {
    await reply(context, (route) => route.abort('connectionreset'));
    const { choose, words, send, told } = await ask(page);
    await choose('Kyllä');
    await words.fill('Selkeä ohje');
    await send.click();
    await expect(told).toHaveText(/^Emme saaneet kuittausta/);
    await expect(words).toHaveValue('Selkeä ohje');
  });

  test('is said to be on its way while the server takes its time, and is not sent twice', async ({
    page,
    context,
  }) => {
    const arrivals = await reply(context, () => new Promise(() => {}));
    const { choose, send, told } = await ask(page);
    await choose('Kyllä');
    await send.click();
    await expect(told).toHaveText('Lähetetään…');
    await send.click();
    await expect(told).toHaveText(/^Emme saaneet kuittausta/, { timeout: 15_000 });
    expect(arrivals).toHaveLength(1);
  });
});

test.describe('an answer without a connection', () => {
  test.use({ meantErrors: /Failed to load resource/ });

  test('is kept, sent when the connection is back, and thanked for only then', async ({ page, context }) => {
    const { choose, words, send, told } = await ask(page);
    await choose('Ei');
    await expect(words).toBeVisible();
    await words.fill('Hidas yhteys');
    await context.setOffline(true);
    await send.click();
    await expect(told).toHaveText(/^Verkkoyhteys puuttuu/);
    await expect(words).toHaveValue('Hidas yhteys');
    const arrivals = await reply(context, 204);
    await context.setOffline(false);
    await expect(told).toHaveText(/^Kiitos/);
    expect(arrivals).toHaveLength(1);
    expect(arrivals[0]?.answer).toMatchObject({ words: 'Hidas yhteys' });
  });

  test('is tried once more and then no more', async ({ page, context }) => {
    const { choose, words, send, told } = await ask(page);
    await choose('Ei');
    await expect(words).toBeVisible();
    await context.setOffline(true);
    await send.click();
    await expect(told).toHaveText(/^Verkkoyhteys puuttuu/);
    const arrivals = await reply(context, 500);
    await context.setOffline(false);
    await expect(told).toHaveText(/^Vastaustasi ei voitu nyt ottaa vastaan/);
    await context.setOffline(true);
    await context.setOffline(false);
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(arrivals).toHaveLength(1);
  });

  test('is sent by the next page when its own was closed', async ({ page, context }) => {
    // Being off line is undone just before a page is gone: told of that, the closed page would send the answer unseen.
    await page.addInitScript(() => addEventListener('online', (event) => event.stopImmediatePropagation()));
    const { choose, words, send, told } = await ask(page);
    await choose('Ei');
    await expect(words).toBeVisible();
    await words.fill('Myöhemmin');
    await context.setOffline(true);
    await send.click();
    await expect(told).toHaveText(/^Verkkoyhteys puuttuu/);
    const arrivals = await reply(context, 204);
    await page.close();
    await context.setOffline(false);
    const next = await context.newPage();
    const later = await ask(next, '/fi/contact-support/');
    await expect.poll(() => arrivals.length).toBe(1);
    expect(arrivals[0]?.answer).toMatchObject({ article: 'webmail-or-control-panel', words: 'Myöhemmin' });
    // It is no answer about this article.
    await expect(later.told).toBeEmpty();
    await expect(later.form.getByRole('radio').first()).not.toBeChecked();
  });

  test('waits in silence where it cannot be sent yet, but who answers is told', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('apuri:feedback', '[]'));
    const refused: string[] = [];
    await page.route('**/_astro/later.*', (route) => {
      refused.push(route.request().url());
      return route.abort();
    });
    const { choose, told } = await ask(page);
    await expect.poll(() => refused.length).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    await expect(told).toBeEmpty();
    await choose('Kyllä');
    await expect(told).not.toBeEmpty();
  });
});

test('an answer arrives also when its page is left at once', async ({ page, context }) => {
  const arrivals = await reply(context, 204);
  const { choose, send } = await ask(page);
  await choose('Kyllä');
  await send.click();
  await page.goto('/fi/');
  await expect.poll(() => arrivals.length).toBe(1);
});

test.describe('"Was this helpful?" without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is not there', async ({ page }) => {
    await page.goto(article);
    await expect(page.locator('#site-feedback')).toBeHidden();
  });
});

test.describe('"Was this helpful?", for readers who cannot see or point', () => {
  test.use({ bypassCSP: true, meantErrors: /Failed to load resource/ });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no accessibility violation in any state, and fits a phone (${colorScheme})`, async ({
      page,
      context,
    }) => {
      await page.emulateMedia({ colorScheme });
      await reply(context, 500);
      const { choose, words, send, told } = await ask(page);
      expect(await violationsOn(page)).toEqual([]);
      await choose('Ei');
      await words.fill('x'.repeat(980));
      await send.click();
      await expect(told).toHaveText(/^Vastaustasi/);
      for (const width of await widthsOnPhone(page)) expect(width).toBeLessThanOrEqual(320);
      expect(await violationsOn(page)).toEqual([]);
      await words.fill('Salasana: kissa');
      await send.click();
      await expect(words).toHaveAttribute('aria-invalid', 'true');
      expect(await violationsOn(page)).toEqual([]);
      await words.fill('');
      await reply(context, 204);
      await send.click();
      await expect(told).toHaveText(/^Kiitos/);
      expect(await violationsOn(page)).toEqual([]);
    });
  }
});
