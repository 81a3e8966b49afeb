import { describe, expect, test } from 'vitest';
import { compareOutlines, compareRasters, type Raster, tolerance } from './compare.ts';
import { browserWarning, isChanged, type Result, report, summary } from './report.ts';

/** A white picture with a black square of some pixels in its upper left corner. */
function picture(width: number, height: number, side = 0): Raster {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  return { width, height, data };
}

describe('two pictures', () => {
  test('that are the same differ nowhere', () => {
    expect(compareRasters(picture(50, 90, 9), picture(50, 90, 9)).share).toBe(0);
  });

  test('differ as much for a button on a long page as on a short one', () => {
    const share = (height: number) => compareRasters(picture(60, height), picture(60, height, 20)).share;
    expect(share(50)).toBeGreaterThan(tolerance);
    expect(share(2000)).toBe(share(50));
  });

  test('are the same for a caret', () => {
    expect(compareRasters(picture(60, 60), picture(60, 60, 2)).share).toBeLessThanOrEqual(tolerance);
  });

  test('of different sizes differ where only one of them is, and the marks have room for both', () => {
    const { share, marks } = compareRasters(picture(50, 50, 50), picture(60, 40, 60));
    expect(share).toBeGreaterThan(tolerance);
    expect([marks.width, marks.height]).toEqual([60, 50]);
  });
});

test('outlines tell which lines went and came', () => {
  expect(compareOutlines('- heading\n- link "a"\n', '- heading\n- link "b"\n- text\n')).toEqual([
    '- - link "a"',
    '+ - link "b"',
    '+ - text',
  ]);
  expect(compareOutlines('- a\n', '- a\n')).toEqual([]);
});

describe('the report', () => {
  const same: Result = { name: 'same', share: 0, outline: [], before: 'b', after: 'a', marks: 'm' };
  const results: Result[] = [
    same,
    { ...same, name: 'words', outline: ['+ <b>'] },
    { ...same, name: 'looks', share: 0.4 },
    { name: 'first', outline: [], after: 'a' },
  ];
  const run = { browser: 'Chromium 2', madeWith: 'Chromium 1', results };

  test('has what is new and what changed most first, and does not open what is the same', () => {
    expect(results.map(isChanged)).toEqual([false, true, true, true]);
    const page = report(run);
    const places = ['first', 'looks', 'words'].map((name) => page.indexOf(`id="${name}"`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(page).not.toContain('id="same"');
    expect(page).toContain('+ &lt;b>');
  });

  test('warns of another browser, and only of another', () => {
    expect(browserWarning(run)).toContain('made with Chromium 1, these pictures with Chromium 2');
    expect(browserWarning({ ...run, madeWith: 'Chromium 2' })).toBeUndefined();
    expect(browserWarning({ ...run, madeWith: undefined })).toBeUndefined();
    expect(summary(run)).toContain('4 pictures, 3 changed\nThe references were made with');
  });
});
