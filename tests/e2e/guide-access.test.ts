import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { type Answer, answerStatus } from '../support/status-feed.ts';
import { expect, test } from '../support/test.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const guide = '/fi/webmail-login-problems/';
const key = 'apuri:guide:webmail-login-problems';

interface State {
  readonly status?: Answer;
  readonly act?: (page: Page) => Promise<unknown>;
}

const tickAll = async (page: Page) => {
  for (const box of await page.locator('.check input').all()) await box.check();
};
const states: Readonly<Record<string, State>> = {
  fresh: {},
  half: { act: (page) => page.locator('input[name=right-page]').check() },
  done: { act: tickAll },
  solved: { act: (page) => page.locator('[name=solved]').nth(1).click() },
  waiting: { act: (page) => page.locator('[name=wait]').click() },
  'on the wrong page': { act: (page) => page.locator('[name=wrong-page]').click() },
  cleared: {
    act: async (page) => {
      await page.locator('input[name=right-page]').check();
      await page.locator('[name=start-over]').click();
    },
  },
  'during an incident': { status: 'incident' },
  'without an answer': { status: 'unreachable' },
  'with storage blocked': {
    status: 'fine',
    act: (page) => page.locator('input[name=right-page]').check(),
  },
};

for (const [name, { status = 'fine', act }] of Object.entries(states)) {
  test.describe(`the guide ${name}`, () => {
    // axe is put into the page as a script, which the page's own policy rightly forbids.
    test.use({ bypassCSP: true, status });

    test('has no accessibility violation, light and dark, wide, narrow and with text of twice the size', async ({
      page,
    }) => {
      if (name === 'with storage blocked')
        await page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          });
        });
      await page.goto(guide);
      await page.waitForLoadState('networkidle');
      await page.mouse.move(40, 40);
      await page.mouse.move(50, 50);
      await expect(page.locator('input[name=caps-lock-off]')).toBeChecked();
      await act?.(page);
      await page.waitForTimeout(200);
      await page.addScriptTag({ path: axe });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const [width, size] of [
          [1280, '100%'],
          [320, '100%'],
          [320, '200%'],
        ] as const) {
          await page.setViewportSize({ width, height: 700 });
          const found = await page.evaluate(async (fontSize) => {
            document.documentElement.style.fontSize = fontSize;
            const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
            return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
          }, size);
          expect(found).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      }
    });
  });
}

test.describe('the guide for those who cannot point', () => {
  test.use({ status: 'unreachable' });

  test('has everything in reach of the Tab key, in the order of the page', async ({ page }) => {
    await page.goto(guide);
    await page.locator('#details-and-page').focus();
    const reached: string[] = [];
    for (let presses = 0; presses < 13; presses++) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement;
          return element.name || element.textContent?.trim() || '';
        }),
      );
    }
    expect(reached.join(' · ')).toBe(
      'Lue, miten ne eroavat · wrong-page · right-page · details-spelt-right · caps-lock-off · solved · 3 · ' +
        'Näytä pyyntö · listed-as-account · Se on pelkkä alias · Sitä ei ole kummassakaan luettelossa · account-active · solved',
    );
  });

  test('has targets a finger can hit', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(guide);
    await page.mouse.move(40, 40);
    await page.locator('[name=wait]').click();
    const small = await page
      .locator('guide-checklist :is(button, .answer a, .step-number, label)')
      .evaluateAll((elements) =>
        elements
          .map((element) => ({ name: element.textContent?.trim(), box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && (box.height < 36 || box.width < 36))
          .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
      );
    expect(small).toEqual([]);
  });

  test('tells names and states to those who listen', async ({ page }) => {
    await page.goto(guide);
    await page.mouse.move(40, 40);
    await expect(page.locator('input[name=caps-lock-off]')).toBeChecked();
    await expect(page.locator('.step').nth(1)).toMatchAriaSnapshot(`
      - listitem:
        - link "Linkki vaiheeseen 2"
        - heading "Tarkista sivu ja kirjautumistiedot" [level=2]
        - paragraph
        - list:
          - listitem
          - listitem:
            - button "Olin tällä sivulla"
        - checkbox "Olen Webmailin kirjautumissivulla."
        - list
        - checkbox "Osoite ja salasana on kirjoitettu oikein."
        - checkbox "Caps Lock ei ole päällä." [checked]
        - paragraph: /Tarkistettu puolestasi/
        - button "Tämä auttoi"
    `);
  });

  test('keeps marks, borders and focus in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(guide);
    await page.locator('input[name=right-page]').focus();
    const seen = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return {
        box: style('.check').borderTopStyle,
        number: style('.step-number').borderTopStyle,
        focus: style('.check:has(:focus)').outlineStyle,
      };
    });
    expect(seen).toEqual({ box: 'solid', number: 'solid', focus: 'solid' });
  });
});

test.describe('a guide with a past', () => {
  const past: Readonly<Record<string, object>> = {
    'ticks that are remembered': { ticked: { 'nothing-reported': 1, 'right-page': 1, 'tried-again': 1 } },
    'a wait that runs': { waits: { 'waited-five-minutes': 120_000 } },
    'a first step that solved it': { solved: { step: 'service-status', at: 1 } },
    'a wrong page': { answers: { 'right-page': 'control-panel' } },
  };
  for (const [name, entry] of Object.entries(past)) {
    for (const width of [320, 1280]) {
      test(`with ${name} moves nothing when its script comes to life, at ${width} pixels`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.addInitScript(
          ([name, past]) => {
            const now = Date.now();
            const text = JSON.stringify({ version: 2, changed: now, ...past }, (_, value) =>
              typeof value === 'number' && value < 1e6 ? now + value : value,
            );
            // The version is a small number too.
            localStorage.setItem(name, text.replace(/"version":\d+/, '"version":2'));
            Object.assign(window, { shift: 0 });
            new PerformanceObserver((list) => {
              for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
                (window as unknown as { shift: number }).shift += shift.value;
            }).observe({ type: 'layout-shift', buffered: true });
          },
          [key, entry] as const,
        );
        await page.goto(guide);
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(400);
        await expect(page.locator('guide-checklist')).toHaveAttribute('data-started', '');
        expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
      });
    }
  }
});

test.describe('the guide on a line that breaks', () => {
  test.use({ meantErrors: /Failed to load resource/ });

  for (const [what, files] of [
    ['script', '**/_astro/later.*'],
    ['words', '**/guide/words.json'],
  ] as const) {
    test(`still ticks and remembers without its ${what}, and tries again at the next press`, async ({
      page,
    }) => {
      let isBroken = true;
      await page.route(files, (route) => (isBroken ? route.abort() : route.continue()));
      await page.goto(guide);
      await page.locator('input[name=right-page]').check();
      // The answer of the status page changes the guide, and what the bar says with it: it comes first.
      await expect(page.locator('input[name=nothing-reported]')).toBeChecked();
      await page.locator('[name=solved]').nth(1).click();
      await expect(page.locator('.guide-progress output')).toHaveText(/^Lataus ei onnistunut/);
      await expect(page.locator('.guide-end')).toBeHidden();
      isBroken = false;
      await page.locator('[name=solved]').nth(1).click();
      await expect(page.locator('.guide-end')).toContainText('Ratkaisu löytyi vaiheesta 2');
      await expect(page.locator('input[name=right-page]')).toBeChecked();
    });
  }
});

test('a tick made while the script of the press before it is on its way stays', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/guide/words.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(guide);
  await page.getByRole('button', { name: 'Olin tällä sivulla' }).click();
  await page.locator('input[name=right-page]').check();
  release();
  await expect(page.getByRole('button', { name: 'Olin tällä sivulla' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator('input[name=right-page]')).toBeChecked();
});

test('the guide asks for what it needs at once, and for the rest at the first sign of a reader', async ({
  page,
  context,
}) => {
  await answerStatus(context, 'fine');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(guide);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
  expect(asked.filter((url) => /later/.test(url))).toEqual([]);
  await page.mouse.move(40, 40);
  await expect.poll(() => asked.filter((url) => /later/.test(url))).toHaveLength(1);
});
