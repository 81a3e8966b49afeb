import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { vanishesIn } from './logo-contrast.ts';
import { favicon, logoFile } from './logo-file.ts';
import { ownLogo } from './own-logo.ts';
import { most, readLogo } from './read-logo.ts';

const svg = (inside: string, root = 'viewBox="0 0 8 8"') => `<svg ${root}>${inside}</svg>`;
const found = (text: string) => readLogo(text).problems.map((problem) => problem.found);

describe('a logo', () => {
  test('is read as shapes, without what drawing programs add', () => {
    const text = `<?xml version="1.0"?><!-- Made by hand -->
      <svg xmlns="http://www.w3.org/2000/svg" id="a" width="8" height="8" viewBox="0 0 8 8" fill="none">
        <title>Us</title><g id="b" data-name="x"><path class="c" d="M0 0
          h8" stroke="#ABC"/></g><rect width="4" height="4" fill="CurrentColor"/></svg>`;
    expect(readLogo(text).logo).toEqual({
      attributes: { viewBox: '0 0 8 8', fill: 'none' },
      shapes: '<g><path d="M0 0 h8" stroke="#aabbcc"/></g><rect width="4" height="4" fill="currentColor"/>',
      colours: ['#aabbcc', 'currentColor'],
    });
  });

  test('without a colour is black, as SVG says', () => {
    expect(readLogo(svg('<path d="M0 0h8"/>')).logo?.colours).toEqual(['#000000']);
  });

  test.each([
    ['nothing', 'no <svg>'],
    [svg(''), 'an <svg> without shapes'],
    [svg('<script>x</script>'), '<script>'],
    [svg('<style>*{}</style>'), '<style>'],
    [svg('<image href="https://example.com/a.png"/>'), '<image>'],
    [svg('<use href="#a"/>'), '<use>'],
    [svg('<a href="javascript:x"><path/></a>'), '<a>'],
    [svg('<path onclick="x"/>'), 'onclick="x"'],
    [svg('<path style="fill:red"/>'), 'style="fill:red"'],
    [svg('<path fill="url(#a)"/>'), 'fill="url(#a)"'],
    [svg('<path fill="red"/>'), 'fill="red"'],
    [svg('<path transform="url(#a)"/>'), 'transform="url(#a)"'],
    [svg('<path d="M0 0"/>', 'width="9" height="7"'), 'no viewBox'],
    [svg('<path d="M0 0"/>', 'viewBox="0 0 9 4"'), 'a logo of 9 × 4'],
    [svg('<g>'.repeat(most.shapes + 1)), `${most.shapes + 1} shapes`],
    [svg(`<path d="${'M0 0'.repeat(most.bytes / 4)}"/>`), `${most.bytes + 40} bytes`],
  ])('that cannot be used is told: %s', (text, what) => {
    const { logo, problems } = readLogo(text);
    expect(logo).toBeUndefined();
    expect(
      problems.map((problem) => problem.found.replace(/^\d{4} bytes/, `${most.bytes + 40} bytes`)),
    ).toContain(what);
  });

  test('tells the viewBox that its own width and height mean', () => {
    expect(readLogo(svg('<path d="M0 0"/>', 'width="9" height="7"')).problems[0]?.mend).toBe(
      'Write viewBox="0 0 9 7".',
    );
  });

  test('never lets anything but shapes and numbers through, whatever stands in the file', () => {
    const piece = fc.constantFrom(
      '<path ',
      'd="',
      '"',
      '>',
      '</svg>',
      '<svg>',
      '<g fill=',
      "'",
      '&quot;',
      'x',
      '<b>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const shapes = readLogo(svg(pieces.join(''))).logo?.shapes ?? '';
        expect(shapes).toMatch(/^(?:<\/?(?:g|path)(?: [a-z]+="[-+.,()%\w\s#]*")*\/?>)*$/);
      }),
    );
  });
});

describe('what is made of a logo', () => {
  const logo = svg('<path fill="currentColor" d="M0 0h8"/>');

  test('is an icon in the accents of both themes', () => {
    const icon = favicon({ ...smallLibrary(), logo });
    expect(icon).toMatch(
      /^<svg xmlns="[^"]+" viewBox="0 0 8 8" color="#0e6b50"><style>@media\(prefers-color-scheme:dark\)/,
    );
    expect(found(icon.replace(' color="#0e6b50"', ''))).toEqual(['<style>']);
  });

  test('is a file without a style for pictures', () => {
    expect(found(logoFile(ownLogo({ logo }), '#123456').replace(' color="#123456"', ''))).toEqual([]);
  });

  test('stands for itself where a provider names none', () => {
    expect(ownLogo({}).colours).toEqual(['currentColor']);
  });
});

test('a logo vanishes only in a theme where none of its colours is seen', () => {
  const colours = (...all: string[]) => ({ ...ownLogo({}), colours: all });
  expect(vanishesIn(colours('currentColor'), '#0e6b50')).toEqual([]);
  expect(vanishesIn(colours('#ffffff'), '#0e6b50')).toMatchObject([{ theme: 'light' }]);
  expect(vanishesIn(colours('#ffffff', '#000000'), '#0e6b50')).toEqual([]);
});
