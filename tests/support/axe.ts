import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds on a page as it is now. The page must be opened with `bypassCSP`: its policy forbids the script. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
  });
}

/** Width of the page in a window of a phone, with the text at its size and at twice its size. */
export async function widthsOnPhone(page: Page): Promise<number[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(() => {
    const { documentElement: root } = document;
    const width = root.scrollWidth;
    root.style.fontSize = '200%';
    const enlarged = root.scrollWidth;
    root.style.fontSize = '';
    return [width, enlarged];
  });
}
