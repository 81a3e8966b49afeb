import type { BrowserContext, Locator, Page } from '@playwright/test';
import { pseudoTag, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const guide = 'webmail-login-problems';

/** What a topic says of how many results it has: "Accounts (3)". */
async function countOf(topic: Locator): Promise<string> {
  return /\((\d+)\)/.exec((await topic.textContent()) ?? '')?.[1] ?? '';
}

/** Keeps whole texts from being searched until the returned function is called. */
async function holdWholeTexts(context: BrowserContext): Promise<() => void> {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await context.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test.describe('the search dialog', () => {
  test('loads nothing before it is opened', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/fi/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /pagefind|\/search(-later)?\.[\w-]+\.js/.test(url))).toEqual([]);
  });

  for (const [how, open] of [
    ['its button', 'click'],
    ['the key /', '/'],
    ['Ctrl and K', 'Control+k'],
  ] as const) {
    test(`opens by ${how}, finds while typing and goes there with Enter`, async ({ page }) => {
      await page.goto('/fi/change-email-password/');
      if (open === 'click') await page.locator('[data-search-open]').click();
      else await page.keyboard.press(open);
      await expect(page.locator('dialog input')).toBeFocused();
      await page.keyboard.type('pääse kirjautumaan');
      const first = page.locator('dialog ol a').first();
      await expect(first).toHaveAttribute('href', `/fi/${guide}/`);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/fi/${guide}/`));
    });
  }

  test('closes with Escape and gives the focus back', async ({ page }) => {
    await page.goto('/fi/');
    await page.locator('[data-search-open]').click();
    await expect(page.locator('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeHidden();
    await expect(page.locator('[data-search-open]')).toBeFocused();
  });

  test('leaves the key / alone while the reader writes in a field', async ({ page }) => {
    await page.goto('/fi/');
    await page.locator('#home-search').fill('a');
    await page.locator('#home-search').press('/');
    await expect(page.locator('#home-search')).toHaveValue('a/');
    await expect(page.locator('dialog')).toBeHidden();
  });

  test('announces how many were found', async ({ page }) => {
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.keyboard.type('alias');
    await expect(page.locator('dialog [role=status]').filter({ hasText: /\d+ tulos/ })).toHaveCount(1);
  });

  test('finds the guide although one of the words is nowhere', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('two-step verification zebra');
    await expect(page.locator('dialog ol a').first()).toHaveAttribute('href', /two-step/);
  });

  test('says when nothing is found and shows other ways', async ({ page }) => {
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.keyboard.type('qqqqxyz');
    await expect(page.locator('dialog')).toContainText('qqqqxyz');
    await expect(page.locator('dialog a[href="/fi/search/"]').first()).toBeVisible();
  });

  test('shows what looks most like it, and narrows what was found to a topic', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('forwrdingg-mailboxful');
    await expect(page.locator('dialog ol a').first()).toBeVisible();
    await page.locator('dialog input').fill('password');
    await expect(page.locator('dialog ol a').first()).toHaveAttribute('href', /password/);
    const topics = page.locator('dialog .search-sections button');
    await expect(topics.nth(1)).toBeVisible();
    const count = await countOf(topics.nth(1));
    await topics.nth(1).click();
    await expect(topics.nth(1)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('dialog .search-result')).toHaveCount(Math.min(5, Number(count)));
    await expect(page.locator('dialog [role=status]', { hasText: `${count} results` })).toHaveCount(1);
  });

  test('tells which word it took for a slip, and searches the word as typed when asked', async ({ page }) => {
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.keyboard.type('salsana ei kelpaa');
    await expect(page.locator('dialog ol a').first()).toHaveAttribute('href', `/fi/${guide}/`);
    await expect(page.locator('dialog')).toContainText('salasana');
    await page.locator('dialog .button-link').first().click();
    await expect(page.locator('dialog input')).toHaveValue('"salsana ei kelpaa"');
  });

  test('tells every word it took for a slip', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('forwrd pasword email');
    const note = page.locator('dialog .search-message').first();
    await expect(note).toContainText('forward password');
    await expect(note.getByRole('button')).toContainText('forwrd pasword');
  });

  test('says that no article is about it, to who hears the page too, with what comes nearest and people to ask', async ({
    page,
  }) => {
    const note = page.locator('.search-message', {
      hasText: 'Yksikään ohje ei kerro aiheesta ”kalenterin”.',
    });
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.keyboard.type('kalenterin jakaminen');
    const dialog = page.locator('dialog');
    await expect(dialog.locator('.search-result').first()).toContainText('tukeen');
    await expect(dialog.locator(note).getByRole('link', { name: 'Ota yhteyttä tukeen' })).toBeVisible();
    await expect(dialog.locator('[role=status]', { hasText: /kalenterin.* \d+ tulos/ })).toHaveCount(1);
    await page.goto('/fi/search/?q=kalenterin+jakaminen');
    await expect(page.locator('main').locator(note)).toBeVisible();
    const main = page.locator('main [role=status]');
    await expect(main.filter({ hasText: /kalenterin.* \d+ tulos/ })).toHaveCount(1);
    await page.locator('main input').fill('salasana unohtui');
    await expect(page.locator('main .search-result').first()).toContainText('salasana');
    await expect(page.locator('main').locator(note)).toHaveCount(0);
  });

  test('leads to the results page, which finds more, however few results it shows', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('whitelist');
    await expect(page.locator('dialog .search-result').first()).toBeVisible();
    expect(await page.locator('dialog .search-result').count()).toBeLessThan(5);
    await page.locator('dialog').getByRole('link', { name: 'Show all results' }).click();
    await expect(page).toHaveURL(/\/en\/search\/\?q=whitelist$/);
    await expect(page.locator('main .search-result').first()).toBeVisible();
  });

  test('remembers what was searched on this device, until the reader says otherwise', async ({ page }) => {
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.keyboard.type('hakkeroitu');
    await page.locator('dialog ol a').first().click();
    await expect(page).toHaveURL(/hacked/);
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await page.locator('dialog .search-recent button').click();
    await expect(page.locator('dialog input')).toHaveValue('hakkeroitu');
    await page.locator('dialog input').fill('');
    await page.locator('dialog .search-ways button').last().click();
    await expect(page.locator('dialog .search-recent')).toHaveCount(0);
    await page.locator('dialog input').fill('alias');
    await page.locator('dialog ol a').first().click();
    await expect(page).toHaveURL(/alias/);
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await expect(page.locator('dialog .search-ways button')).toHaveCount(1);
    await expect(page.locator('dialog .search-recent')).toHaveCount(0);
  });

  test('forgets what was searched, and can then be told to keep nothing', async ({ page }) => {
    await page.goto('/fi/');
    await page.evaluate(() => localStorage.setItem('apuri:searches', JSON.stringify(['hakkeroitu'])));
    await page.keyboard.press('/');
    await page.locator('dialog .search-ways button').first().click();
    await expect(page.locator('dialog .search-recent')).toHaveCount(0);
    await expect(
      page.locator('dialog [role=status]', { hasText: 'Viimeksi haetut tyhjennettiin' }),
    ).toHaveCount(1);
    expect(await page.evaluate(() => localStorage.getItem('apuri:searches'))).toBeNull();
    await page.getByRole('button', { name: 'Älä muista hakuja' }).click();
    expect(await page.evaluate(() => localStorage.getItem('apuri:searches'))).toBe('off');
  });

  test('shows on a slow line that more is coming, until it has come', async ({ page }) => {
    const { promise: come, resolve } = Promise.withResolvers<void>();
    await page.route('**/search/words.json', async (route) => {
      await come;
      await route.continue();
    });
    await page.goto('/fi/');
    await page.keyboard.press('/');
    const sign = () =>
      page.locator('dialog').evaluate((dialog) => getComputedStyle(dialog, '::after').content.split(' /')[0]);
    await expect.poll(sign).toBe('"…"');
    resolve();
    await expect.poll(sign).toBe('none');
    await expect(page.locator('dialog .search-ways')).toBeVisible();
  });

  test('leads by keys to what was searched before', async ({ page }) => {
    await page.goto('/fi/');
    await page.evaluate(() => localStorage.setItem('apuri:searches', JSON.stringify(['hakkeroitu'])));
    await page.keyboard.press('/');
    await expect(page.locator('dialog .search-recent button')).toHaveText('hakkeroitu');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('dialog .search-recent button')).toBeFocused();
  });

  test('takes what is typed in its own direction, and an empty field in that of the page', async ({
    page,
  }) => {
    const direction = () =>
      page.locator('dialog input').evaluate((input) => getComputedStyle(input).direction);
    await page.goto(`${sites.mixed.url}/${pseudoTag}/`);
    await page.keyboard.press('/');
    await expect.poll(direction).toBe('rtl');
    await page.keyboard.type('535 5.7.8');
    await expect.poll(direction).toBe('ltr');
  });

  test('calls nothing found what only begins like a word of a text', async ({ page }) => {
    for (const query of ['457', 'zzzqqq', 'captcha']) {
      await page.goto(`/en/search/?q=${query}`);
      await expect(page.locator('main .search-message').first()).toContainText(`“${query}”`);
    }
  });

  test.describe('of a browser that tells only the variety of a language', () => {
    test.use({ locale: 'fi-FI' });

    test('finds words of that language too', async ({ page }) => {
      await page.goto('/en/');
      expect(await page.evaluate(() => navigator.languages)).toEqual(['fi-FI']);
      await page.keyboard.press('/');
      await page.keyboard.type('salasana unohtui');
      await expect(page.locator('dialog ol a').first()).toHaveAttribute('href', '/en/forgot-email-password/');
    });
  });

  test('finds words of another language that are pasted from an error message', async ({ page }) => {
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.keyboard.type('mailbox quota exceeded');
    await expect(page.locator('dialog ol a').first()).toHaveAttribute('href', '/fi/mailbox-storage/');
  });

  test('answers without whole texts where the first stage is sure', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/fi/');
    await page.keyboard.press('/');
    // At once: who waits after a few letters is shown whole texts, too.
    await page.locator('dialog input').fill('salasana');
    await expect(page.locator('dialog ol a').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  });

  test('does not move results when more is known of them', async ({ page, context }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await context.route('**/search/details-0.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.keyboard.type('salasana');
    const items = page.locator('dialog .search-result');
    await expect(items).toHaveCount(5);
    const places = () => items.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const before = await places();
    release();
    await expect(page.locator('dialog .search-excerpt').first()).not.toBeEmpty();
    expect(await places()).toEqual(before);
  });

  test('takes markup, emoji and ten thousand letters as words to look for', async ({ page }) => {
    await page.goto('/fi/');
    await page.keyboard.press('/');
    for (const query of ['<img src=x onerror=alert(1)>', '🙂🙂', '%%% ((( [[[', 'salasana '.repeat(1200)]) {
      await page.locator('dialog input').fill(query);
      await page.waitForTimeout(300);
      await expect(page.locator('dialog img')).toHaveCount(0);
    }
  });
});

test.describe('the results page', () => {
  test('answers a shared address with a list of links in main, only in its language', async ({ page }) => {
    await page.goto('/fi/search/?q=salasana');
    const links = page.locator('main ol a');
    await expect(links.first()).toBeVisible();
    for (const link of await links.all()) expect(await link.getAttribute('href')).toMatch(/^\/fi\//);
    await expect(page.locator('main input[type=search]')).toHaveValue('salasana');
    await expect(page).toHaveTitle(/salasana/);
  });

  test('does not move results when whole texts find more, also where topics to choose from come with them', async ({
    page,
    context,
  }) => {
    const release = await holdWholeTexts(context);
    await page.goto('/fi/search/?q=kaksoisvarmennus');
    const items = page.locator('main .search-result');
    await expect(items).toHaveCount(2);
    const topics = page.locator('main .search-sections');
    await expect(topics.getByRole('button')).toHaveCount(0);
    const top = () => items.first().evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    release();
    await expect(topics.getByRole('button').first()).toBeVisible();
    expect(await items.count()).toBeGreaterThan(2);
    expect(await top()).toBe(before);
  });

  test('says above the list how many are left of a topic', async ({ page }) => {
    await page.goto('/fi/search/?q=salasana');
    const topic = page.locator('main .search-sections button').nth(1);
    await topic.click();
    const left = await countOf(topic);
    await expect(page.locator('main .search-result')).toHaveCount(Number(left));
    await expect(page.locator('main .search-answer > .search-message')).toHaveText(new RegExp(`^${left} `));
  });

  test('still says what is left of a topic when whole texts find more after it was chosen', async ({
    page,
    context,
  }) => {
    const release = await holdWholeTexts(context);
    await page.goto('/fi/search/?q=roskaposti');
    const topics = page.locator('main .search-sections button');
    await topics.nth(1).click();
    const all = (await topics.first().textContent()) ?? '';
    release();
    await expect(topics.first()).not.toHaveText(all);
    const left = await page.locator('main .search-result').count();
    await expect(page.locator('main .search-answer > .search-message')).toHaveText(new RegExp(`^${left} `));
  });

  test('keeps the query when the reader comes back', async ({ page }) => {
    await page.goto('/fi/search/?q=alias');
    await page.locator('main ol a').first().click();
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    await expect(page.locator('main input[type=search]')).toHaveValue('alias');
    await expect(page.locator('main ol a').first()).toBeVisible();
  });

  test('keeps the topic when the reader comes back or loads the page again, and forgets it with the query', async ({
    page,
  }) => {
    await page.goto('/en/search/?q=password');
    const topics = page.locator('main .search-sections button');
    await topics.nth(1).click();
    const chosen = (await topics.nth(1).textContent()) ?? '';
    await page.locator('main ol a').first().click();
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    const pressed = page.locator('main .search-sections [aria-pressed=true]');
    await expect(pressed).toHaveText(chosen);
    await page.reload();
    await expect(pressed).toHaveText(chosen);
    const left = await countOf(pressed);
    await expect(page.locator('main .search-answer > .search-message')).toHaveText(new RegExp(`^${left} `));
    await page.locator('main input').fill('mail');
    await expect(page).toHaveURL(/q=mail$/);
    await expect(pressed).toHaveText(/^All topics/);
  });

  test('keeps a topic too that only whole texts have', async ({ page }) => {
    await page.goto('/en/search/?q=folder');
    const topics = page.locator('main .search-sections button');
    const topic = topics.filter({ hasText: 'Mail accounts' });
    await topic.click();
    await page.reload();
    await expect(topic).toHaveAttribute('aria-pressed', 'true');
    const left = await countOf(topic);
    await expect(page.locator('main .search-result')).toHaveCount(Number(left));
  });

  test('is reached from the field of the home page', async ({ page }) => {
    await page.goto('/en/');
    await page.locator('#home-search').fill('password');
    await page.locator('#home-search').press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=password$/);
    await expect(page.locator('main ol a').first()).toBeVisible();
  });
});

test.describe('search that cannot load', () => {
  test.use({ meantErrors: /^Failed to load resource: net::ERR_FAILED/ });

  test('says so and offers the list of all articles', async ({ page, context }) => {
    await context.route('**/search/index.json', (route) =>
      route.fulfill({ status: 200, body: 'no index', contentType: 'application/json' }),
    );
    await page.goto('/fi/search/?q=salasana');
    await expect(page.locator('main')).toContainText('Haku ei nyt toimi');
    await expect(page.locator(`main a[href="/fi/${guide}/"]`).first()).toBeVisible();
  });

  test('shows what comes nearest also where what there is to be told cannot be loaded', async ({
    page,
    context,
  }) => {
    await context.route('**/_astro/search-later.*', (route) => route.abort());
    await page.goto('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('calendar');
    await expect(page.locator('dialog .search-result').first()).toContainText('Contact support');
  });

  test('remembers what was searched also where a result is followed before all is loaded', async ({
    page,
    context,
  }) => {
    await context.route('**/_astro/search-later.*', (route) => route.abort());
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.keyboard.type('hakkeroitu');
    await page.locator('dialog ol a').first().click();
    await expect(page).toHaveURL(/hacked/);
    expect(await page.evaluate(() => localStorage.getItem('apuri:searches'))).toBe('["hakkeroitu"]');
  });
});

test.describe('counters, where the provider has named an endpoint', () => {
  test.use({ baseURL: sites.mixed.url });

  test('tell what was found nowhere and which result was followed, and nothing of the reader', async ({
    page,
    context,
  }) => {
    const records: unknown[] = [];
    await context.route('**/searches', async (route) => {
      records.push(route.request().postDataJSON());
      expect((await route.request().allHeaders())['cookie']).toBeUndefined();
      await route.fulfill({ status: 204 });
    });
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.keyboard.type('qqqqxyz');
    await expect.poll(() => records).toEqual([{ language: 'fi', query: 'qqqqxyz', results: 0 }]);
    await page.locator('dialog input').fill('salasana');
    await page.locator('dialog .search-link').nth(1).click();
    await expect.poll(() => records[1]).toEqual({ language: 'fi', rank: 2 });
  });
});

test.describe('off line', () => {
  // With all of Pagefind loaded, and with none of it: what it says of a half, and when, is up to the machine.
  test.use({ meantErrors: /ERR_INTERNET_DISCONNECTED|^Failed to load the index chunk/ });

  async function goOffline(page: Page, context: BrowserContext): Promise<void> {
    await page.locator('dialog input').fill('salasana');
    await expect(page.locator('dialog .search-excerpt').first()).not.toBeEmpty();
    await context.setOffline(true);
  }

  async function searchStillAnswers(page: Page): Promise<void> {
    await page.locator('dialog input').fill('alias');
    await expect(page.locator('dialog ol a').first()).toHaveAttribute('href', /alias/);
    await page.locator('dialog input').fill('qqqqxyz');
    await expect(page.locator('dialog')).toContainText('Haku ei nyt toimi');
  }

  test('search goes on with what it has once whole texts were searched', async ({ page, context }) => {
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('qqqq');
    await expect(page.locator('dialog')).toContainText('ei löytynyt ohjetta');
    await goOffline(page, context);
    await searchStillAnswers(page);
  });

  test('search goes on with what it has before whole texts were searched', async ({ page, context }) => {
    await context.route('**/pagefind/**', (route) => route.abort('internetdisconnected'));
    await page.goto('/fi/');
    await page.keyboard.press('/');
    await goOffline(page, context);
    await searchStillAnswers(page);
  });
});

test.describe('search without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lists every article of the language', async ({ page }) => {
    await page.goto('/fi/');
    await page.locator('.search-open').click();
    await expect(page).toHaveURL('/fi/search/');
    for (const id of [guide, 'contact-support', 'alias-or-mail-account']) {
      await expect(page.locator(`.search-all h3 ~ ul a[href="/fi/${id}/"]`)).toBeVisible();
    }
  });

  test('has every word from A to Z, each leading to what answers it, letters in the order of the language', async ({
    page,
  }) => {
    await page.goto('/fi/search/');
    await page.locator('noscript a[href="/fi/a-z/"]').click();
    const letters = (await page.locator('main h2').allTextContents()).map((one) => one.trim());
    expect(letters.length).toBeGreaterThan(15);
    expect(letters.at(-1)).toBe('Ä');
    await expect(page.locator('main nav a[href^="#letter-"]')).toHaveText(letters);
    const spam = page.locator('main li').filter({ hasText: /^\s*spämmi\s*$/ });
    await expect(spam.getByRole('link')).toHaveAttribute('href', '/fi/spam-filter/');
    await page.getByRole('link', { name: 'S', exact: true }).click();
    await expect(page).toHaveURL(/#letter-s$/);
    await expect(page.locator('#letter-s')).toBeInViewport();
  });

  test('lists a word that several articles answer with their titles', async ({ page }) => {
    await page.goto('/fi/a-z/');
    const several = page.locator('main li:has(a + a)').first();
    const titles = await several.getByRole('link').allTextContents();
    expect(titles.length).toBeGreaterThan(1);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
