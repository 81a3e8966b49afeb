import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { chooseQuery } from '../../src/translations/way-on.ts';
import { htmlRules } from './html-rules.ts';

/*
 * Everything that must hold on every page, looked at in one visit: opening a page anew for each question would take most
 * of an hour over a whole site.
 */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const validator = new HtmlValidate({
  ...htmlRules,
  // A browser writes attributes in its own way, as `hidden=""`.
  rules: { ...htmlRules.rules, 'attribute-empty-style': 'off', 'attribute-boolean-style': 'off' },
});

/** Elements of a page; the one that lists every word from A to Z has two for each. */
const MOST_ELEMENTS = 350;
const MOST_OF_WORDS = 2000;

/** How often each question was asked; for the table that tells what was proven. */
export type Tally = Map<string, number>;

/** Makes a page tell what it does against its policy, and what moves; before it is opened. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { violations: [] as string[], shift: 0 };
    Object.assign(window, { seen });
    addEventListener('securitypolicyviolation', (event) =>
      seen.violations.push(`${event.violatedDirective} ${event.sample}`),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/**
 * Opens a watched page and looks at it: policy, layout shift, width of a phone at once and twice the size of text and
 * with wide text spacing (WCAG 1.4.12), HTML after scripts, and accessibility in light and dark, wide and narrow, plain,
 * with the menu of languages open and with the search open.
 *
 * @param tally counts the questions
 * @returns what is wrong, each beginning with the question
 */
export async function lookAt(page: Page, path: string, tally: Tally = new Map()): Promise<string[]> {
  const wrong: string[] = [];
  const ask = (question: string, answers: readonly string[]) => {
    tally.set(question, (tally.get(question) ?? 0) + 1);
    wrong.push(...answers.map((answer) => `${question}: ${answer}`));
  };
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 640 });
  // Without that, the page of languages leads on.
  await page.goto(path === '/' ? `/${chooseQuery}` : path);
  await page.waitForLoadState('networkidle');
  const { violations, shift } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  ask('policy', violations);
  ask('layout shift', shift > 0 ? [String(shift)] : []);
  const report = await validator.validateString(await page.content(), path);
  ask(
    'HTML after scripts',
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  );
  ask('width of a phone', await tooWide(page));
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const most = path.endsWith('/a-z/') ? MOST_OF_WORDS : MOST_ELEMENTS;
  ask('elements', elements > most ? [`${elements}, at most ${most}`] : []);
  await page.evaluate(axe);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const look = async (state: string, context?: string) =>
        ask(
          `accessibility, ${state}`,
          (await violationsIn(page, context)).map((one) => `${colorScheme} ${width}: ${one}`),
        );
      await look('plain');
      const menu = page.locator('.language-switch > summary');
      if ((await menu.count()) > 0) {
        await menu.click();
        await look('menu open', '.site-header');
        await menu.click();
      }
      const search = page.locator('body:not(.page-search) [data-search-open]').first();
      if ((await search.count()) > 0) {
        await search.click();
        await page.locator('dialog[open] input[type=search]').waitFor();
        await look('search open', 'dialog');
        await page.keyboard.press('Escape');
      }
    }
  }
  const late = await page.evaluate(() => (window as unknown as { seen: Seen }).seen.violations);
  ask('policy after use', late.slice(violations.length));
  return wrong;
}

interface Seen {
  readonly violations: string[];
  readonly shift: number;
}

/** Best practices and WCAG 2.2 AA, whose size of targets axe leaves out unless asked. */
async function violationsIn(page: Page, context = 'html'): Promise<string[]> {
  return page.evaluate(async (context) => {
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await run(context, { rules: { 'target-size': { enabled: true } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
  }, context);
}

async function tooWide(page: Page): Promise<string[]> {
  const widths = await page.evaluate(() => {
    const { documentElement: root } = document;
    const own = root.scrollWidth;
    root.style.fontSize = '200%';
    const enlarged = root.scrollWidth;
    root.style.fontSize = '';
    // What WCAG 1.4.12 says readers may set: https://www.w3.org/TR/WCAG22/#text-spacing
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    );
    document.adoptedStyleSheets.push(spacing);
    const spaced = root.scrollWidth;
    document.adoptedStyleSheets.pop();
    return { own, enlarged, spaced };
  });
  return Object.entries(widths).flatMap(([how, width]) => (width > 320 ? [`${how} ${width} px`] : []));
}
