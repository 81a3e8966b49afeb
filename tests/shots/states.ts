// Longer than most: one list of every state, and what brings each about.
import type { Page } from '@playwright/test';
import { pseudoTag, type sites } from '../support/sites.ts';
import type { Answer } from '../support/status-feed.ts';

/** A page in a state worth looking at. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly site?: keyof typeof sites;
  readonly status?: Answer;
  /** On paper, at the width of a sheet. */
  readonly print?: boolean;
  /** What to do on the page before the picture. */
  readonly act?: (page: Page) => Promise<void>;
  /** The window only, where something floats over the page. */
  readonly windowOnly?: boolean;
}

const guide = 'webmail-login-problems/';
const openSearch = (word: string) => async (page: Page) => {
  await page.keyboard.press('/');
  await page.keyboard.type(word);
  // What was found is said once it is there; what is shown besides comes after.
  await page.locator('dialog [role=status]:not(:empty)').waitFor({ state: 'attached' });
  await page.waitForTimeout(800);
};
const openHandOff = async (page: Page, words: string) => {
  // What the page finds out by itself comes before what a reader ticks.
  await page.mouse.move(5, 5);
  await page.locator('.check-caps-lock:not(:empty)').first().waitFor();
  for (const box of (await page.locator('.check input').all()).slice(0, 5)) await box.check();
  await page.locator('.hand-off summary').click();
  await page.locator('.hand-off textarea').fill(words);
};
const answer = (status: number) => async (page: Page) => {
  await page.route('**/feedback', (route) => route.fulfill({ status }));
  const form = page.locator('#site-feedback');
  await form.locator('[value=no]').check();
  await form.locator('textarea').fill('En löytänyt kohtaa Asetukset.');
  await form.locator('button').click();
  await page.waitForTimeout(400);
};
export const states: readonly Shot[] = [
  { name: 'languages', path: '/?all' },
  { name: 'home', path: '/fi/' },
  { name: 'section', path: '/fi/sections/signing-in/' },
  { name: 'guide-fresh', path: `/fi/${guide}` },
  {
    name: 'guide-half',
    path: `/fi/${guide}`,
    act: async (page) => {
      for (const box of (await page.locator('.check input').all()).slice(0, 5)) await box.check();
    },
  },
  {
    name: 'guide-waiting',
    path: `/fi/${guide}`,
    act: async (page) => {
      await page.mouse.move(5, 5);
      await page.locator('.check-caps-lock:not(:empty)').waitFor();
      await page.locator('[name=wrong-page]').click();
      await page.locator('[name=wait]').click();
    },
  },
  {
    name: 'guide-solved',
    path: `/fi/${guide}`,
    act: async (page) => {
      await page.locator('input[name=details-spelt-right]').check();
      await page.locator('[name=solved]').nth(1).click();
      await page.locator('[data-solved]').waitFor();
    },
  },
  {
    name: 'guide-cleared',
    path: `/fi/${guide}`,
    act: async (page) => {
      await page.locator('input[name=details-spelt-right]').check();
      await page.locator('[name=start-over]').click();
      await page.locator('[data-cleared]').waitFor();
    },
    windowOnly: true,
  },
  {
    name: 'guide-caps-lock',
    path: `/fi/${guide}`,
    act: async (page) => {
      await page.mouse.move(5, 5);
      await page.locator('.check-caps-lock:not(:empty)').waitFor();
      await page.evaluate(() =>
        dispatchEvent(new KeyboardEvent('keydown', { key: 'A', modifierCapsLock: true })),
      );
      await page.locator('input[name=details-spelt-right]').scrollIntoViewIfNeeded();
    },
    windowOnly: true,
  },
  { name: 'guide-incident', path: `/fi/${guide}`, status: 'incident' },
  { name: 'guide-unknown', path: `/fi/${guide}`, status: 'unreachable' },
  { name: 'guide-print', path: `/fi/${guide}`, print: true },
  {
    name: 'guide-request',
    path: `/fi/${guide}`,
    act: async (page) => {
      await page.locator('.note summary').click();
      await page.locator('.note details button').waitFor();
    },
  },
  {
    name: 'handoff-open',
    path: `/fi/${guide}`,
    act: async (page) => {
      await openHandOff(page, 'Näytöllä lukee ”Virheellinen käyttäjätunnus tai salasana”.');
      await page.locator('.hand-off li input').nth(2).uncheck();
      await page.locator('[data-copy]').last().click();
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'handoff-refused',
    site: 'mixed',
    path: `/fi/${guide}`,
    act: async (page) => {
      await openHandOff(page, 'En pääse sisään.\nSalasanani on Kissa123');
      await page.locator('[data-copy]').last().click();
    },
  },
  {
    name: 'rtl-handoff',
    site: 'mixed',
    path: `/${pseudoTag}/${guide}`,
    act: (page) => openHandOff(page, 'Abc'),
  },
  { name: 'feedback', site: 'mixed', path: '/fi/contact-support/' },
  { name: 'feedback-refused', site: 'mixed', path: '/fi/contact-support/', act: answer(500) },
  { name: 'feedback-sent', site: 'mixed', path: '/fi/contact-support/', act: answer(204) },
  { name: 'rtl-feedback', site: 'mixed', path: `/${pseudoTag}/change-email-password/`, act: answer(500) },
  { name: 'article', path: '/fi/webmail-or-control-panel/' },
  { name: 'article-german', path: '/de/webmail-or-control-panel/' },
  { name: 'article-print', path: '/fi/webmail-or-control-panel/', print: true },
  { name: 'article-steps', path: '/fi/change-email-password/' },
  { name: 'contact', path: '/fi/contact-support/' },
  { name: 'stale', site: 'mixed', path: '/fi/stale-guide/' },
  { name: 'search-open', path: '/fi/', act: openSearch('salasana'), windowOnly: true },
  { name: 'search-nothing', path: '/fi/', act: openSearch('qqqqxyz'), windowOnly: true },
  { name: 'search-unanswered', path: '/fi/', act: openSearch('kalenterin jakaminen'), windowOnly: true },
  { name: 'results', path: '/fi/search/?q=salasana' },
  { name: 'a-z', path: '/fi/a-z/', windowOnly: true },
  {
    name: 'languages-open',
    path: '/fi/',
    act: (page) => page.locator('.language-switch summary').click(),
    windowOnly: true,
  },
  { name: 'not-found', path: '/fi/ei-ole/' },
  { name: 'rtl-home', site: 'mixed', path: `/${pseudoTag}/` },
  { name: 'rtl-guide-fallback', site: 'mixed', path: `/${pseudoTag}/${guide}` },
  { name: 'rtl-article', site: 'mixed', path: `/${pseudoTag}/change-email-password/` },
  {
    name: 'rtl-search',
    site: 'mixed',
    path: `/${pseudoTag}/`,
    act: openSearch('password'),
    windowOnly: true,
  },
];
