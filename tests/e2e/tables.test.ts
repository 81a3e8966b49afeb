import { expect, test } from '../support/test.ts';

/* Tables are compared with one eye on the other window: on a phone nothing of them may have to be pushed into sight. */

for (const tag of ['fi', 'de', 'fr', 'pt']) {
  for (const article of ['webmail-or-control-panel', 'mail-server-settings']) {
    test(`the table of ${tag}/${article} is seen whole at 320 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`/${tag}/${article}/`);
      const table = page.locator('.table').first();
      await expect(table).toBeVisible();
      expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    });
  }
}

test('a table whose cells stand below each other is still a table to those who listen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/fi/mail-server-settings/');
  const rows = page.getByRole('table').first().getByRole('row');
  await expect(rows).toHaveCount(5);
  await expect(rows.first().getByRole('columnheader')).toHaveCount(4);
  await expect(rows.last().getByRole('cell')).toHaveCount(4);
});
