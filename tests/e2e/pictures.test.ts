import { testGuide } from '../support/mixed-content.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

for (const width of [320, 1280]) {
  test(`a picture wider than the text is no wider than that and keeps its shape, in a window of ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${sites.mixed.url}/en/${testGuide}/`);
    const picture = page.getByRole('img', { name: 'A guide with steps and boxes to tick' });
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const box = await picture.evaluate((image: HTMLImageElement) => {
      const { width: shown, height } = image.getBoundingClientRect();
      const room = image.parentElement?.getBoundingClientRect().width ?? 0;
      return { shown, room, shape: shown / height, own: image.naturalWidth / image.naturalHeight };
    });
    expect(box.shown).toBeLessThanOrEqual(box.room);
    expect(box.shape).toBeCloseTo(box.own, 1);
  });
}
