import { builtPages } from '../support/built-pages.ts';
import { lookAt, type Tally, watch } from '../support/look-at.ts';
import { expect, test } from '../support/test.ts';

/* Every page of the site, a language at a time. */

const paths = builtPages('dist').map(({ path }) => path);
const byLanguage = Map.groupBy(paths, (path) => /^\/([^/.]+)\//.exec(path)?.[1] ?? 'no language');

for (const [language, pages] of byLanguage) {
  test.describe(language, () => {
    // A page that says that there is no such page answers so, which the console calls an error.
    test.use({ meantErrors: /status of 404/ });

    test('every page', async ({ page }) => {
      test.setTimeout(20 * 60_000);
      await watch(page);
      const tally: Tally = new Map();
      const wrong: string[] = [];
      for (const path of pages) {
        wrong.push(...(await lookAt(page, path, tally)).map((one) => `${path} ${one}`));
      }
      for (const [question, times] of tally) {
        const found = wrong.filter((one) => one.includes(` ${question}: `)).length;
        test.info().annotations.push({ type: question, description: JSON.stringify({ times, found }) });
      }
      expect(wrong).toEqual([]);
    });
  });
}
